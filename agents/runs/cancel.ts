import type { HandlerContexts, Services } from '#platform/context.ts'
import { and, eq, gt, isNotNull, isNull, ne, or } from '#platform/db/query-builder.ts'
import { cancelQueued } from '../run-store/cancel-queued.ts'
import { cancelRunTree } from '../run-store/cancel-tree.ts'
import { isTerminal, type Run, toRunEvent } from '../run-store/events.ts'
import { nextQueuedInThread } from '../run-store/lease.ts'
import { runs } from '../run-store/tables.ts'

/** Cancels a run and its subagents. A running run ends when its worker reads the flag, others end at once. Returns undefined if the run has already ended. */
export async function requestCancellation(
  { db, afterCommit }: HandlerContexts['write'],
  runId: string,
): Promise<Run | undefined> {
  const cancelled = await cancelRunTree(db, runId)
  const [run] = cancelled
  if (!run) return undefined
  afterCommit(async (services) => {
    for (const each of cancelled) await notifyCancelled(services, each)
    if (run.parentStep !== null && isTerminal(run.status)) await services.queue('runs').enqueue(run.parentRunId!)
  })
  return run
}

/** Cancels every run of a thread that has not ended. Enqueues nothing, because the caller starts another run in its place. */
export async function cancelThreadRuns(context: HandlerContexts['write'], threadId: string) {
  const { db, afterCommit } = context
  // started runs come first: once their rows are locked, a heartbeat of their worker cannot interleave with the rest
  const startedRuns = await db
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.threadId, threadId),
        isNull(runs.finishedAt),
        or(ne(runs.status, 'queued'), gt(runs.epoch, 0), isNotNull(runs.parentStep)),
      ),
    )
  for (const { id } of startedRuns) await requestCancellation(context, id)
  for (const run of await cancelQueued(db, threadId)) afterCommit((services) => publishEnd(services, run))
}

async function notifyCancelled(services: Services, run: Run) {
  await publishEnd(services, run)
  const next = isTerminal(run.status) && run.threadId && (await nextQueuedInThread(services.db, run.threadId))
  if (next) await services.queue('runs').enqueue(next)
}

async function publishEnd({ queue, events }: Services, run: Run) {
  if (isTerminal(run.status))
    await events.append(run.id, [
      { epoch: run.epoch, n: 1, data: toRunEvent('run.finished', run, null, null), persisted: true },
    ])
  await queue('runs').cancel(run.id)
}
