import type { HandlerContexts, Services } from '#platform/context.ts'
import { describe, isOver, type Run } from './runtime/events.ts'
import { cancelTree, firstInThread } from './runtime/take.ts'

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

async function tellStopped({ db, queue, events }: Services, run: Run) {
  if (isOver(run.status)) await events.append(run.id, [{ epoch: run.epoch, n: 1, data: describe('run.finished', run, null, null), recorded: true }])
  await queue('runs').cancel(run.id)
  const next = isOver(run.status) && run.threadId && (await firstInThread(db, run.threadId))
  if (next) await queue('runs').enqueue(next)
}
