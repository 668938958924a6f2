import { z } from 'zod'

/** Input field for a local date of this century or the last: startups report days of their past. */
export const DaySince1900 = (description: string) =>
  z.iso
    .date()
    .regex(/^(19|20)\d\d/, 'Use a day of this century or the last.')
    .describe(`${description} Format 2027-03-01.`)

export const yearOf = (day: string) => Number(day.slice(0, 4))

/** Returns the same day `years` later; 29 February becomes 28 February in other years. */
export function addYears(day: string, years: number): string {
  const year = String(yearOf(day) + years).padStart(4, '0')
  const isLeap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1
  return `${year}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`
}
