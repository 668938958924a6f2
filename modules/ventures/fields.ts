import { z } from 'zod'
import { localParts, parseInstant } from '#platform/lib/local-time.ts'
import { Money } from '#platform/lib/money.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

const century = /^20\d\d/

/** Input field for an instant, with `Z` or an offset, or else in the local time of Morocco. Parse it with `instantOf`. */
export const Moment = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(century, 'Use a date and time of this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const instantOf = (text: string) => parseInstant(text, programmeTimeZone)

/** Input field for a calendar day, such as `2027-03-01`. */
export const Day = (description: string) =>
  z.iso
    .date()
    .regex(/^(19|20)\d\d/, 'Use a day of this century or the last.')
    .describe(`${description} Format 2027-03-01.`)

/** Returns the local day of an instant. */
export const dayOf = (instant: Date) => localParts(instant, programmeTimeZone).date

export const yearOf = (day: string) => Number(day.slice(0, 4))

/** Returns the same day `years` later; 29 February becomes 28 February in other years. */
export function addYears(day: string, years: number): string {
  const year = String(yearOf(day) + years).padStart(4, '0')
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1
  return `${year}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`
}

/** An amount of at most ten thousand billion dirhams, which JSON numbers represent exactly. */
export const Amount = Money.extend({ amountMinor: Money.shape.amountMinor.max(1_000_000_000_000_000) })

/** Throws 422 when the day is in the future. */
export function assertPast(day: string, path: string, now: Date) {
  if (day > dayOf(now))
    throw invalid('This day is in the future.', [{ path, message: `Use ${dayOf(now)} or an earlier day.` }])
}
