import { z } from 'zod'
import { platformError } from '../problem.ts'
import { dayMs } from './interval.ts'

/** An amount in dirhams as a whole number of centimes, which avoids rounding errors. */
export const Money = z
  .strictObject({
    amountMinor: z.int().min(0).describe('In centimes: 12 dirhams 50 are 1250.'),
    currency: z.literal('MAD'),
  })
  .describe('An amount of money in centimes.')
export type Money = z.infer<typeof Money>

/** An amount that databases and programs store exactly: at most ten thousand billion dirhams. */
export const Amount = Money.extend({ amountMinor: Money.shape.amountMinor.max(1_000_000_000_000_000) }).describe(
  Money.description!,
)

/** `mad(1250)` is 12 dirhams 50. Throws RangeError unless it is a whole, non-negative number of centimes. */
export function mad(amountMinor: number): Money {
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0)
    throw new RangeError(`${amountMinor} is not an amount in centimes.`)
  return { amountMinor, currency: 'MAD' }
}

/** Returns the sum of amounts. Throws RangeError if it is too large. */
export const addMoney = (...amounts: readonly Money[]): Money =>
  mad(Number(sumMinor(amounts.map(({ amountMinor }) => amountMinor))))

/** Returns the sum of signed amounts in centimes, exactly. */
export const sumMinor = (lines: Iterable<number>): bigint => [...lines].reduce((sum, line) => sum + BigInt(line), 0n)

/** Subtracts an amount. Throws 409 `amount-exceeded` with the available and missing amounts if the result would be negative. */
export function subtractMoney(from: Money, what: Money): Money {
  const difference = from.amountMinor - what.amountMinor
  if (difference >= 0) return mad(difference)
  throw platformError('amount-exceeded', `There are only ${formatMoney(from, 'en')}.`, {
    available: from,
    missing: mad(-difference),
  })
}

/**
 * Splits an amount in proportion to whole weights, exactly: every share is rounded down, and the remaining centimes go to the
 * largest remainders, the first of equals first. Throws RangeError unless the weights are non-negative and some are positive.
 */
export function allocateMoney({ amountMinor }: Money, weights: readonly number[]): Money[] {
  const total = sumMinor(weights)
  if (total <= 0n || weights.some((weight) => weight < 0))
    throw new RangeError('Weights are whole numbers, none below zero and not all of them zero.')
  const shares = weights.map((weight, index) => {
    const product = BigInt(amountMinor) * BigInt(weight)
    return { index, minor: product / total, remainder: product % total }
  })
  const undistributed = Number(BigInt(amountMinor) - shares.reduce((sum, { minor }) => sum + minor, 0n))
  const favoured = new Set(
    shares
      .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1))
      .slice(0, undistributed)
      .map(({ index }) => index),
  )
  return shares.map(({ index, minor }) => mad(Number(minor) + (favoured.has(index) ? 1 : 0)))
}

/** Local dates, half-open: `until` is the first day that no longer belongs to it. */
export interface LocalDateRange {
  /** `2027-03-01` */
  from: string
  until: string
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayMs

/** Returns the number of calendar days. */
export const daysIn = ({ from, until }: LocalDateRange) => Math.max(0, dayOf(until) - dayOf(from))

/**
 * Returns the share of `price`, which is for `whole`, of the days of `part` within it. Counted from the start of the whole, so
 * that consecutive parts sum to the price exactly.
 */
export function prorate(price: Money, whole: LocalDateRange, part: LocalDateRange): Money {
  const days = daysIn(whole)
  if (days === 0) throw new RangeError('A price for no days cannot be shared out.')
  const upTo = (date: string) => {
    const elapsed = Math.min(Math.max(dayOf(date) - dayOf(whole.from), 0), days)
    return (BigInt(price.amountMinor) * BigInt(elapsed)) / BigInt(days)
  }
  const minor = upTo(part.until) - upTo(part.from)
  return mad(Number(minor > 0n ? minor : 0n))
}

const currencyFormats = Object.fromEntries(
  (['fr', 'ar', 'en'] as const).map((language) => [
    language,
    new Intl.NumberFormat(`${language}-MA`, { style: 'currency', currency: 'MAD' }),
  ]),
) as Record<'fr' | 'ar' | 'en', Intl.NumberFormat>

/** Formats an amount for display in Morocco. Not for storage: Arabic text contains direction marks. */
export function formatMoney({ amountMinor }: Money, language: 'fr' | 'ar' | 'en'): string {
  const digits = String(amountMinor).padStart(3, '0')
  // as text, to avoid floating-point numbers
  return currencyFormats[language].format(`${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral)
}
