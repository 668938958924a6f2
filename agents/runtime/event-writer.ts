import type { EventLog, Position } from '#platform/events/event-log.ts'
import type { RecordedEvent } from '../run-store/events.ts'

/** How long text is gathered before it is told: nobody reads faster, and each telling costs. */
const flushIntervalMs = 30

export type EventWriter = ReturnType<typeof createEventWriter>

/** Tells what happens in a run while this worker holds it, and counts positions: within an epoch it is the only one who does. */
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

  /** The first piece is told at once, the others about every 30 ms. */
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

  /** What was told of this step counts no more. Not recorded: it only takes back what was not recorded either. */
  function resetText(seq: number) {
    discardPending()
    if (streamedStep === seq)
      void log.append(topic, [{ ...nextPosition(), data: { type: 'text.reset', step: seq }, persisted: false }])
    streamedStep = undefined
  }

  return {
    next: nextPosition,
    flush,

    /** What has just been committed. */
    publish: (events: RecordedEvent[]) =>
      void log.append(
        topic,
        events.map((event) => ({ ...event, persisted: true })),
      ),

    /** How the answer at `seq` is told while it is written. */
    tokenSink: (seq: number) => ({ text: (piece: string) => appendText(seq, piece), reset: () => resetText(seq) }),

    /** What was not told by now will not be: another attempt will write it anew. */
    discardPending,
  }
}
