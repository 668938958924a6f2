import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gte, inArray, ne } from '#platform/db/query-builder.ts'
import type { Interval } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { ScoreReason, weightedScore } from '../../commons/matches/score.ts'
import { DateTimeInput, parseWindow, Quantity } from '../fields.ts'
import { galaxysUnits as units, galaxysZones as zones } from '../tables.ts'
import { Feature, UnitKind } from '../vocabulary.ts'
import type { Zone } from '../zones/operations.ts'
import { toUnitView, UnitView } from './operations.ts'
import * as examples from './search-space.examples.ts'
import { ancestorPaths, freePlaces, isFree, loadOccupanciesInZones, type Unit } from './unit-tree.ts'

/** Space that is looked for. What is not told does not matter. */
export interface SpaceRequest {
  kind?: UnitKind
  areaDm2?: number
  powerW?: number
  persons?: number
  features?: readonly string[]
  window: Interval
}

export const SpaceView = UnitView.extend({
  zoneName: LocalizedText,
  regionCode: plainEnum(RegionCode),
  freePlaces: z
    .int()
    .nullable()
    .describe('Of a shared unit: places free at every moment; null: it is taken as a whole.'),
  missingFeatures: z.array(z.string()).describe('Of those asked for.'),
  score: z.int().min(0).max(1_000).describe('How well it fits, in thousandths.'),
  reasons: z.array(ScoreReason),
})
export type SpaceView = z.input<typeof SpaceView>

export const searchSpace = operation({
  name: 'galaxys.searchSpace',
  summary:
    'Find free space in the zones - lots, buildings, floors, labs, clean rooms, offices, desks, racks - for a whole period, best fit first with the reasons.',
  route: 'GET /galaxys/space',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['unitId', 'zoneId'] },
  examples: examples.searchSpace,
  input: z.object({
    zoneId: reference(zones, 'Only in this zone, as found by galaxys.listZones.').optional(),
    regionCode: RegionCode.optional(),
    kind: UnitKind.optional(),
    areaDm2: Quantity.optional().describe('At least so much area in dm2: 60 m2 are 6000.'),
    powerW: Quantity.optional().describe('At least so much electrical power, in watts.'),
    persons: z.int().min(1).max(100_000).optional().describe('At least room for so many people.'),
    features: z.array(Feature).max(10).optional().describe('What it should offer; what lacks some comes later.'),
    from: DateTimeInput('Free from then; now unless told.').optional(),
    to: DateTimeInput('Free until then; a year after `from` unless told.').optional(),
    limit: z.int().min(1).max(50).default(10).describe('How many at most, 1 to 50.'),
  }),
  output: z.object({ from: z.iso.datetime(), to: z.iso.datetime(), items: z.array(SpaceView) }),
  async handler({ zoneId, regionCode, from, to, limit, ...wish }, { db, now }) {
    const window = parseWindow({ from, to }, now(), 365)
    const items = await findFreeSpace(db, { ...wish, window }, { zoneId, regionCode }, now())
    return {
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      items: items.slice(0, limit),
    }
  },
})

/** Units that are in service, large enough and free for the whole window, best first. */
export async function findFreeSpace(
  db: Reads,
  wish: SpaceRequest,
  where: { zoneId?: string; regionCode?: RegionCode },
  now: Date,
): Promise<SpaceView[]> {
  const open = await db
    .select()
    .from(zones)
    .where(
      and(
        eq(zones.status, 'OPEN'),
        where.zoneId ? eq(zones.id, where.zoneId) : undefined,
        where.regionCode && eq(zones.regionCode, where.regionCode),
      ),
    )
  const zoneIds = open.map(({ id }) => id)
  if (zoneIds.length === 0) return []
  const candidates = await db
    .select()
    .from(units)
    .where(
      and(
        inArray(units.zoneId, zoneIds),
        eq(units.status, 'AVAILABLE'),
        wish.kind && eq(units.kind, wish.kind),
        wish.areaDm2 ? gte(units.areaDm2, wish.areaDm2) : undefined,
        wish.powerW ? gte(units.powerW, wish.powerW) : undefined,
        wish.persons ? gte(units.capacityPersons, wish.persons) : undefined,
      ),
    )
    .orderBy(asc(units.id))
  const closed = await db
    .select({ path: units.path })
    .from(units)
    .where(and(inArray(units.zoneId, zoneIds), ne(units.status, 'AVAILABLE')))
  const shut = new Set(closed.map(({ path }) => path))
  const holds = await loadOccupanciesInZones(db, zoneIds, wish.window, now)
  return candidates
    .filter(
      (unit) =>
        !ancestorPaths(unit.path).some((path) => shut.has(path)) && isFree(unit, holds, wish.window, wish.persons),
    )
    .map((unit) =>
      toSpaceView(
        unit,
        open.find(({ id }) => id === unit.zoneId)!,
        wish,
        unit.exclusive ? null : freePlaces(unit, holds, wish.window),
      ),
    )
    .sort((a, b) => b.score - a.score || (a.unitId < b.unitId ? -1 : 1))
}

/** A thousandth is lost for every thousandth that would be paid for and not used. */
const closeness = (asked: number, there: number) => Math.floor((1_000 * asked) / Math.max(asked, there, 1))

function toSpaceView(unit: Unit, zone: Zone, wish: SpaceRequest, free: number | null): SpaceView {
  const asked = wish.features ?? []
  const missing = asked.filter((feature) => !unit.features.includes(feature))
  const source = `${unit.code}, register of the zone`
  const reasons: ScoreReason[] = [
    { criterion: 'free for the whole period', weight: 10, value: 1_000, source: 'Allocations of the zone' },
    ...(wish.areaDm2 ? [{ criterion: 'area', weight: 40, value: closeness(wish.areaDm2, unit.areaDm2), source }] : []),
    ...(wish.powerW ? [{ criterion: 'power', weight: 20, value: closeness(wish.powerW, unit.powerW), source }] : []),
    ...(wish.persons
      ? [{ criterion: 'places', weight: 20, value: closeness(wish.persons, free ?? unit.capacityPersons), source }]
      : []),
    ...(asked.length > 0
      ? [
          {
            criterion: 'features',
            weight: 30,
            value: Math.floor((1_000 * (asked.length - missing.length)) / asked.length),
            source,
          },
        ]
      : []),
  ]
  return {
    ...toUnitView(unit),
    zoneName: zone.name,
    regionCode: zone.regionCode,
    freePlaces: free,
    missingFeatures: missing,
    score: weightedScore(reasons),
    reasons,
  }
}
