import { z } from 'zod'
import type { Queries, Reads } from '#platform/db/database.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { aljazariHistory as history } from './tables.ts'

/** Records a transition in the transaction that makes it. */
export const recordTransition = (tx: Queries, entry: Omit<typeof history.$inferInsert, 'id'>) =>
  tx.insert(history).values(entry)

export const StateHistory = z
  .array(
    z.object({
      event: z.string(),
      fromState: z.string().nullable(),
      toState: z.string(),
      note: z.string().nullable(),
      at: z.iso.datetime(),
    }),
  )
  .describe('The history, oldest first, at most 100.')

export async function loadStateHistory(db: Reads, subjectId: string) {
  const rows = await db
    .select()
    .from(history)
    .where(eq(history.subjectId, subjectId))
    .orderBy(asc(history.createdAt), asc(history.id))
    .limit(100)
  return rows.map(({ event, fromState, toState, note, createdAt }) => ({
    event,
    fromState,
    toState,
    note,
    at: createdAt.toISOString(),
  }))
}
