import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { quarterFromIndex, quarterIndex, quarterOfInstant, spanOf } from '../periods.ts'
import { expectedValueAt, type PlanningPath } from '../planning-paths/expected-value.ts'
import { ceiling, compare, decimalText, divide, minus, parseDecimal, plus, rational, times } from '../rational.ts'
import { computeForecast, type QuarterValue } from './extrapolation.ts'
import { computeRagStatus } from './rag-status.ts'

describe('rational', () => {
  const small = fc
    .tuple(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }))
    .map(([n, d]) => rational(n, d))

  it('reckons exactly', () => {
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
  ])('%s is shown as %s', (text, shown) => {
    expect(decimalText(parseDecimal(text))).toBe(shown)
  })

  it('takes decimal numbers only, and divides by something', () => {
    for (const text of ['', '1e3', '1,5', 'NaN', '.5']) expect(() => parseDecimal(text)).toThrow(RangeError)
    expect(() => rational(1, 0)).toThrow(RangeError)
  })
})

describe('the light', () => {
  const light = (actual: string, expected: string | null, hasTarget = true) => {
    const { status, because } = computeRagStatus(
      parseDecimal(actual),
      expected === null ? null : parseDecimal(expected),
      hasTarget,
    )
    return `${status} ${because}`
  }

  it.each([
    ['100', '100', 'GREEN ON_PATH'],
    ['101', '100', 'GREEN ON_PATH'],
    ['99.9999', '100', 'AMBER NEAR_PATH'],
    ['80', '100', 'AMBER NEAR_PATH'],
    ['79.9999', '100', 'RED BEHIND_PATH'],
    ['0', '100', 'RED BEHIND_PATH'],
    ['0', '0', 'GREY NOTHING_DUE'],
    ['1', '0', 'GREEN ON_PATH'],
    ['5', null, 'GREY NO_PATH'],
  ])('%s of %s is %s', (actual, expected, shown) => {
    expect(light(actual, expected)).toBe(shown)
  })

  it('is grey without a target, whatever the figure', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (actual, expected) => {
        expect(light(String(actual), String(expected), false)).toBe('GREY NO_TARGET')
      }),
    )
  })

  it('is green exactly from the path on, amber exactly from four fifths of it', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (actual, expected) => {
        const status = light(String(actual), String(expected)).split(' ')[0]
        expect(status).toBe(actual >= expected ? 'GREEN' : actual * 10 >= expected * 8 ? 'AMBER' : 'RED')
      }),
    )
  })
})

describe('periods', () => {
  it('are half-open and follow one another, by the clock of Morocco', () => {
    for (let index = quarterIndex('2025-Q1'); index < quarterIndex('2031-Q1'); index++) {
      const [one, next] = [spanOf(quarterFromIndex(index)), spanOf(quarterFromIndex(index + 1))]
      expect(one.to).toEqual(next.from)
      expect([
        quarterOfInstant(one.from),
        quarterOfInstant(new Date(one.to.getTime() - 1)),
        quarterOfInstant(one.to),
      ]).toEqual([one.period, one.period, next.period])
    }
    expect([spanOf('2027').from, spanOf('2027').to]).toEqual([spanOf('2027-Q1').from, spanOf('2027-Q4').to])
  })

  it('begin at midnight there, and so at another hour of UTC when the offset is another', () => {
    // The offset was one hour ahead on the first of July 2025.
    expect(spanOf('2025-Q3').from.toISOString()).toBe('2025-06-30T23:00:00.000Z')
  })
})

