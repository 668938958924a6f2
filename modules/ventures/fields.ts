import { z } from 'zod'
import { localParts, parseInstant } from '#platform/lib/local-time.ts'
import { Money } from '#platform/lib/money.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'

const century = /^20\d\d/

/** A moment as people write it: with `Z` or an offset, or else by the clock of Morocco. Read with `instantOf`. */
export const Moment = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(century, 'A moment of this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const instantOf = (text: string) => parseInstant(text, programmeTimeZone)

/** A calendar day, `2027-03-01`. */
export const Day = (description: string) =>
  z.iso
    .date()
    .regex(/^(19|20)\d\d/, 'A day of this century or the last.')
    .describe(`${description} As 2027-03-01.`)

/** The local day of an instant. */
export const dayOf = (instant: Date) => localParts(instant, programmeTimeZone).date

export const yearOf = (day: string) => Number(day.slice(0, 4))

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function addYears(day: string, years: number): string {
  const year = String(yearOf(day) + years).padStart(4, '0')
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1
  return `${year}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`
}

/** An amount that databases and programs keep exactly: up to ten thousand billion dirhams. */
export const Amount = Money.extend({ amountMinor: Money.shape.amountMinor.max(1_000_000_000_000_000) })

/** Throws 422 when a day has not come yet. */
export function assertPast(day: string, path: string, now: Date) {
  if (day > dayOf(now))
    throw invalid('That day has not come yet.', [{ path, message: `Today, ${dayOf(now)}, or earlier.` }])
}

export const toIsoOrNull = (at: Date | null) => at?.toISOString() ?? null
