import type { Reads } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared-statements.ts'
import { and, eq, isNull, sql } from '#platform/db/query-builder.ts'
import type { EventLog, Position, Subscription } from '#platform/events/event-log.ts'
import type { EventSources } from './event-stream.ts'
import { isTerminal, type Run, type RunEvent, runById } from './events.ts'
import { runs } from './tables.ts'
import { needsExternalInput } from './waits.ts'

interface WatchedRun {
  subscription: Subscription
  seen: Position
}

/** The row of a run is wide, and only what it says at its end is wanted. */
const runStateStatement = prepared((db) =>
  db
    .select({ id: runs.id, status: runs.status, error: runs.error })
    .from(runs)
    .where(eq(runs.id, sql.placeholder('runId')))
    .prepare('run_state'),
)

/**
 * The run once it has ended or waits for somebody, or as it is after `timeoutMs`. Undefined when it is gone. Of one that waits
 * for others that work for it, their news is listened for too: they may need somebody. What no news tells of is found within `pollMs`.
 */
export async function awaitRunResult(
  { db, events }: EventSources,
  runId: string,
  timeoutMs: number,
  signal?: AbortSignal,
  pollMs = 1_000,
): Promise<Run | undefined> {
  const until = performance.now() + timeoutMs
  const watched = new Map<string, WatchedRun>()
  const watch = (id: string) => watched.set(id, { subscription: events.subscribe(id), seen: { epoch: 0, n: 0 } })
  watch(runId)
  try {
    for (;;) {
      const [run] = await runStateStatement(db as never).execute({ runId })
      if (!run || isTerminal(run.status) || (await waitsForExternalInput(db, run))) return runById(db, runId)
      const fresh =
        run.status === 'waiting' ? (await activeDescendants(db, runId)).filter((id) => !watched.has(id)) : []
      if (fresh.length > 0) {
        fresh.forEach(watch)
        continue // subscribe first and look afterwards
      }
      for (let heard = false, askAt = performance.now() + pollMs; !heard && performance.now() < askAt; ) {
        const left = until - performance.now()
        if (left <= 0 || signal?.aborted) return runById(db, runId)
        await waitForAny(
          [...watched.values()].map(({ subscription }) => subscription),
          Math.min(left, pollMs),
          signal,
        )
        const told = await Promise.all([...watched].map(([id, one]) => hasTerminalEvent(events, id, one)))
        heard = told.includes(true)
      }
    }
  } finally {
    for (const { subscription } of watched.values()) subscription.close()
  }
}

/** Most news is not the one waited for, and need not be looked up in the database. */
async function hasTerminalEvent(events: EventLog, id: string, one: WatchedRun) {
  const tail = await events.tail(id, one.seen)
  one.seen = tail.at(-1) ?? one.seen
  return tail.some(({ data }) => ['run.finished', 'run.waiting'].includes((data as RunEvent).type))
}

/** Of several topics the first that has any. */
async function waitForAny(subscriptions: Subscription[], ms: number, signal: AbortSignal | undefined) {
  const [only, ...others] = subscriptions
  if (others.length === 0) return only!.waitForNext(ms, signal)
  const enough = new AbortController()
  const either = AbortSignal.any([enough.signal, ...(signal ? [signal] : [])])
  await Promise.race(subscriptions.map((one) => one.waitForNext(ms, either)))
  enough.abort()
}

const activeDescendants = async (db: Reads, rootRunId: string) => {
  const rows = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.rootRunId, rootRunId), isNull(runs.finishedAt)))
  return rows.map(({ id }) => id)
}

/** A run that waits for others that work for it goes on by itself, unless one of those waits for somebody. */
const waitsForExternalInput = async (db: Reads, { id, status, error }: Pick<Run, 'id' | 'status' | 'error'>) =>
  status === 'waiting' && (error?.code !== 'subagent-run' || needsExternalInput(db, id))
