import type { Services } from '#platform/context.ts'
import { localDay, localMonth } from '#platform/lib/local-time.ts'
import type { BudgetPeriod } from './tables.ts'

export interface PeriodBounds {
  startsAt: Date
  resetsAt: Date
}

/** The moment a budget is looked at, and the time zone whose days and months it counts. */
export interface PeriodClock {
  now: Date
  timeZone: string
}

export const periodClock = ({ now, config }: Pick<Services, 'now' | 'config'>): PeriodClock => ({
  now: now(),
  timeZone: config.defaultTimeZone,
})

/** Returns the local day or month that `now` falls in, from midnight to midnight. */
export function periodAt(period: BudgetPeriod, { now, timeZone }: PeriodClock): PeriodBounds {
  const { start, end } = (period === 'day' ? localDay : localMonth)(now, timeZone)
  return { startsAt: new Date(start), resetsAt: new Date(end) }
}