describe('a path', () => {
  const level: PlanningPath = {
    reading: 'LEVEL',
    between: 'LINEAR',
    points: [
      { at: '2027-01-01', value: '0' },
      { at: '2028-01-01', value: '365' },
    ],
  }
  const on = (path: PlanningPath, date: string, period = '2027') => {
    const expected = expectedValueAt(path, spanOf(period), new Date(`${date}T00:00:00Z`))
    return expected && decimalText(expected)
  }

  it('is a straight line between its points, and nothing before the first', () => {
    const at = new Date(spanOf('2027').from.getTime() + 100 * 86_400_000)
    expect(decimalText(expectedValueAt(level, spanOf('2027'), at)!)).toBe('100')
    expect(on(level, '2026-06-01')).toBeNull()
    expect(on(level, '2029-06-01', '2029')).toBe('365')
  })

  it('of steps has nothing due before the next', () => {
    expect(on({ ...level, between: 'STEP' }, '2027-12-30')).toBe('0')
  })

  it('of a yearly amount is shared over the year, to the end of the period and no further', () => {
    const yearly: PlanningPath = {
      reading: 'PER_YEAR',
      between: 'STEP',
      points: [{ at: '2026-01-01', value: '20000' }],
    }
    const quarters = [1, 2, 3, 4].map((q) => expectedValueAt(yearly, spanOf(`2027-Q${q}`), new Date('2029-01-01'))!)
    expect(decimalText(quarters.reduce(plus))).toBe('20000')
    expect(decimalText(quarters[0]!)).toBe('4931.51') // 90 days of 365
    expect(on(yearly, '2025-06-01', '2025')).toBeNull()
  })
})

describe('a forecast', () => {
  const points = (from: string, ...values: number[]): QuarterValue[] =>
    values.map((value, i) => ({ period: quarterFromIndex(quarterIndex(from) + i), value: rational(value) }))
  const shown = (all: QuarterValue[], target: number, per: 'TOTAL' | 'YEAR' = 'TOTAL') =>
    Object.fromEntries(
      Object.entries(computeForecast(all, rational(target), per)).map(([key, value]) => [
        key,
        value && typeof value === 'object' ? decimalText(value) : value,
      ]),
    )

  it('tells the pace there is, the pace it takes, and when', () => {
    expect(shown(points('2026-Q1', 2, 4, 6, 8), 50)).toEqual({
      neededPerQuarter: '2.63', // 42 in the 16 quarters to the end of 2030
      pacePerQuarter: '2',
      reachedIn: '2032-Q1',
      reachedAtBest: '2032-Q1',
      reachedAtWorst: '2032-Q1',
      perYearAtPace: null,
    })
  })

  it('has an early and a late end, and none at all where it stands still', () => {
    expect(shown(points('2026-Q1', 0, 0, 5, 6), 50)).toMatchObject({
      pacePerQuarter: '2.3',
      reachedAtBest: '2029-Q1',
      reachedAtWorst: null,
    })
    expect(shown(points('2026-Q1', 6, 5, 4, 3), 50)).toMatchObject({ pacePerQuarter: '-1', reachedIn: null })
  })

  it('says when a target was met', () => {
    expect(shown(points('2026-Q1', 1, 2, 3, 4), 2)).toMatchObject({
      neededPerQuarter: null,
      reachedIn: '2026-Q2',
      reachedAtWorst: '2026-Q2',
    })
  })

  it('of a yearly target counts the quarters of the year that are left', () => {
    expect(shown(points('2026-Q3', 4_000, 4_000, 3_000, 5_000), 20_000, 'YEAR')).toMatchObject({
      neededPerQuarter: '6000',
      pacePerQuarter: '4000',
      perYearAtPace: '16000',
    })
    // A quarter of the year that is missing is not taken for nought.
    expect(
      shown([...points('2026-Q2', 1, 1, 1), ...points('2027-Q2', 5_000)], 20_000, 'YEAR').neededPerQuarter,
    ).toBeNull()
  })

  it('stretches over quarters that are missing', () => {
    const all = points('2026-Q1', 2, 4, 6, 8, 10, 12).filter((_, i) => i !== 2 && i !== 3)
    expect(shown(all, 50)).toMatchObject({ pacePerQuarter: '2', reachedAtBest: '2032-Q1', reachedAtWorst: '2032-Q1' })
  })

  it('refuses under four points', () => {
    expect(() => computeForecast(points('2026-Q1', 1, 2, 3), rational(50), 'TOTAL')).toThrow(RangeError)
  })
})
