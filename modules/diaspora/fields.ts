import { z } from 'zod'
import { addMonths } from '#platform/lib/local-time.ts'
import { localDateOf } from '../commons/time-zone.ts'

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

/** Returns the local date in Morocco that many months after an instant. */
export const localDateAfterMonths = (instant: Date, months: number) => localDateOf(addMonths(instant, months))
