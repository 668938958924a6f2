import { defaultTimeZone, localDay, localMonth } from '#platform/lib/local-time.ts'
import type { BudgetPeriod } from './tables.ts'

export interface PeriodBounds {
  startsAt: Date
  resetsAt: Date
}

/** Returns the calendar day or month that contains `now`, in the default time zone. */
export function periodAt(period: BudgetPeriod, now: Date): PeriodBounds {
  const { start, end } = (period === 'day' ? localDay : localMonth)(now, defaultTimeZone)
  return { startsAt: new Date(start), resetsAt: new Date(end) }
}
