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
  position: Position
}

/** Reads only the state of a run, because its row is wide. */
const runStateStatement = prepared((db) =>
  db
    .select({ id: runs.id, status: runs.status, error: runs.error })
    .from(runs)
    .where(eq(runs.id, sql.placeholder('runId')))
    .prepare('run_state'),
)

/**
 * Waits until the run ends or needs a person or the caller, at most `timeoutMs`, and returns it; undefined if it was deleted.
 * For a run that waits for subagents, also watches their events, since they may need a person. Missed events are found within
 * `pollMs`.
 */
export async function awaitRunResult(
  { db, events }: EventSources,
  runId: string,
  timeoutMs: number,
  signal?: AbortSignal,
  pollMs = 1_000,
): Promise<Run | undefined> {
  const deadline = performance.now() + timeoutMs
  const watched = new Map<string, WatchedRun>()
  const watch = (id: string) => watched.set(id, { subscription: events.subscribe(id), position: { epoch: 0, n: 0 } })
  watch(runId)
  try {
    for (;;) {
      const [run] = await runStateStatement(db as never).execute({ runId })
      if (!run || isTerminal(run.status) || (await waitsForExternalInput(db, run))) return runById(db, runId)
      const unwatched =
        run.status === 'waiting' ? (await activeDescendants(db, runId)).filter((id) => !watched.has(id)) : []
      if (unwatched.length > 0) {
        unwatched.forEach(watch)
        continue // subscribe first, then read
      }
      for (let hasNews = false, pollAt = performance.now() + pollMs; !hasNews && performance.now() < pollAt; ) {
        const remainingMs = deadline - performance.now()
        if (remainingMs <= 0 || signal?.aborted) return runById(db, runId)
        await waitForAny(
          [...watched.values()].map(({ subscription }) => subscription),
          Math.min(remainingMs, pollMs),
          signal,
        )
        const terminal = await Promise.all([...watched].map(([id, run]) => hasTerminalEvent(events, id, run)))
        hasNews = terminal.includes(true)
      }
    }
  } finally {
    for (const { subscription } of watched.values()) subscription.close()
  }
}

/** Returns whether the run has ended or waits, according to its new events. Most events need no read of the database. */
async function hasTerminalEvent(events: EventLog, id: string, run: WatchedRun) {
  const tail = await events.tail(id, run.position)
  run.position = tail.at(-1) ?? run.position
  return tail.some(({ data }) => ['run.finished', 'run.waiting'].includes((data as RunEvent).type))
}

/** Waits until one of the subscriptions has an event. */
async function waitForAny(subscriptions: Subscription[], ms: number, signal: AbortSignal | undefined) {
  const [only, ...others] = subscriptions
  if (others.length === 0) return only!.waitForNext(ms, signal)
  const done = new AbortController()
  const either = AbortSignal.any([done.signal, ...(signal ? [signal] : [])])
  await Promise.race(subscriptions.map((subscription) => subscription.waitForNext(ms, either)))
  done.abort()
}

const activeDescendants = async (db: Reads, rootRunId: string) => {
  const rows = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.rootRunId, rootRunId), isNull(runs.finishedAt)))
  return rows.map(({ id }) => id)
}

/** Returns whether a run waits for a person or the caller. A run that waits for subagents continues by itself unless one of them does. */
const waitsForExternalInput = async (db: Reads, { id, status, error }: Pick<Run, 'id' | 'status' | 'error'>) =>
  status === 'waiting' && (error?.code !== 'subagent-run' || needsExternalInput(db, id))
