import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { ceiling, compare, decimalText, divide, minus, parseDecimal, plus, rational, times } from './rational.ts'

describe('rational', () => {
  const small = fc
    .tuple(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }))
    .map(([n, d]) => rational(n, d))

  it('computes exactly', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(compare(minus(plus(a, b), b), a)).toBe(0)
        if (b.n !== 0n) expect(compare(times(divide(a, b), b), a)).toBe(0)
        expect(compare(rational(ceiling(a)), a)).toBeGreaterThanOrEqual(0)
        expect(compare(minus(rational(ceiling(a)), rational(1)), a)).toBe(-1)
      }),
    )
    expect(compare(plus(parseDecimal('0.1'), parseDecimal('0.2')), parseDecimal('0.3'))).toBe(0)
  })

  it.each([
    ['12.5', '12.5'],
    ['20000', '20000'],
    ['0.005', '0.01'],
    ['0.004', '0'],
    ['-1.25', '-1.25'],
    ['-0.001', '0'],
    ['9007199254740993', '9007199254740993'],
  ])('formats %s as %s', (text, shown) => {
    expect(decimalText(parseDecimal(text))).toBe(shown)
  })

  it('rejects text that is not a decimal number, and division by zero', () => {
    for (const text of ['', '1e3', '1,5', 'NaN', '.5']) expect(() => parseDecimal(text)).toThrow(RangeError)
    expect(() => rational(1, 0)).toThrow(RangeError)
  })
})
