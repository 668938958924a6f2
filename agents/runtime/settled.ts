import type { Reads } from '#platform/db/database.ts'
import type { Position } from '#platform/events/events.ts'
import { needsSomebody } from '../waiting/deliver.ts'
import { isOver, type Run, type RunEvent, runById } from './events.ts'
import type { Sources } from './follow.ts'

const pollMs = 1_000

/** The run once it has ended or waits for somebody, or as it is after `timeoutMs`. Undefined when it is gone. */
export async function settled({ db, events }: Sources, runId: string, timeoutMs: number, signal?: AbortSignal): Promise<Run | undefined> {
  const until = performance.now() + timeoutMs
  const subscription = events.subscribe(runId)
  let seen: Position = { epoch: 0, n: 0 }
  try {
    for (;;) {
      const run = await runById(db, runId)
      if (!run || isOver(run.status) || (await waitsForSomebody(db, run))) return run
      for (let heard = false, askAt = performance.now() + pollMs; !heard && performance.now() < askAt; ) {
        const left = until - performance.now()
        if (left <= 0 || signal?.aborted) return run
        await subscription.news(Math.min(left, pollMs), signal)
        // most news is not the one waited for, and need not be looked up in the database
        const tail = await events.tail(runId, seen)
        seen = tail.at(-1) ?? seen
        heard = tail.some(({ data }) => ['run.finished', 'run.waiting'].includes((data as RunEvent).type))
      }
    }
  } finally {
    subscription.close()
  }
}

/** A run that waits for others that work for it goes on by itself, unless one of those waits for somebody. */
const waitsForSomebody = async (db: Reads, { id, status, error }: Run) => status === 'waiting' && (error?.code !== 'child-run' || needsSomebody(db, id))
