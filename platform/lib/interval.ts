/** A stretch of time, half-open: `start` belongs to it and `end` does not. Both in milliseconds since 1970, UTC. */
export interface Interval {
  start: number
  end: number
}

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

export const intervalOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Interval => ({
  start: startsAt.getTime(),
  end: endsAt.getTime(),
})

/** Two that only touch do not overlap: the next begins where the last ended. */
export const overlaps = (a: Interval, b: Interval) => a.start < b.end && b.start < a.end

export const contains = (outer: Interval, inner: Interval) => outer.start <= inner.start && inner.end <= outer.end

/** What both have; undefined when nothing. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end ? { start, end } : undefined
}

/** The part of each that lies within `window`. */
export const clipIntervals = (intervals: readonly Interval[], window: Interval) =>
  intervals.flatMap((one) => intersection(one, window) ?? [])

/** The same time in as few intervals as possible, in order; empty ones vanish and those that touch become one. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const { start, end } of intervals.filter((one) => one.start < one.end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** The time in `from` that no interval of `taken` has. */
export function subtractIntervals(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const holes = mergeIntervals(taken)
  return mergeIntervals(from).flatMap(({ start, end }) => {
    const left: Interval[] = []
    for (const hole of holes) {
      if (hole.end <= start) continue
      if (hole.start >= end) break
      if (hole.start > start) left.push({ start, end: hole.start })
      start = hole.end
    }
    if (start < end) left.push({ start, end })
    return left
  })
}

/** The first point of a grid, counted from 1970, that is not before `time`. */
export const alignUp = (time: number, step: number) => Math.ceil(time / step) * step
export const alignDown = (time: number, step: number) => Math.floor(time / step) * step
