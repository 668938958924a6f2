import { z } from 'zod'
import { localParts, parseInstant } from '#platform/lib/local-time.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** `2027-Q1` or `2027`, as in SDMX. */
export const PeriodCode = z
  .string()
  .max(7)
  .regex(/^20\d\d(-Q[1-4])?$/, 'A quarter such as 2027-Q1, or a year such as 2027.')
export const QuarterCode = z
  .string()
  .max(7)
  .regex(/^20\d\d-Q[1-4]$/, 'A quarter such as 2027-Q1.')

/** A half-open period from `from` to `to`: instants of midnight in Morocco, with the offset of those days. */
export interface Span {
  period: string
  from: Date
  to: Date
}

export const midnight = (date: string) => parseInstant(`${date}T00:00`, programmeTimeZone)

/** Returns a consecutive number for a quarter, for arithmetic over years. */
export const quarterIndex = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.at(-1)) - 1
export const quarterFromIndex = (index: number) => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
export const isQuarter = (period: string) => period.includes('Q')

const firstDay = (index: number) => `${Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`

export function spanOf(period: string): Span {
  const index = isQuarter(period) ? quarterIndex(period) : Number(period) * 4
  return { period, from: midnight(firstDay(index)), to: midnight(firstDay(index + (isQuarter(period) ? 1 : 4))) }
}

/** Returns the quarter of an instant, in local time of Morocco. */
export function quarterOfInstant(instant: Date): string {
  const [year, month] = localParts(instant, programmeTimeZone).date.split('-').map(Number) as [number, number]
  return quarterFromIndex(year * 4 + Math.floor((month - 1) / 3))
}
