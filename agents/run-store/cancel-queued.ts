import type { Queries } from '#platform/db/database.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import type { Run } from './events.ts'
import { runEvents, runs } from './tables.ts'
import { publishRunEvent } from './webhook-events.ts'

/**
 * Ends all of a thread that have not begun, in one statement. Nobody works for them yet, and those that work for another run are left to who stops that.
 */
export async function cancelQueued(tx: Queries, threadId: string): Promise<Run[]> {
  const now = new Date()
  const ended = await tx
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
  if (ended.length > 0)
    await tx.insert(runEvents).values(ended.map(({ id: runId, epoch }) => ({ runId, epoch, n: 1, type })))
  for (const run of ended) await publishRunEvent(tx, run, type)
  return ended
}
