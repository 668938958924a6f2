import { type Interval, intersection, merge } from './interval.ts'

/** What something that several can use at once is used for; one unit unless told. */
export interface Usage extends Interval {
  units?: number
}

/** How many units are in use at the busiest moment of `within`. */
export function peakUsage(usages: readonly Usage[], within: Interval): number {
  const inside = usages.flatMap(({ units, ...one }) => {
    const part = intersection(one, within)
    return part ? { ...part, units } : []
  })
  return levels(inside).reduce((peak, { level }) => Math.max(peak, level), 0)
}

/** Does `wanted` fit beside what is there, at every moment of it? */
export const fits = (usages: readonly Usage[], wanted: Usage, capacity: number) => peakUsage(usages, wanted) + (wanted.units ?? 1) <= capacity

/** When fewer than `units` are left. */
export function fullIntervals(usages: readonly Usage[], capacity: number, units = 1): Interval[] {
  return merge(levels(usages).filter(({ level }) => level + units > capacity))
}

/** The stretches between one change of usage and the next. */
function levels(usages: readonly Usage[]): (Interval & { level: number })[] {
  const changes = new Map<number, number>()
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by)
  for (const { start, end, units = 1 } of usages) {
    if (start >= end) continue
    change(start, units)
    change(end, -units)
  }
  const times = [...changes.keys()].sort((a, b) => a - b)
  let level = 0
  return times.slice(0, -1).map((start, i) => ({ start, end: times[i + 1]!, level: (level += changes.get(start)!) }))
}
