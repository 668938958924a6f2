import { z } from 'zod'
import { addMonths, localParts, parseInstant } from '#platform/lib/local-time.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

/** By region and city, so that it follows the clocks there: an offset such as +01:00 is no zone. */
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

/** With `Z` or an offset, or else by the clock of Morocco. Read with `instantOf`. */
export const Moment = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(/^20\d\d/, 'A moment of this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const parseLocalInstant = (text: string) => parseInstant(text, programmeTimeZone)

/** The local day of an instant. */
export const localDateOf = (instant: Date) => localParts(instant, programmeTimeZone).date

/** The local day so many months after an instant. */
export const localDateAfterMonths = (instant: Date, months: number) => localDateOf(addMonths(instant, months))

export const toIsoOrNull = (at: Date | null) => at?.toISOString() ?? null

/** Throws 422 when the second day comes before the first. */
export function assertOrder(from: string | null | undefined, to: string | null | undefined, path: string) {
  if (from && to && to < from)
    throw invalid('These days are the wrong way round.', [{ path, message: `${from} or later.` }])
}
