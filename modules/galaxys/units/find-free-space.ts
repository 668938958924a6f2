import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gte, inArray, ne } from '#platform/db/query-builder.ts'
import type { Interval } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { ScoreReason, weightedScore } from '../../commons/matches/score.ts'
import { galaxysUnits as units, galaxysZones as zones } from '../tables.ts'
import type { UnitKind } from '../vocabulary.ts'
import type { Zone } from '../zones/zone-view.ts'
import { freePlaces, isFree, loadOccupanciesInZones } from './occupancy.ts'
import { ancestorPaths, type Unit } from './unit-tree.ts'
import { toUnitView, UnitView } from './unit-view.ts'

/** Criteria for a search of space. Omitted criteria are ignored. */
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
    .describe('For a shared unit: places free at every moment; null: it is allocated as a whole.'),
  missingFeatures: z.array(z.string()).describe('The requested features it has.'),
  score: z.int().min(0).max(1_000).describe('How well it fits, in thousandths.'),
  reasons: z.array(ScoreReason),
})

export type SpaceView = z.input<typeof SpaceView>

/** Returns units that are in service, large enough and free for the whole window, best first. */
export async function findFreeSpace(
  db: Reads,
  request: SpaceRequest,
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
        request.kind && eq(units.kind, request.kind),
        request.areaDm2 ? gte(units.areaDm2, request.areaDm2) : undefined,
        request.powerW ? gte(units.powerW, request.powerW) : undefined,
        request.persons ? gte(units.capacityPersons, request.persons) : undefined,
      ),
    )
    .orderBy(asc(units.id))
  const closed = await db
    .select({ path: units.path })
    .from(units)
    .where(and(inArray(units.zoneId, zoneIds), ne(units.status, 'AVAILABLE')))
  const shut = new Set(closed.map(({ path }) => path))
  const occupancies = await loadOccupanciesInZones(db, zoneIds, request.window, now)
  return candidates
    .filter(
      (unit) =>
        !ancestorPaths(unit.path).some((path) => shut.has(path)) &&
        isFree(unit, occupancies, request.window, request.persons),
    )
    .map((unit) =>
      toSpaceView(
        unit,
        open.find(({ id }) => id === unit.zoneId)!,
        request,
        unit.exclusive ? null : freePlaces(unit, occupancies, request.window),
      ),
    )
    .sort((a, b) => b.score - a.score || (a.unitId < b.unitId ? -1 : 1))
}

/** Returns the closeness in thousandths: the share of what is paid for that is used. */
export const closeness = (requested: number, available: number) =>
  Math.floor((1_000 * requested) / Math.max(requested, available, 1))

export function toSpaceView(unit: Unit, zone: Zone, request: SpaceRequest, free: number | null): SpaceView {
  const requested = request.features ?? []
  const missing = requested.filter((feature) => !unit.features.includes(feature))
  const source = `${unit.code}, register of the zone`
  const reasons: ScoreReason[] = [
    { criterion: 'free for the whole period', weight: 10, value: 1_000, source: 'Allocations of the zone' },
    ...(request.areaDm2
      ? [{ criterion: 'area', weight: 40, value: closeness(request.areaDm2, unit.areaDm2), source }]
      : []),
    ...(request.powerW
      ? [{ criterion: 'power', weight: 20, value: closeness(request.powerW, unit.powerW), source }]
      : []),
    ...(request.persons
      ? [{ criterion: 'places', weight: 20, value: closeness(request.persons, free ?? unit.capacityPersons), source }]
      : []),
    ...(requested.length > 0
      ? [
          {
            criterion: 'features',
            weight: 30,
            value: Math.floor((1_000 * (requested.length - missing.length)) / requested.length),
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
