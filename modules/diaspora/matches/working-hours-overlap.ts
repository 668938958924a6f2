import { clipIntervals, dayMs, type Interval } from '#platform/lib/interval.ts'
import { openIntervals } from '#platform/lib/local-time.ts'
import { policy } from '../policy.ts'

const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...policy.workingHours }))
const minutesByKey = new Map<string, number>()

/**
 * How many minutes of a working day both are at work, each by the clock on their own wall, in the week that begins at `at`.
 * By zone and not by offset: the answer for Paris is another in summer, and for Casablanca in Ramadan.
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
  const theirs = openIntervals(officeHours, there, week)
  const common = openIntervals(officeHours, here, week).flatMap((mine) => clipIntervals(theirs, mine))
  return Math.round(common.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000 / officeHours.length)
}
