import type { HandlerContexts, Services } from '#platform/context.ts'
import { describe, isOver, type Run } from './runtime/events.ts'
import { cancel, cancelThread, firstInThread } from './runtime/take.ts'

/** Cancels a run: its worker is told, or where nobody holds it, it has ended here. Undefined when it had ended already. */
export async function stop({ db, afterCommit }: HandlerContexts['write'], runId: string): Promise<Run | undefined> {
  const run = await cancel(db, runId)
  if (!run) return undefined
  afterCommit((services) => tellStopped(services, run))
  afterCommit((services) => ringNext(services, run))
  return run
}

/** Cancels whatever of a thread has not ended. Nothing is rung for: who does this puts something in its place. */
export async function stopThread({ db, afterCommit }: HandlerContexts['write'], threadId: string) {
  for (const run of await cancelThread(db, threadId)) afterCommit((services) => tellStopped(services, run))
}

async function tellStopped({ queue, events }: Services, run: Run) {
  if (isOver(run.status)) await events.append(run.id, [{ epoch: run.epoch, n: 1, data: describe('run.finished', run, null, null), recorded: true }])
  await queue('runs').cancel(run.id)
}

async function ringNext({ db, queue }: Services, run: Run) {
  const next = isOver(run.status) && run.threadId && (await firstInThread(db, run.threadId))
  if (next) await queue('runs').enqueue(next)
}
