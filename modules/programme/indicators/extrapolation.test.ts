import { describe, expect, it } from 'vitest'
import { quarterFromIndex, quarterIndex } from '../periods.ts'
import { decimalText, rational } from '../rational.ts'
import { computeForecast, type QuarterValue } from './extrapolation.ts'

describe('computeForecast', () => {
  const points = (from: string, ...values: number[]): QuarterValue[] =>
    values.map((value, i) => ({ period: quarterFromIndex(quarterIndex(from) + i), value: rational(value) }))
  const shown = (all: QuarterValue[], target: number, per: 'TOTAL' | 'YEAR' = 'TOTAL') =>
    Object.fromEntries(
      Object.entries(computeForecast(all, rational(target), per)).map(([key, value]) => [
        key,
        value && typeof value === 'object' ? decimalText(value) : value,
      ]),
    )

  it('returns the past pace, the needed pace and the quarter', () => {
    expect(shown(points('2026-Q1', 2, 4, 6, 8), 50)).toEqual({
      neededPerQuarter: '2.63', // 42 in the 16 quarters to the end of 2030
      pacePerQuarter: '2',
      reachedIn: '2032-Q1',
      reachedAtBest: '2032-Q1',
      reachedAtWorst: '2032-Q1',
      perYearAtPace: null,
    })
  })

  it('returns a best and a worst quarter, and none without progress', () => {
    expect(shown(points('2026-Q1', 0, 0, 5, 6), 50)).toMatchObject({
      pacePerQuarter: '2.3',
      reachedAtBest: '2029-Q1',
      reachedAtWorst: null,
    })
    expect(shown(points('2026-Q1', 6, 5, 4, 3), 50)).toMatchObject({ pacePerQuarter: '-1', reachedIn: null })
  })

  it('returns the quarter in which a target was met', () => {
    expect(shown(points('2026-Q1', 1, 2, 3, 4), 2)).toMatchObject({
      neededPerQuarter: null,
      reachedIn: '2026-Q2',
      reachedAtWorst: '2026-Q2',
    })
  })

  it('counts the remaining quarters of the year for a yearly target', () => {
    expect(shown(points('2026-Q3', 4_000, 4_000, 3_000, 5_000), 20_000, 'YEAR')).toMatchObject({
      neededPerQuarter: '6000',
      pacePerQuarter: '4000',
      perYearAtPace: '16000',
    })
    // A missing quarter of the year does not count as zero.
    expect(
      shown([...points('2026-Q2', 1, 1, 1), ...points('2027-Q2', 5_000)], 20_000, 'YEAR').neededPerQuarter,
    ).toBeNull()
  })

  it('spans missing quarters', () => {
    const all = points('2026-Q1', 2, 4, 6, 8, 10, 12).filter((_, i) => i !== 2 && i !== 3)
    expect(shown(all, 50)).toMatchObject({ pacePerQuarter: '2', reachedAtBest: '2032-Q1', reachedAtWorst: '2032-Q1' })
  })

  it('rejects fewer than four points', () => {
    expect(() => computeForecast(points('2026-Q1', 1, 2, 3), rational(50), 'TOTAL')).toThrow(RangeError)
  })
})
