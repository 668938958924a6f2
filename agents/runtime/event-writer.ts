import type { EventLog, Position } from '#platform/events/event-log.ts'
import type { RecordedEvent } from '../run-store/events.ts'

/** Milliseconds for which streamed text is buffered: each event has a cost, and readers notice no difference. */
const flushIntervalMs = 30

export type EventWriter = ReturnType<typeof createEventWriter>

/** Publishes the events of a run and numbers them. Within an epoch, only the worker that has claimed the run does so. */
export function createEventWriter(log: EventLog, topic: string, { epoch, n: from }: Position) {
  let n = from
  let step = 0
  let streamedStep: number | undefined
  let pending = ''
  let flushedAt = 0
  let timer: NodeJS.Timeout | undefined
  const nextPosition = (): Position => ({ epoch, n: ++n })

  function flush() {
    clearTimeout(timer)
    timer = undefined
    if (!pending) return
    const text = pending
    pending = ''
    flushedAt = performance.now()
    streamedStep = step
    void log.append(topic, [{ ...nextPosition(), data: { type: 'text', step, text }, persisted: false }])
  }

  /** Publishes the first piece at once and later ones about every 30 ms. */
  function appendText(seq: number, piece: string) {
    step = seq
    pending += piece
    if (timer) return
    const waitMs = flushIntervalMs - (performance.now() - flushedAt)
    if (waitMs <= 0) flush()
    else timer = setTimeout(flush, waitMs)
  }

  function discardPending() {
    clearTimeout(timer)
    timer = undefined
    pending = ''
  }

  /** Retracts the streamed text of a step. The event is not persisted, as the text was not either. */
  function resetText(seq: number) {
    discardPending()
    if (streamedStep === seq)
      void log.append(topic, [{ ...nextPosition(), data: { type: 'text.reset', step: seq }, persisted: false }])
    streamedStep = undefined
  }

  return {
    next: nextPosition,
    flush,

    /** Publishes events that have just been committed. */
    publish: (events: RecordedEvent[]) =>
      void log.append(
        topic,
        events.map((event) => ({ ...event, persisted: true })),
      ),

    /** Returns the sink for the tokens of the message at `seq`. */
    tokenSink: (seq: number) => ({ text: (piece: string) => appendText(seq, piece), reset: () => resetText(seq) }),

    /** Drops buffered text. Another attempt will stream it again. */
    discardPending,
  }
}
