import type { Database, Queries, Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, lt, or } from '#platform/db/query-builder.ts'
import { runs } from './tables.ts'
import { runWaits, type WaitOutcome } from './wait-tables.ts'

export type Wait = typeof runWaits.$inferSelect

/** The last time somebody was asked about this step, if they ever were. */
export async function findWait(
  db: Reads,
  runId: string,
  seq: number,
  reason: Wait['reason'],
): Promise<Wait | undefined> {
  const [wait] = await db
    .select()
    .from(runWaits)
    .where(and(eq(runWaits.runId, runId), eq(runWaits.seq, seq), eq(runWaits.reason, reason)))
    .limit(1)
  return wait
}

/**
 * Puts an outcome where the run will find it. Of many who try one wins: the others get undefined. A run that had nothing else
 * to do is due again, so ring for it after the commit; one that is being worked on looks here before it comes to rest.
 */
export async function resolveWait(
  tx: Queries,
  waitId: string,
  outcome: WaitOutcome,
  decidedBy: string | null,
  now = new Date(),
): Promise<Wait | undefined> {
  const [wait] = await tx
    .update(runWaits)
    .set({ state: 'answered', outcome, decidedBy, decidedAt: now })
    .where(and(eq(runWaits.id, waitId), eq(runWaits.state, 'open')))
    .returning()
  if (!wait) return undefined
  await tx
    .update(runs)
    .set({ status: 'queued', error: null })
    .where(and(eq(runs.id, wait.runId), eq(runs.status, 'waiting')))
  return wait
}

/** The waits of a run whose outcome is there, and not yet in its journal. */
export const resolvedWaits = (db: Reads, runId: string): Promise<Wait[]> =>
  db
    .select()
    .from(runWaits)
    .where(and(eq(runWaits.runId, runId), eq(runWaits.state, 'answered')))

/** The run has ended, or is about to: nobody needs to do anything for it. Answers with what still waited. */
export const closeWaits = (tx: Queries, runId: string): Promise<Wait[]> =>
  tx
    .update(runWaits)
    .set({ state: 'closed' })
    .where(and(eq(runWaits.runId, runId), inArray(runWaits.state, ['open', 'answered'])))
    .returning()

/** What nobody has done in time will not be waited for any longer; the runs go on with that. */
export async function expireWaits(db: Database, now = new Date()): Promise<void> {
  const over = await db
    .select({ id: runWaits.id })
    .from(runWaits)
    .where(and(eq(runWaits.state, 'open'), lt(runWaits.expiresAt, now)))
    .orderBy(asc(runWaits.expiresAt))
    .limit(100)
  for (const { id } of over) await db.transaction((tx) => resolveWait(tx, id, { kind: 'expired' }, null, now))
}

/** Does a run, or one of those that work for it, need somebody from outside? Runs of its own it waits for see to themselves. */
export const needsExternalInput = async (db: Reads, runId: string) =>
  (await db.$count(
    runWaits,
    and(
      or(eq(runWaits.rootRunId, runId), eq(runWaits.runId, runId)),
      eq(runWaits.state, 'open'),
      inArray(runWaits.reason, ['approval', 'client_tool', 'unknown_outcome']),
    ),
  )) > 0
