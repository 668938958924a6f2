import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { weightedScore } from './score.ts'

describe('weightedScore', () => {
  const reason = fc.record({
    criterion: fc.constant('c'),
    weight: fc.integer({ min: 1, max: 100 }),
    value: fc.integer({ min: 0, max: 1_000 }),
    source: fc.constant('s'),
  })

  it('returns whole thousandths between the worst and the best reason', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 20 }), (all) => {
        const score = weightedScore(all)
        const values = all.map(({ value }) => value)
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(Math.min(...values))
        expect(score).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })
  it('never falls when a reason is better met', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 10 }), fc.nat(9), fc.nat(1_000), (all, at, more) => {
        const better = all.map((one, i) =>
          i === at % all.length ? { ...one, value: Math.min(1_000, one.value + more) } : one,
        )
        expect(weightedScore(better)).toBeGreaterThanOrEqual(weightedScore(all))
      }),
    )
  })
  it('rejects an empty list of reasons', () => expect(() => weightedScore([])).toThrow(RangeError))
})
