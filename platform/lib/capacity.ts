import { type Interval, intersection, mergeIntervals } from './interval.ts'

/** A use of a shared resource during an interval. `units` defaults to 1. */
export interface CapacityUsage extends Interval {
  units?: number
}

/** Returns the maximum number of units in use at any time within an interval. */
export function peakUsage(usages: readonly CapacityUsage[], within: Interval): number {
  const inside = usages.flatMap(({ units, ...one }) => {
    const part = intersection(one, within)
    return part ? { ...part, units } : []
  })
  return usageSteps(inside).reduce((peak, { level }) => Math.max(peak, level), 0)
}

/** Whether the capacity suffices for a further use during its whole interval. */
export const fits = (usages: readonly CapacityUsage[], requested: CapacityUsage, capacity: number) =>
  peakUsage(usages, requested) + (requested.units ?? 1) <= capacity

/** Returns the intervals in which fewer than `units` are available. */
export function fullIntervals(usages: readonly CapacityUsage[], capacity: number, units = 1): Interval[] {
  return mergeIntervals(usageSteps(usages).filter(({ level }) => level + units > capacity))
}

/** Returns the intervals between changes of usage, with the units in use. */
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
