import { z } from 'zod'
import { dayMs, type Interval } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { Money } from '#platform/lib/money.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../commons/time-zone.ts'
import { policy } from './policy.ts'

const century = /^20\d\d/

/** A moment as people write it: with `Z` or an offset, or else by the clock of Morocco. Read with `instantOf`. */
export const DateTimeInput = (description: string) =>
  z.iso
    .datetime({ offset: true, local: true })
    .max(40)
    .regex(century, 'A moment of this century.')
    .describe(`${description} ISO 8601; without Z or offset, local time of Morocco.`)

export const parseDateTime = (text: string) => parseInstant(text, programmeTimeZone)

/** A stretch of time from two moments. Throws 422 when the end does not come after the beginning, or is out of reach. */
export function parseInterval(from: string, to: string, paths: [from: string, to: string] = ['from', 'to']): Interval {
  const [start, end] = [parseDateTime(from).getTime(), parseDateTime(to).getTime()]
  if (end <= start)
    throw invalid('The end must come after the beginning.', [
      { path: paths[1], message: `After ${new Date(start).toISOString()}.` },
    ])
  if (end - start > policy.maxDays * dayMs)
    throw invalid('That is too long.', [{ path: paths[1], message: `At most ${policy.maxDays} days.` }])
  return { start, end }
}

/** A window of which both ends may be left out: from now, for so many days. */
export const parseWindow = ({ from, to }: { from?: string; to?: string }, now: Date, days: number): Interval => {
  const start = from ?? now.toISOString()
  return parseInterval(start, to ?? new Date(parseDateTime(start).getTime() + days * dayMs).toISOString())
}

/** A quantity that both engines keep as a whole number. */
export const Quantity = z.int().min(1).max(2_000_000_000)

/** An amount that databases and programs keep exactly: up to ten thousand billion dirhams. */
export const Amount = Money.extend({ amountMinor: Money.shape.amountMinor.max(1_000_000_000_000_000) })

export const toIsoTime = (at: Date | null) => at?.toISOString() ?? null

/** The time within a cursor: whatever a caller put there, it is a date both engines know. */
export const cursorTime = (time: number) => new Date(Math.min(Math.max(Math.trunc(time), 0), Date.UTC(2200, 0)))
