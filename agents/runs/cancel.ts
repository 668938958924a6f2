import type { HandlerContexts, Services } from '#platform/context.ts'
import { and, eq, gt, isNotNull, isNull, ne, or } from '#platform/db/query-builder.ts'
import { cancelQueued } from '../run-store/cancel-queued.ts'
import { cancelTree } from '../run-store/cancel-tree.ts'
import { describe, isOver, type Run } from '../run-store/events.ts'
import { firstInThread } from '../run-store/lease.ts'
import { runs } from '../run-store/tables.ts'

/** Cancels a run with all those that work for it: their worker is told, or where nobody holds them, they have ended here. Undefined when it had ended already. */
export async function stop({ db, afterCommit }: HandlerContexts['write'], runId: string): Promise<Run | undefined> {
  const stopped = await cancelTree(db, runId)
  const [run] = stopped
  if (!run) return undefined
  afterCommit(async (services) => {
    for (const one of stopped) await tellStopped(services, one)
    if (run.parentStep !== null && isOver(run.status)) await services.queue('runs').enqueue(run.parentRunId!)
  })
  return run
}

/** Cancels whatever of a thread has not ended. Nothing is rung for: who does this puts something in its place. */
export async function stopThread(context: HandlerContexts['write'], threadId: string) {
  const { db, afterCommit } = context
  // what is worked on comes first: once its row is held, no beat of its worker can come between this and the end of the others
  const begun = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.threadId, threadId), isNull(runs.finishedAt), or(ne(runs.status, 'queued'), gt(runs.epoch, 0), isNotNull(runs.parentStep))))
  for (const { id } of begun) await stop(context, id)
  for (const run of await cancelQueued(db, threadId)) afterCommit((services) => tellEnded(services, run))
}

async function tellStopped(services: Services, run: Run) {
  await tellEnded(services, run)
  const next = isOver(run.status) && run.threadId && (await firstInThread(services.db, run.threadId))
  if (next) await services.queue('runs').enqueue(next)
}

async function tellEnded({ queue, events }: Services, run: Run) {
  if (isOver(run.status)) await events.append(run.id, [{ epoch: run.epoch, n: 1, data: describe('run.finished', run, null, null), recorded: true }])
  await queue('runs').cancel(run.id)
}
