import type { Figure, IndicatorPeriod } from '#platform/indicator.ts'
import type { RegionCode } from '#platform/lib/regions.ts'

/** One thing that is counted, and where it is. */
export interface Counted {
  id: string
  region?: RegionCode | null
  kind?: string
}

type FigureKey = Pick<Figure, 'region' | 'dimensions'>

export function figure(shape: FigureKey, some: readonly Counted[], value?: number | null): Figure {
  const all = [...new Set(some.map(({ id }) => id))].sort()
  return {
    ...shape,
    value: value === undefined ? all.length : value,
    async ids(limit, cursor) {
      const rest = all.filter((id) => cursor === undefined || id > cursor)
      const ids = rest.slice(0, limit)
      return { ids, nextCursor: rest.length > limit ? ids.at(-1)! : null }
    },
  }
}

/** The whole, then by kind, then by region: as far as what is counted has them. */
export function figuresOf(counted: readonly Counted[]): Figure[] {
  const groups = <Key extends string>(keyOf: (one: Counted) => Key | undefined) =>
    [
      ...Map.groupBy(
        counted.filter((one) => keyOf(one) !== undefined),
        (one) => keyOf(one)!,
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    figure({ region: 'ALL' }, counted),
    ...groups(({ kind }) => kind).map(([kind, some]) => figure({ region: 'ALL', dimensions: { kind } }, some)),
    ...groups(({ region }) => (region === undefined ? undefined : (region ?? 'UNKNOWN'))).map(([region, some]) =>
      figure({ region }, some),
    ),
  ]
}

export const periodEnd = ({ to, asOf }: IndicatorPeriod) => (to <= asOf ? to : new Date(asOf.getTime() + 1))
