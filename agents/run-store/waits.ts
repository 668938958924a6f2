import type { Database, Queries, Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, lt, or } from '#platform/db/query-builder.ts'
import { runs } from './tables.ts'
import { runWaits, type WaitOutcome } from './wait-tables.ts'

export type Wait = typeof runWaits.$inferSelect

/** Finds the wait of a step for this reason. */
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
 * Stores the outcome of an open wait and requeues a waiting run. Returns undefined when another caller has resolved the wait
 * before. Enqueue the run after the commit. A running run reads the outcome before it suspends.
 */
export async function resolveWait(
  tx: Queries,
  waitId: string,
  outcome: WaitOutcome,
  decidedBy: string | null,
  now: Date,
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

/** Returns the resolved waits of a run whose outcomes are not in its journal yet. */
export const resolvedWaits = (db: Reads, runId: string): Promise<Wait[]> =>
  db
    .select()
    .from(runWaits)
    .where(and(eq(runWaits.runId, runId), eq(runWaits.state, 'answered')))

/** Closes the waits of a run that ends, and returns those that were not applied. */
export const closeWaits = (tx: Queries, runId: string): Promise<Wait[]> =>
  tx
    .update(runWaits)
    .set({ state: 'closed' })
    .where(and(eq(runWaits.runId, runId), inArray(runWaits.state, ['open', 'answered'])))
    .returning()

/** Resolves overdue waits as expired, so that their runs continue. */
export async function expireWaits(db: Database, now: Date): Promise<void> {
  const overdue = await db
    .select({ id: runWaits.id })
    .from(runWaits)
    .where(and(eq(runWaits.state, 'open'), lt(runWaits.expiresAt, now)))
    .orderBy(asc(runWaits.expiresAt))
    .limit(100)
  for (const { id } of overdue) await db.transaction((tx) => resolveWait(tx, id, { kind: 'expired' }, null, now))
}

/** Returns whether a run or one of its subagents waits for a person or the caller. Waits for subagents alone resolve without them. */
export const needsExternalInput = async (db: Reads, runId: string) =>
  (await db.$count(
    runWaits,
    and(
      or(eq(runWaits.rootRunId, runId), eq(runWaits.runId, runId)),
      eq(runWaits.state, 'open'),
      inArray(runWaits.reason, ['approval', 'client_tool', 'unknown_outcome']),
    ),
  )) > 0
