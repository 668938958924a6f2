import type { Figure, Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import type { RegionKey } from '../vocabulary.ts'

/** A row that an indicator counts, with its time and regions. */
export interface TestRow {
  id: string
  regions: (RegionKey | null)[]
  at: Date
  /** From this moment on the row no longer counts. */
  removedAt?: Date
}

/** Rows by indicator code. Tests add and remove rows, as modules do. */
export type TestRows = Record<string, TestRow[]>

const figures = (things: readonly TestRow[], value = (some: readonly TestRow[]) => some.length): Figure[] => {
  const figure = (region: RegionKey, some: readonly TestRow[]): Figure => ({
    region,
    value: value(some),
    async ids(limit, cursor) {
      const rest = some
        .map(({ id }) => id)
        .sort()
        .filter((id) => cursor === undefined || id > cursor)
      return { ids: rest.slice(0, limit), nextCursor: rest.length > limit ? rest[limit - 1]! : null }
    },
  })
  const regions = [...new Set(things.flatMap((thing) => thing.regions))]
  const here = (region: RegionKey | null) => things.filter((thing) => thing.regions.includes(region))
  return [figure('ALL', things), ...regions.map((region) => figure(region ?? 'UNKNOWN', here(region)))]
}

const isCountedAt =
  ({ asOf }: IndicatorPeriod) =>
  (thing: TestRow) =>
    thing.at <= asOf && (thing.removedAt === undefined || thing.removedAt > asOf)

/** Creates an indicator over the rows within the period (FLOW) or up to its end (LEVEL). */
const testIndicator = (
  world: TestRows,
  code: string,
  unit: string,
  reading: 'FLOW' | 'LEVEL',
  value?: (some: readonly TestRow[]) => number,
): Indicator => ({
  code,
  title: { fr: `Indicateur ${code}`, ar: `مؤشر ${code}`, en: `Indicator ${code}` },
  unit,
  compute: async (_, period) =>
    figures(
      (world[code] ?? []).filter(
        (thing) =>
          isCountedAt(period)(thing) && thing.at < period.to && (reading === 'LEVEL' || thing.at >= period.from),
      ),
      value,
    ),
})

/** Returns indicators of several kinds: things, certificates, people in several regions, additive amounts and shares. */
export const testIndicators = (world: TestRows): Indicator[] => [
  testIndicator(world, 'P1.1', 'startup', 'LEVEL'),
  testIndicator(world, 'P2.1', 'certificate', 'FLOW'),
  testIndicator(world, 'P2.2', 'person', 'FLOW'),
  testIndicator(world, 'P4.1', 'lab', 'LEVEL'),
  testIndicator(world, 'P4.2', 'machine hour', 'FLOW', (some) => some.length * 30),
  testIndicator(world, 'P4.3', 'basis point', 'FLOW', (some) => Math.floor(10_000 / (some.length + 1))),
]
