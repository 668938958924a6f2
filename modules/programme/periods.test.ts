import { describe, expect, it } from 'vitest'
import { quarterFromIndex, quarterIndex, quarterOfInstant, spanOf } from './periods.ts'

describe('periods', () => {
  it('are half-open and consecutive, in local time of Morocco', () => {
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

  it('start at local midnight, so the UTC hour depends on the offset', () => {
    // The offset was one hour ahead on the first of July 2025.
    expect(spanOf('2025-Q3').from.toISOString()).toBe('2025-06-30T23:00:00.000Z')
  })
})
