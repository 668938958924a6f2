import { z } from 'zod'
import { addMonths, localParts, parseInstant } from '#platform/lib/local-time.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** Accepts zones named by region and city, which follow daylight saving time. Rejects offsets such as +01:00. */
const isTimeZone = (text: string) => {
  try {
    return /^(?!Etc\/)[A-Za-z_]+\/[\w/+-]+$/.test(text) && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}

export const TimeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, 'An IANA time zone, such as Europe/Paris.')
  .describe('IANA time zone, such as Europe/Paris.')

/** A calendar day, `2027-03-01`. */
export const Day = (description: string) =>
  z.iso
    .date()
    .regex(/^20\d\d/, 'A day of this century.')
    .describe(`${description} As 2027-03-01.`)

/** A moment with `Z` or an offset, else in local time of Morocco. Parse it with `parseLocalInstant`. */
export const Moment = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(/^20\d\d/, 'A moment of this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const parseLocalInstant = (text: string) => parseInstant(text, programmeTimeZone)

/** Returns the local date of an instant in Morocco. */
export const localDateOf = (instant: Date) => localParts(instant, programmeTimeZone).date

/** Returns the local date in Morocco that many months after an instant. */
export const localDateAfterMonths = (instant: Date, months: number) => localDateOf(addMonths(instant, months))

/** Throws 422 if the second day is before the first. */
export function assertOrder(from: string | null | undefined, to: string | null | undefined, path: string) {
  if (from && to && to < from)
    throw invalid('The last day is before the first day.', [{ path, message: `${from} or later.` }])
}
