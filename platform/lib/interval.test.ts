import { describe, expect, it } from 'vitest'
import fc from '../testing/fast-check.ts'
import {
  alignDown,
  alignUp,
  clipIntervals,
  contains,
  type Interval,
  intersection,
  mergeIntervals,
  overlaps,
  subtractIntervals,
} from './interval.ts'

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 15 }))
  .map(([start, length]): Interval => ({ start, end: start + length }))
const intervals = fc.array(interval, { maxLength: 12 })
/** Returns the points that a list covers: a simple model to compare with. */
const points = (list: readonly Interval[]) =>
  new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))

const both = (a: Set<number>, b: Set<number>) => new Set([...a].filter((point) => b.has(point)))
const without = (a: Set<number>, b: Set<number>) => new Set([...a].filter((point) => !b.has(point)))

describe('intervals', () => {
  it('do not overlap if they touch', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false)
    expect(overlaps({ start: 0, end: 6 }, { start: 5, end: 9 })).toBe(true)
  })

  it('overlap exactly if they share a point, and intersect in the shared points', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = both(points([a]), points([b]))
        fc.pre(a.start < a.end && b.start < b.end)
        expect(overlaps(a, b)).toBe(common.size > 0)
        expect(points([intersection(a, b) ?? { start: 0, end: 0 }])).toEqual(common)
        expect(contains(a, b)).toBe(common.size === points([b]).size)
      }),
    )
  })

  it('merge into disjoint, sorted intervals with the same points', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const merged = mergeIntervals(list)
        expect(points(merged)).toEqual(points(list))
        for (const [i, { start }] of merged.slice(1).entries()) expect(start).toBeGreaterThan(merged[i]!.end)
        expect(mergeIntervals(merged)).toEqual(merged)
      }),
    )
  })

  it('subtract and clip point by point', () => {
    fc.assert(
      fc.property(intervals, intervals, interval, (from, taken, window) => {
        expect(points(subtractIntervals(from, taken))).toEqual(without(points(from), points(taken)))
        expect(points(clipIntervals(from, window))).toEqual(both(points(from), points([window])))
      }),
    )
  })

  it('do not change when merged', () => {
    const list = [
      { start: 0, end: 5 },
      { start: 4, end: 9 },
    ]
    mergeIntervals(list)
    expect(list).toEqual([
      { start: 0, end: 5 },
      { start: 4, end: 9 },
    ])
  })

  it('align to a grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: 1, max: 60 }), (time, step) => {
        expect(alignUp(time, step)).toBeGreaterThanOrEqual(time)
        expect(alignUp(time, step) - time).toBeLessThan(step)
        expect(time - alignDown(time, step)).toBeLessThan(step)
        expect(Math.abs(alignUp(time, step) % step)).toBe(0)
      }),
    )
  })
})
