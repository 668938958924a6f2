import { describe, expect, it } from 'vitest'
import fc from '../testing/fast-check.ts'
import { addMoney, allocateMoney, daysIn, formatMoney, Money, mad, prorate, subtractMoney, sumMinor } from './money.ts'

const amount = fc.integer({ min: 0, max: 2 ** 50 }).map(mad)
const date = fc
  .integer({ min: 0, max: 3_000 })
  .map((day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10))

describe('Money', () => {
  it.each([
    [{ amountMinor: 0, currency: 'MAD' }, true],
    [{ amountMinor: -1, currency: 'MAD' }, false],
    [{ amountMinor: 0.5, currency: 'MAD' }, false],
    [{ amountMinor: 2 ** 53, currency: 'MAD' }, false],
    [{ amountMinor: 1, currency: 'EUR' }, false],
    [{ amountMinor: 1, currency: 'MAD', rate: 2 }, false],
  ])('%o: %s', (money, valid) => expect(Money.safeParse(money).success).toBe(valid))
})

describe('add and subtract', () => {
  it('are inverse', () => {
    fc.assert(fc.property(amount, amount, (a, b) => void expect(subtractMoney(addMoney(a, b), b)).toEqual(a)))
  })
  it('are exact beyond the precision of a double', () => {
    expect(sumMinor([2 ** 53 - 1, 2 ** 53 - 1, 1])).toBe(2n ** 54n - 1n)
    expect(() => addMoney(mad(2 ** 53 - 1), mad(1))).toThrow(RangeError)
  })
  it('report missing values', () => {
    expect(() => subtractMoney(mad(100), mad(150))).toThrow(
      expect.objectContaining({
        status: 409,
        code: 'amount-exceeded',
        extensions: { available: mad(100), missing: mad(50) },
      }),
    )
  })
})

describe('allocate', () => {
  const weights = fc
    .array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 })
    .filter((all) => all.some((weight) => weight > 0))

  it('returns shares that sum to the amount', () => {
    fc.assert(
      fc.property(amount, weights, (whole, all) => void expect(addMoney(...allocateMoney(whole, all))).toEqual(whole)),
    )
  })
  it('deviates less than a centime from each exact share, and returns nothing for a weight of zero', () => {
    fc.assert(
      fc.property(amount, weights, (whole, all) => {
        const total = sumMinor(all)
        for (const [i, share] of allocateMoney(whole, all).entries()) {
          const off = BigInt(share.amountMinor) * total - BigInt(whole.amountMinor) * BigInt(all[i]!)
          expect(off < total && off > -total).toBe(true)
          if (all[i] === 0) expect(share.amountMinor).toBe(0)
        }
      }),
    )
  })
  it('gives the remaining centime to the first of equal shares', () => {
    expect(allocateMoney(mad(100), [1, 1, 1]).map(({ amountMinor }) => amountMinor)).toEqual([34, 33, 33])
    expect(allocateMoney(mad(5), [3, 7]).map(({ amountMinor }) => amountMinor)).toEqual([2, 3])
  })
  it.each([[[]], [[0, 0]], [[1, -1, 1]], [[0.5]]])('rejects the weights %o', (bad) => {
    expect(() => allocateMoney(mad(1), bad)).toThrow(RangeError)
  })
})

describe('prorate', () => {
  it('returns consecutive parts that sum to the price', () => {
    fc.assert(
      fc.property(amount, fc.uniqueArray(date, { minLength: 2, maxLength: 12 }), (price, dates) => {
        const cuts = dates.sort()
        const whole = { from: cuts[0]!, until: cuts.at(-1)! }
        const parts = cuts.slice(1).map((until, i) => prorate(price, whole, { from: cuts[i]!, until }))
        expect(addMoney(...parts)).toEqual(price)
      }),
    )
  })
  it('counts actual days across clock changes and in leap years', () => {
    expect(daysIn({ from: '2028-02-01', until: '2028-03-01' })).toBe(29)
    expect(daysIn({ from: '2027-02-01', until: '2027-04-01' })).toBe(59)
    expect(
      prorate(mad(29_00), { from: '2028-02-01', until: '2028-03-01' }, { from: '2028-02-10', until: '2028-02-11' }),
    ).toEqual(mad(1_00))
  })
  it('returns zero outside the period and the full price for all of it', () => {
    const whole = { from: '2027-01-01', until: '2027-02-01' }
    expect(prorate(mad(7), whole, { from: '2027-02-01', until: '2027-03-01' })).toEqual(mad(0))
    expect(prorate(mad(7), whole, { from: '2026-01-01', until: '2028-01-01' })).toEqual(mad(7))
    expect(() => prorate(mad(7), { from: '2027-01-01', until: '2027-01-01' }, whole)).toThrow(RangeError)
  })
})

describe('format', () => {
  const digitsOf = (text: string) => text.replaceAll(/\D/g, '')
  it('shows every centime in each language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amountMinor) => {
        for (const language of ['fr', 'ar', 'en'] as const)
          expect(digitsOf(formatMoney(mad(amountMinor), language))).toBe(String(amountMinor).padStart(3, '0'))
      }),
    )
  })
  it('uses the usual notation', () => {
    expect(formatMoney(mad(123_456_789), 'fr').replaceAll(/\s/g, ' ')).toBe('1.234.567,89 MAD')
    expect(formatMoney(mad(123_456_789), 'ar')).toContain('د.م.')
    expect(formatMoney(mad(5), 'en').replaceAll(/\s/g, ' ')).toBe('MAD 0.05')
  })
})
