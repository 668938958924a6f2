import { clipIntervals, dayMs, type Interval } from '#platform/lib/interval.ts'
import { openIntervals } from '#platform/lib/local-time.ts'
import { policy } from '../policy.ts'

const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...policy.workingHours }))
const minutesByKey = new Map<string, number>()

/**
 * Returns the average minutes per working day in which both time zones have office hours, in the week that begins at `at`.
 * It uses zones, not offsets: the result changes for Paris in summer and for Casablanca in Ramadan.
 */
export function overlapMinutes(here: string, there: string, at: Date): number {
  const start = Math.floor(at.getTime() / dayMs) * dayMs
  const key = `${here} ${there} ${start}`
  const minutes = minutesByKey.get(key) ?? computeOverlap(here, there, { start, end: start + 7 * dayMs })
  if (minutesByKey.size > 10_000) minutesByKey.clear()
  minutesByKey.set(key, minutes)
  return minutes
}

function computeOverlap(here: string, there: string, week: Interval): number {
  const remoteHours = openIntervals(officeHours, there, week)
  const common = openIntervals(officeHours, here, week).flatMap((localHours) => clipIntervals(remoteHours, localHours))
  return Math.round(common.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000 / officeHours.length)
}
