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

/** Poll interval of the database. Events that the log misses arrive this late, but are never lost. */
const pollMs = 1_000

export interface EventSources {
  db: Reads
  events: EventLog
}

/** Streams the events after `lastEventId` in order and without duplicates, until the run ends or the signal aborts. */
export async function* streamRunEvents(
  { db, events: log }: EventSources,
  runId: string,
  lastEventId?: string,
  signal?: AbortSignal,
): AsyncGenerator<StreamEvent<RunEvent>[]> {
  let last = parsePosition(lastEventId)
  /** Log position up to which text was skipped because its beginning was missed. `step.finished` brings the whole text. */
  let skipped: Position | undefined
  let polledAt = Number.NEGATIVE_INFINITY
  const subscription = log.subscribe(runId)
  try {
    while (!signal?.aborted) {
      const position = skipped ?? last
      const tail = (await log.tail(runId, position)) as LogEvent<RunEvent>[]
      let batch: RecordedEvent[] = []
      let ended = false
      if (tail[0] && isDirectlyAfter(position, tail[0])) {
        const complete = contiguousEvents(tail, position)
        batch = skipped ? complete.slice(firstRecordedIndex(complete)) : complete
        skipped = batch.length > 0 || complete.length === 0 ? undefined : complete.at(-1)
      } else if (tail.length > 0 || performance.now() - polledAt >= pollMs) {
        polledAt = performance.now()
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
        await subscription.waitForNext(Math.max(0, pollMs - (performance.now() - polledAt)), signal)
      }
    }
  } finally {
    subscription.close()
  }
}

/** Returns the events that directly follow `position` without a gap. After a gap, recorded events may be missing. */
function contiguousEvents<Event extends Position>(events: Event[], position: Position): Event[] {
  let last = position
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

/** Merges recorded events with live text. Drops text that does not directly follow a known event, because its beginning is missing. */
function mergeEvents(recorded: RecordedEvent[], tail: LogEvent<RunEvent>[], last: Position): RecordedEvent[] {
  const text = tail.filter((event) => !event.persisted)
  if (text.length === 0) return recorded
  const recordedPositions = new Set(recorded.map(formatPosition))
  let previous: Position = last
  return [...recorded, ...text].sort(comparePositions).filter((event) => {
    if (!recordedPositions.has(formatPosition(event)) && !isDirectlyAfter(previous, event)) return false
    previous = event
    return true
  })
}
