import type { HandlerContexts, Services } from '#platform/context.ts'
import { describe, isOver, type Run } from './runtime/events.ts'
import { cancel, firstInThread } from './runtime/take.ts'

/** Cancels a run: its worker is told, or where nobody holds it, it has ended here. Undefined when it had ended already. */
export async function stop({ db, afterCommit }: HandlerContexts['write'], runId: string): Promise<Run | undefined> {
  const run = await cancel(db, runId)
  if (run) afterCommit((services) => tellStopped(services, run))
  return run
}

async function tellStopped({ db, queue, events }: Services, run: Run) {
  if (isOver(run.status)) await events.append(run.id, [{ epoch: run.epoch, n: 1, data: describe('run.finished', run, null, null), recorded: true }])
  await queue('runs').cancel(run.id)
  const next = isOver(run.status) && run.threadId && (await firstInThread(db, run.threadId))
  if (next) await queue('runs').enqueue(next)
}
