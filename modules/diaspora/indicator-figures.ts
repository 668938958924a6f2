import type { Figure, IndicatorPeriod } from '#platform/indicator.ts'
import type { RegionCode } from '#platform/lib/regions.ts'

/** A counted row with the dimensions it is grouped by. */
export interface Counted {
  id: string
  region?: RegionCode | null
  kind?: string
}

type FigureKey = Pick<Figure, 'region' | 'dimensions'>

/** Returns a figure over the distinct rows. `value` defaults to their number; their ids are paged in ascending order. */
export function figure(key: FigureKey, rows: readonly Counted[], value?: number | null): Figure {
  const sortedIds = [...new Set(rows.map(({ id }) => id))].sort()
  return {
    ...key,
    value: value === undefined ? sortedIds.length : value,
    async ids(limit, cursor) {
      const rest = sortedIds.filter((id) => cursor === undefined || id > cursor)
      const ids = rest.slice(0, limit)
      return { ids, nextCursor: rest.length > limit ? ids.at(-1)! : null }
    },
  }
}

/** Returns the total, then one figure per kind and per region, as far as the rows have these dimensions. */
export function figuresOf(counted: readonly Counted[]): Figure[] {
  const groups = <Key extends string>(keyOf: (row: Counted) => Key | undefined) =>
    [
      ...Map.groupBy(
        counted.filter((row) => keyOf(row) !== undefined),
        (row) => keyOf(row)!,
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    figure({ region: 'ALL' }, counted),
    ...groups(({ kind }) => kind).map(([kind, rows]) => figure({ region: 'ALL', dimensions: { kind } }, rows)),
    ...groups(({ region }) => (region === undefined ? undefined : (region ?? 'UNKNOWN'))).map(([region, rows]) =>
      figure({ region }, rows),
    ),
  ]
}

/** Returns the exclusive end of the counted time: the end of the period, or just after `asOf` if that comes first. */
export const periodEnd = ({ to, asOf }: IndicatorPeriod) => (to <= asOf ? to : new Date(asOf.getTime() + 1))
