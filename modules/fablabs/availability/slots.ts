import { alignDown, alignUp, type Interval } from '#platform/lib/interval.ts'
import { gridMs } from '../policy.ts'

/** Returns the earliest and the latest start within a free interval, on the grid; undefined when the duration does not fit. */
function startRangeIn({ start, end }: Interval, durationMs: number) {
  const [first, last] = [alignUp(start, gridMs), alignDown(end - durationMs, gridMs)]
  return first <= last ? { first, last } : undefined
}

/** Returns the first slot of this length. */
export function firstSlot(free: readonly Interval[], durationMs: number): Interval | undefined {
  for (const interval of free) {
    const starts = startRangeIn(interval, durationMs)
    if (starts) return { start: starts.first, end: starts.first + durationMs }
  }
  return undefined
}

/** Returns the free slots of this length nearest to `wished`, nearest first. They are `gapMs` apart (the buffers of two uses), so that none overlap. */
export function nearestSlots(
  free: readonly Interval[],
  desiredStart: number,
  durationMs: number,
  gapMs: number,
  count: number,
): Interval[] {
  const step = alignUp(durationMs + gapMs, gridMs)
  const starts = free.flatMap((interval) => {
    const range = startRangeIn(interval, durationMs)
    if (!range) return []
    const nearest = Math.min(Math.max(alignUp(desiredStart, gridMs), range.first), range.last)
    const candidates = Array.from({ length: 2 * count + 1 }, (_, i) => nearest + (i - count) * step)
    return candidates.filter((start) => start >= range.first && start <= range.last)
  })
  return starts
    .sort((a, b) => Math.abs(a - desiredStart) - Math.abs(b - desiredStart) || a - b)
    .slice(0, count)
    .map((start) => ({ start, end: start + durationMs }))
}
