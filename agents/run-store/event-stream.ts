import type { Reads } from '#platform/db/database.ts'
import {
  comparePositions,
  type EventLog,
  formatPosition,
  isDirectlyAfter,
  type LogEvent,
  type Position,
  parsePosition,
} from '#platform/events/event-log.ts'
import type { StreamEvent } from '#platform/operation.ts'
import { type RecordedEvent, type RunEvent, readEvents } from './events.ts'

/** How often the database is asked when there is no news: what the log does not tell is late by this much, and never lost. */
const pollMs = 1_000

export interface EventSources {
  db: Reads
  events: EventLog
}

/** Everything after `lastEventId`, then everything new, in order and once, until the run has ended or the reader has left. */
export async function* streamRunEvents(
  { db, events: log }: EventSources,
  runId: string,
  lastEventId?: string,
  signal?: AbortSignal,
): AsyncGenerator<StreamEvent<RunEvent>[]> {
  let last = parsePosition(lastEventId)
  /** Up to where the log was looked through in vain: text whose beginning was missed, which `step.finished` will bring whole. */
  let skipped: Position | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  const subscription = log.subscribe(runId)
  try {
    while (!signal?.aborted) {
      const seen = skipped ?? last
      const tail = (await log.tail(runId, seen)) as LogEvent<RunEvent>[]
      let batch: RecordedEvent[] = []
      let ended = false
      if (tail[0] && isDirectlyAfter(seen, tail[0])) {
        const complete = contiguousEvents(tail, seen)
        batch = skipped ? complete.slice(firstRecordedIndex(complete)) : complete
        skipped = batch.length > 0 || complete.length === 0 ? undefined : complete.at(-1)
      } else if (tail.length > 0 || performance.now() - askedAt >= pollMs) {
        askedAt = performance.now()
        const recorded = await readEvents(db, runId, last)
        ended = recorded.ended
        batch = mergeEvents(recorded.events, tail, last)
        const newest = recorded.more ? undefined : tail.at(-1)
        skipped = newest && comparePositions(newest, batch.at(-1) ?? last) > 0 ? newest : undefined
      }
      if (batch.length > 0) {
        last = batch.at(-1)!
        yield batch.map((event) => ({ id: formatPosition(event), data: event.data }))
        if (batch.at(-1)!.data.type === 'run.finished') return
      } else if (ended) {
        return
      } else {
        await subscription.waitForNext(Math.max(0, pollMs - (performance.now() - askedAt)), signal)
      }
    }
  } finally {
    subscription.close()
  }
}

/** As much of it as comes right after `seen`, one after the other: behind a hole something recorded may be missing. */
function contiguousEvents<Event extends Position>(events: Event[], seen: Position): Event[] {
  let last = seen
  const end = events.findIndex((event) => {
    const missing = !isDirectlyAfter(last, event)
    last = event
    return missing
  })
  return end < 0 ? events : events.slice(0, end)
}

function firstRecordedIndex(events: LogEvent[]) {
  const at = events.findIndex(({ persisted }) => persisted)
  return at < 0 ? events.length : at
}

/** What is recorded comes from the database; of the text only what follows on something known, never the end of it without its beginning. */
function mergeEvents(recorded: RecordedEvent[], tail: LogEvent<RunEvent>[], last: Position): RecordedEvent[] {
  const text = tail.filter((event) => !event.persisted)
  if (text.length === 0) return recorded
  const known = new Set(recorded.map(formatPosition))
  let before: Position = last
  return [...recorded, ...text].sort(comparePositions).filter((event) => {
    if (!known.has(formatPosition(event)) && !isDirectlyAfter(before, event)) return false
    before = event
    return true
  })
}
