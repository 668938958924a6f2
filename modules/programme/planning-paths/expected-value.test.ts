import { describe, expect, it } from 'vitest'
import { spanOf } from '../periods.ts'
import { decimalText, plus } from '../rational.ts'
import { expectedValueAt, type PlanningPath } from './expected-value.ts'

describe('expectedValueAt', () => {
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

  it('interpolates between points, and returns null before the first', () => {
    const at = new Date(spanOf('2027').from.getTime() + 100 * 86_400_000)
    expect(decimalText(expectedValueAt(level, spanOf('2027'), at)!)).toBe('100')
    expect(on(level, '2026-06-01')).toBeNull()
    expect(on(level, '2029-06-01', '2029')).toBe('365')
  })

  it('expects nothing new before the next point of a step path', () => {
    expect(on({ ...level, between: 'STEP' }, '2027-12-30')).toBe('0')
  })

  it('spreads a yearly amount over the year, up to the end of the period', () => {
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
