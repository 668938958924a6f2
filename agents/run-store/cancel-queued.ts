import type { Queries } from '#platform/db/database.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import type { Run } from './events.ts'
import { runEvents, runs } from './tables.ts'
import { publishRunEvent } from './webhook-events.ts'

/** Cancels the runs of a thread that have not started, in one statement. Runs of subagents are cancelled with their parents. */
export async function cancelQueued(tx: Queries, threadId: string): Promise<Run[]> {
  const now = new Date()
  const cancelled = await tx
    .update(runs)
    .set({ status: 'cancelled', error: null, epoch: 1, cancelAt: now, finishedAt: now })
    .where(
      and(
        eq(runs.threadId, threadId),
        eq(runs.status, 'queued'),
        eq(runs.epoch, 0),
        isNull(runs.finishedAt),
        isNull(runs.parentStep),
      ),
    )
    .returning()
  const type = 'run.finished'
  if (cancelled.length > 0)
    await tx.insert(runEvents).values(cancelled.map(({ id: runId, epoch }) => ({ runId, epoch, n: 1, type })))
  for (const run of cancelled) await publishRunEvent(tx, run, type)
  return cancelled
}
