import type { Reads } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared.ts'
import { eq, sql } from '#platform/db/query.ts'
import type { Position } from '#platform/events/events.ts'
import { runs } from '../tables.ts'
import { needsSomebody } from '../waiting/deliver.ts'
import { isOver, type Run, type RunEvent, runById } from './events.ts'
import type { Sources } from './follow.ts'

const pollMs = 1_000

/** The row of a run is wide, and only what it says at its end is wanted. */
const stateOf = prepared((db) =>
  db
    .select({ id: runs.id, status: runs.status, error: runs.error })
    .from(runs)
    .where(eq(runs.id, sql.placeholder('runId')))
    .prepare('run_state'),
)

/** The run once it has ended or waits for somebody, or as it is after `timeoutMs`. Undefined when it is gone. */
export async function settled({ db, events }: Sources, runId: string, timeoutMs: number, signal?: AbortSignal): Promise<Run | undefined> {
  const until = performance.now() + timeoutMs
  const subscription = events.subscribe(runId)
  let seen: Position = { epoch: 0, n: 0 }
  try {
    for (;;) {
      const [run] = await stateOf(db as never).execute({ runId })
      if (!run || isOver(run.status) || (await waitsForSomebody(db, run))) return runById(db, runId)
      for (let heard = false, askAt = performance.now() + pollMs; !heard && performance.now() < askAt; ) {
        const left = until - performance.now()
        if (left <= 0 || signal?.aborted) return runById(db, runId)
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
const waitsForSomebody = async (db: Reads, { id, status, error }: Pick<Run, 'id' | 'status' | 'error'>) =>
  status === 'waiting' && (error?.code !== 'child-run' || needsSomebody(db, id))
