import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { parseDecimal } from '../rational.ts'
import { computeRagStatus } from './rag-status.ts'

describe('computeRagStatus', () => {
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
  ])('rates %s of %s as %s', (actual, expected, shown) => {
    expect(light(actual, expected)).toBe(shown)
  })

  it('returns grey without a target, whatever the figure', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (actual, expected) => {
        expect(light(String(actual), String(expected), false)).toBe('GREY NO_TARGET')
      }),
    )
  })

  it('returns green exactly from the path on, and amber from four fifths of it', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (actual, expected) => {
        const status = light(String(actual), String(expected)).split(' ')[0]
        expect(status).toBe(actual >= expected ? 'GREEN' : actual * 10 >= expected * 8 ? 'AMBER' : 'RED')
      }),
    )
  })
})
