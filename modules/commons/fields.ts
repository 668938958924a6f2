import { z } from 'zod'
import { parseInstant } from '#platform/lib/local-time.ts'
import { invalid } from '#platform/problem.ts'
import { localDateOf, programmeTimeZone } from './time-zone.ts'

const thisCentury = /^20\d\d/

/** Input field for a local date. */
export const Day = (description: string) =>
  z.iso.date().regex(thisCentury, 'Use a date of this century.').describe(`${description} Local date.`)

/** Input field for a time with `Z` or an offset, or else in the local time of Morocco. Parse it with `parseDateTime`. */
export const DateTimeInput = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(thisCentury, 'Use a time of this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const parseDateTime = (text: string) => parseInstant(text, programmeTimeZone)

export const Trl = z.int().min(1).max(9).describe('Technology readiness level, 1 to 9.')

/** Throws 422 for a date in the future. */
export function assertPast(date: string | null | undefined, path: string, now: Date) {
  const today = localDateOf(now)
  if (date && date > today)
    throw invalid('This date is in the future.', [{ path, message: `Use ${today} or earlier.` }])
}

/** Throws 422 if the second date is before the first. */
export function assertOrder(from: string | null | undefined, to: string | null | undefined, path: string) {
  if (from && to && to < from)
    throw invalid('The last day is before the first day.', [{ path, message: `Use ${from} or later.` }])
}
