import type { Reads } from '#platform/db/database.ts'
import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import type { RegionCode } from '#platform/lib/regions.ts'

/** One counted row: its region, its dimension, and the values an aggregate needs. */
export interface IndicatorRow {
  id: string
  region: RegionCode
  dimensions?: Record<string, string>
  value: number
  /** For a share: the denominator of the value. */
  denominator?: number
}

type Aggregate = (rows: readonly IndicatorRow[]) => number | null

export const count: Aggregate = (rows) => new Set(rows.map(({ id }) => id)).size
export const sumOfValues: Aggregate = (rows) =>
  rows.length === 0 ? null : Number(rows.reduce((sum, { value }) => sum + BigInt(value), 0n))
/** Returns the ratio in basis points, or null if the denominator is zero. */
export const share: Aggregate = (rows) => {
  const denominatorSum = rows.reduce((sum, row) => sum + (row.denominator ?? 1), 0)
  return denominatorSum === 0
    ? null
    : Math.floor((10_000 * rows.reduce((sum, { value }) => sum + value, 0)) / denominatorSum)
}
export const median: Aggregate = (rows) => {
  const values = rows.map(({ value }) => value).sort((a, b) => a - b)
  if (values.length === 0) return null
  const middle = values.length >> 1
  return values.length % 2 ? values[middle]! : Math.floor((values[middle - 1]! + values[middle]!) / 2)
}

/** Returns the figures for the country, each region, and each dimension value that rows have. */
export const computeRowFigures =
  (rowsOf: (db: Reads, period: IndicatorPeriod) => Promise<IndicatorRow[]>, fold: Aggregate): Indicator['compute'] =>
  async (db, period) => {
    const rows = await rowsOf(db, period)
    const figure = (
      region: Figure['region'],
      own: readonly IndicatorRow[],
      dimensions?: Record<string, string>,
    ): Figure => ({
      region,
      ...(dimensions && { dimensions }),
      value: fold(own),
      async ids(limit, cursor) {
        const ids = [...new Set(own.map(({ id }) => id))].sort().filter((id) => cursor === undefined || id > cursor)
        return { ids: ids.slice(0, limit), nextCursor: ids.length > limit ? ids[limit - 1]! : null }
      },
    })
    const regions = [...Map.groupBy(rows, ({ region }) => region)].sort(([a], [b]) => (a < b ? -1 : 1))
    const parts = [
      ...Map.groupBy(
        rows.filter(({ dimensions }) => dimensions),
        ({ dimensions }) => JSON.stringify(dimensions),
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      figure('ALL', rows),
      ...regions.map(([region, own]) => figure(region, own)),
      ...parts.map(([key, own]) => figure('ALL', own, JSON.parse(key))),
    ]
  }
