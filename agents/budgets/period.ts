import { localDay, localMonth, programmeZone } from '#platform/lib/local-time.ts'
import type { BudgetPeriod } from './tables.ts'

export interface Period {
  startsAt: Date
  resetsAt: Date
}

/** Budgets go by the calendar on the wall of the programme, from midnight to midnight. */
export function periodAt(period: BudgetPeriod, now: Date): Period {
  const { start, end } = (period === 'day' ? localDay : localMonth)(now, programmeZone)
  return { startsAt: new Date(start), resetsAt: new Date(end) }
}
