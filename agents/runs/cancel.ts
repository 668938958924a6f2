import type { HandlerContexts, Services } from '#platform/context.ts'
import { and, eq, gt, isNotNull, isNull, ne, or } from '#platform/db/query-builder.ts'
import { cancelQueued } from '../run-store/cancel-queued.ts'
import { cancelRunTree } from '../run-store/cancel-tree.ts'
import { isTerminal, type Run, toRunEvent } from '../run-store/events.ts'
import { nextQueuedInThread } from '../run-store/lease.ts'
import { runs } from '../run-store/tables.ts'

/** Cancels a run with all those that work for it: their worker is told, or where nobody holds them, they have ended here. Undefined when it had ended already. */
export async function requestCancellation(
  { db, afterCommit }: HandlerContexts['write'],
  runId: string,
): Promise<Run | undefined> {
  const stopped = await cancelRunTree(db, runId)
  const [run] = stopped
  if (!run) return undefined
  afterCommit(async (services) => {
    for (const one of stopped) await notifyCancelled(services, one)
    if (run.parentStep !== null && isTerminal(run.status)) await services.queue('runs').enqueue(run.parentRunId!)
  })
  return run
}

/** Cancels whatever of a thread has not ended. Nothing is rung for: who does this puts something in its place. */
export async function cancelThreadRuns(context: HandlerContexts['write'], threadId: string) {
  const { db, afterCommit } = context
  // what is worked on comes first: once its row is held, no beat of its worker can come between this and the end of the others
  const begun = await db
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.threadId, threadId),
        isNull(runs.finishedAt),
        or(ne(runs.status, 'queued'), gt(runs.epoch, 0), isNotNull(runs.parentStep)),
      ),
    )
  for (const { id } of begun) await requestCancellation(context, id)
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
