import { type Interval, intersection, mergeIntervals } from './interval.ts'

/** What something that several can use at once is used for; one unit unless told. */
export interface CapacityUsage extends Interval {
  units?: number
}

/** How many units are in use at the busiest moment of `within`. */
export function peakUsage(usages: readonly CapacityUsage[], within: Interval): number {
  const inside = usages.flatMap(({ units, ...one }) => {
    const part = intersection(one, within)
    return part ? { ...part, units } : []
  })
  return usageSteps(inside).reduce((peak, { level }) => Math.max(peak, level), 0)
}

/** Does `wanted` fit beside what is there, at every moment of it? */
export const fits = (usages: readonly CapacityUsage[], wanted: CapacityUsage, capacity: number) =>
  peakUsage(usages, wanted) + (wanted.units ?? 1) <= capacity

/** When fewer than `units` are left. */
export function fullIntervals(usages: readonly CapacityUsage[], capacity: number, units = 1): Interval[] {
  return mergeIntervals(usageSteps(usages).filter(({ level }) => level + units > capacity))
}

/** The stretches between one change of usage and the next. */
function usageSteps(usages: readonly CapacityUsage[]): (Interval & { level: number })[] {
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
