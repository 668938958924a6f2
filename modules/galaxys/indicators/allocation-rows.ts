import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray, lt } from '#platform/db/query-builder.ts'
import type { IndicatorPeriod } from '#platform/indicator.ts'
import { dayMs, type Interval, intersection, intervalOf } from '#platform/lib/interval.ts'
import {
  galaxysAllocations as allocations,
  galaxysFiles as files,
  galaxysUnits as units,
  galaxysZones as zones,
} from '../tables.ts'
import type { IndicatorRow } from './figures.ts'

export const periodInterval = ({ from, to, asOf }: IndicatorPeriod): Interval => ({
  start: from.getTime(),
  end: Math.min(to.getTime(), asOf.getTime()),
})

/** Returns allocations of units that are or were in force within the period. */
export async function unitAllocationsIn(db: Reads, period: IndicatorPeriod) {
  const window = periodInterval(period)
  const rows = await db
    .select({ allocation: allocations, unit: units, region: zones.regionCode, file: files })
    .from(allocations)
    .innerJoin(zones, eq(zones.id, allocations.zoneId))
    .innerJoin(files, eq(files.id, allocations.fileId))
    .innerJoin(units, eq(units.id, allocations.unitId))
    .where(
      and(
        inArray(allocations.state, ['ALLOCATED', 'VACATED', 'RECOVERED']),
        lt(allocations.startsAt, new Date(Math.max(window.start, window.end))),
        gt(allocations.endsAt, period.from),
      ),
    )
    .orderBy(asc(allocations.id))
  return rows.flatMap((row) => {
    const part = intersection(intervalOf(row.allocation), window)
    return part ? [{ ...row, days: (part.end - part.start) / dayMs }] : []
  })
}

/** Returns one row per organisation with an allocation. */
export const tenants =
  (foreign: boolean) =>
  async (db: Reads, period: IndicatorPeriod): Promise<IndicatorRow[]> =>
    (await unitAllocationsIn(db, period))
      .filter(({ file }) => !foreign || file.country !== 'MA')
      .map(({ allocation, file, region }) => ({
        id: allocation.organisationId,
        region,
        value: 1,
        ...(!foreign && { dimensions: { category: file.category } }),
      }))

/** Returns area times days: one row for the zone with the total, and one per allocation with its part. */
export async function occupancy(db: Reads, period: IndicatorPeriod): Promise<IndicatorRow[]> {
  const { start, end } = periodInterval(period)
  if (end <= start) return []
  const roots = await db
    .select({ unit: units, region: zones.regionCode })
    .from(units)
    .innerJoin(zones, eq(zones.id, units.zoneId))
    .where(eq(zones.status, 'OPEN'))
  const zoneRows = roots
    .filter(({ unit }) => unit.parentId === null)
    .map(({ unit, region }) => ({
      id: unit.id,
      region,
      value: 0,
      denominator: Math.round((unit.areaDm2 * (end - start)) / dayMs),
    }))
  const allocationRows = (await unitAllocationsIn(db, period)).map(({ allocation, unit, region, days }) => ({
    id: allocation.id,
    region,
    value: Math.round(
      days * (unit.exclusive ? unit.areaDm2 : (unit.areaDm2 * allocation.quantity) / unit.capacityPersons),
    ),
    denominator: 0,
  }))
  return [...zoneRows, ...allocationRows]
}
