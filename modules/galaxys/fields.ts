import { z } from 'zod'
import { dayMs, type Interval } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { Money } from '#platform/lib/money.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'
import { policy } from './policy.ts'

const century = /^20\d\d/

/** A time with `Z` or an offset, or else in the local time of Morocco. Parse it with `parseDateTime`. */
export const DateTimeInput = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(century, 'A time in this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const parseDateTime = (text: string) => parseInstant(text, programmeTimeZone)

/**
 * Returns the interval between two times. Throws 422 if the end is not after the start or the interval is too long.
 */
export function parseInterval(from: string, to: string, paths: [from: string, to: string] = ['from', 'to']): Interval {
  const [start, end] = [parseDateTime(from).getTime(), parseDateTime(to).getTime()]
  if (end <= start)
    throw invalid('The end must be after the start.', [
      { path: paths[1], message: `After ${new Date(start).toISOString()}.` },
    ])
  if (end - start > policy.maxDays * dayMs)
    throw invalid('The period is too long.', [{ path: paths[1], message: `At most ${policy.maxDays} days.` }])
  return { start, end }
}

/** Returns the interval between two optional times; defaults to now and to `days` days later. */
export const parseWindow = ({ from, to }: { from?: string; to?: string }, now: Date, days: number): Interval => {
  const start = from ?? now.toISOString()
  return parseInterval(start, to ?? new Date(parseDateTime(start).getTime() + days * dayMs).toISOString())
}

/** A quantity that both databases store as an integer. */
export const Quantity = z.int().min(1).max(2_000_000_000)

/** An amount that databases and programs store exactly: up to ten thousand billion dirhams. */
export const Amount = Money.extend({ amountMinor: Money.shape.amountMinor.max(1_000_000_000_000_000) })
