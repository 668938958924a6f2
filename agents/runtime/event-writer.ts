import type { EventLog, Position } from '#platform/events/event-log.ts'
import type { Recorded } from '../run-store/events.ts'

/** How long text is gathered before it is told: nobody reads faster, and each telling costs. */
const coalesceMs = 30

export type Teller = ReturnType<typeof openTeller>

/** Tells what happens in a run while this worker holds it, and counts positions: within an epoch it is the only one who does. */
export function openTeller(log: EventLog, topic: string, { epoch, n: from }: Position) {
  let n = from
  let step = 0
  let toldOf: number | undefined
  let pending = ''
  let toldAt = 0
  let timer: NodeJS.Timeout | undefined
  const next = (): Position => ({ epoch, n: ++n })

  function flush() {
    clearTimeout(timer)
    timer = undefined
    if (!pending) return
    const text = pending
    pending = ''
    toldAt = performance.now()
    toldOf = step
    void log.append(topic, [{ ...next(), data: { type: 'text', step, text }, recorded: false }])
  }

  /** The first piece is told at once, the others about every 30 ms. */
  function text(seq: number, piece: string) {
    step = seq
    pending += piece
    if (timer) return
    const waitMs = coalesceMs - (performance.now() - toldAt)
    if (waitMs <= 0) flush()
    else timer = setTimeout(flush, waitMs)
  }

  function hush() {
    clearTimeout(timer)
    timer = undefined
    pending = ''
  }

  /** What was told of this step counts no more. Not recorded: it only takes back what was not recorded either. */
  function reset(seq: number) {
    hush()
    if (toldOf === seq) void log.append(topic, [{ ...next(), data: { type: 'text.reset', step: seq }, recorded: false }])
    toldOf = undefined
  }

  return {
    next,
    flush,

    /** What has just been committed. */
    told: (events: Recorded[]) =>
      void log.append(
        topic,
        events.map((event) => ({ ...event, recorded: true })),
      ),

    /** How the answer at `seq` is told while it is written. */
    about: (seq: number) => ({ text: (piece: string) => text(seq, piece), reset: () => reset(seq) }),

    /** What was not told by now will not be: another attempt will write it anew. */
    hush,
  }
}
