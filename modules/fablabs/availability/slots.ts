import { alignDown, alignUp, type Interval } from '#platform/lib/interval.ts'
import { gridMs } from '../policy.ts'

/** The earliest start and the latest within a free stretch, on the grid; undefined where the duration does not fit. */
function startRangeIn({ start, end }: Interval, durationMs: number) {
  const [first, last] = [alignUp(start, gridMs), alignDown(end - durationMs, gridMs)]
  return first <= last ? { first, last } : undefined
}

/** The first slot of this length. */
export function firstSlot(free: readonly Interval[], durationMs: number): Interval | undefined {
  for (const stretch of free) {
    const starts = startRangeIn(stretch, durationMs)
    if (starts) return { start: starts.first, end: starts.first + durationMs }
  }
  return undefined
}

/** The free slots of this length nearest to `wished`, nearest first; `gapMs` apart, the buffers of two uses, so that each is a choice of its own. */
export function nearestSlots(
  free: readonly Interval[],
  wished: number,
  durationMs: number,
  gapMs: number,
  count: number,
): Interval[] {
  const step = alignUp(durationMs + gapMs, gridMs)
  const starts = free.flatMap((stretch) => {
    const range = startRangeIn(stretch, durationMs)
    if (!range) return []
    const nearest = Math.min(Math.max(alignUp(wished, gridMs), range.first), range.last)
    const around = Array.from({ length: 2 * count + 1 }, (_, i) => nearest + (i - count) * step)
    return around.filter((start) => start >= range.first && start <= range.last)
  })
  return starts
    .sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b)
    .slice(0, count)
    .map((start) => ({ start, end: start + durationMs }))
}
