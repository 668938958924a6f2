/** A half-open interval: includes `start` but not `end`, both in milliseconds since 1970, UTC. */
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

/** Whether two intervals overlap. Adjacent intervals do not. */
export const overlaps = (a: Interval, b: Interval) => a.start < b.end && b.start < a.end

export const contains = (outer: Interval, inner: Interval) => outer.start <= inner.start && inner.end <= outer.end

/** Returns the common part of two intervals; undefined without one. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end ? { start, end } : undefined
}

/** Returns the parts of the intervals within `window`. */
export const clipIntervals = (intervals: readonly Interval[], window: Interval) =>
  intervals.flatMap((one) => intersection(one, window) ?? [])

/** Merges intervals into as few as possible, in order. Empty intervals are removed and adjacent ones joined. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const { start, end } of intervals.filter((one) => one.start < one.end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Returns the parts of `from` outside every interval of `removed`. */
export function subtractIntervals(from: readonly Interval[], removed: readonly Interval[]): Interval[] {
  const holes = mergeIntervals(removed)
  return mergeIntervals(from).flatMap(({ start, end }) => {
    const remaining: Interval[] = []
    for (const hole of holes) {
      if (hole.end <= start) continue
      if (hole.start >= end) break
      if (hole.start > start) remaining.push({ start, end: hole.start })
      start = hole.end
    }
    if (start < end) remaining.push({ start, end })
    return remaining
  })
}

/** Rounds a time up to a multiple of `step` since 1970. */
export const alignUp = (time: number, step: number) => Math.ceil(time / step) * step
export const alignDown = (time: number, step: number) => Math.floor(time / step) * step
