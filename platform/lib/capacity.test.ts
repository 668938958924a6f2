import { describe, expect, it } from 'vitest'
import fc from '../testing/fast-check.ts'
import { type CapacityUsage, fits, fullIntervals, peakUsage } from './capacity.ts'

const usage = fc
  .record({
    start: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 12 }),
    units: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ start, length, units }): CapacityUsage => ({ start, end: start + length, units }))
const usages = fc.array(usage, { maxLength: 12 })
const levelAt = (list: readonly CapacityUsage[], at: number) =>
  list.filter(({ start, end }) => start <= at && at < end).reduce((sum, { units = 1 }) => sum + units, 0)
const within = ({ start, end }: CapacityUsage) => Array.from({ length: end - start }, (_, i) => start + i)

describe('capacity', () => {
  it('has its peak at the busiest moment', () => {
    fc.assert(
      fc.property(usages, usage, (list, window) => {
        expect(peakUsage(list, window)).toBe(Math.max(...within(window).map((at) => levelAt(list, at))))
      }),
    )
  })

  it('is never exceeded by adding what fits', () => {
    fc.assert(
      fc.property(usages, fc.integer({ min: 1, max: 5 }), (requests, capacity) => {
        const accepted: CapacityUsage[] = []
        for (const request of requests) if (fits(accepted, request, capacity)) accepted.push(request)
        for (let at = 0; at < 60; at++) expect(levelAt(accepted, at)).toBeLessThanOrEqual(capacity)
        for (const refused of requests.filter((request) => !accepted.includes(request))) {
          expect(within(refused).some((at) => levelAt([...accepted, refused], at) > capacity)).toBe(true)
        }
      }),
    )
  })

  it('is full exactly where no further unit fits', () => {
    fc.assert(
      fc.property(usages, fc.integer({ min: 1, max: 6 }), (list, capacity) => {
        const full = fullIntervals(list, capacity)
        for (let at = 0; at < 60; at++) {
          expect(full.some(({ start, end }) => start <= at && at < end)).toBe(levelAt(list, at) + 1 > capacity)
        }
      }),
    )
  })

  it('fits two consecutive intervals where it fits one', () => {
    expect(fits([{ start: 0, end: 5 }], { start: 5, end: 9 }, 1)).toBe(true)
    expect(fits([{ start: 0, end: 6 }], { start: 5, end: 9 }, 1)).toBe(false)
    expect(fits([{ start: 0, end: 6 }], { start: 5, end: 9 }, 2)).toBe(true)
  })
})
