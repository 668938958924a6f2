import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, isNotNull, isNull, lt, or } from '#platform/db/query-builder.ts'
import { type CapacityUsage, peakUsage } from '#platform/lib/capacity.ts'
import { clipIntervals, type Interval, intervalOf } from '#platform/lib/interval.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { invalid } from '#platform/problem.ts'
import { policy } from '../policy.ts'
import { loadGrantedByPool, poolLimit } from '../pools/pool-availability.ts'
import { galaxysAllocations as allocations, galaxysPools as pools, galaxysUnits as units } from '../tables.ts'
import type { PoolClass } from '../vocabulary.ts'

export const maxSegments = 500

export const Segment = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  allocated: z.int().describe('On the public curve: reserved and allocated together.'),
  reserved: z.int().nullable().describe('Null on the public curve.'),
  free: z.int(),
})

/** The total of a resource, and its occupancy over time. */
export interface CapacityCurve {
  resource: PoolClass | 'AREA_DM2'
  poolId: string | null
  total: number
  allocatable: number
  allocated: CapacityUsage[]
  reserved: CapacityUsage[]
}

/**
 * Returns the curve of the area. The roots of the tree do not overlap and contain all other units, and no
 * two allocations cover the same area.
 */
export async function loadAreaCurve(db: Reads, zoneId: string, window: Interval, now: Date): Promise<CapacityCurve> {
  const roots = await db
    .select({ areaDm2: units.areaDm2 })
    .from(units)
    .where(and(eq(units.zoneId, zoneId), isNull(units.parentId)))
  const total = roots.reduce((sum, { areaDm2 }) => sum + areaDm2, 0)
  const usages = await loadAllocatedAreas(db, zoneId, window, now)
  const usagesInState = (state: 'ALLOCATED' | 'RESERVED') => usages.filter((one) => one.state === state)
  return {
    resource: 'AREA_DM2',
    poolId: null,
    total,
    allocatable: total,
    allocated: usagesInState('ALLOCATED'),
    reserved: usagesInState('RESERVED'),
  }
}

/** Returns allocated areas. For a shared unit, the taken share of its places, which are all alike. */
export async function loadAllocatedAreas(db: Reads, zoneId: string, { start, end }: Interval, now: Date) {
  const rows = await db
    .select({ allocation: allocations, unit: units })
    .from(allocations)
    .innerJoin(units, eq(units.id, allocations.unitId))
    .where(
      and(
        eq(allocations.zoneId, zoneId),
        isNotNull(allocations.unitId),
        or(
          eq(allocations.state, 'ALLOCATED'),
          and(eq(allocations.state, 'RESERVED'), gt(allocations.reservedUntil, now)),
        ),
        lt(allocations.startsAt, new Date(end)),
        gt(allocations.endsAt, new Date(start)),
      ),
    )
  return rows.map(({ allocation, unit }) => ({
    ...intervalOf(allocation),
    state: allocation.state,
    units: unit.exclusive ? unit.areaDm2 : Math.floor((unit.areaDm2 * allocation.quantity) / unit.capacityPersons),
  }))
}

export async function loadPoolCurves(
  db: Reads,
  zoneId: string,
  poolClass: PoolClass | undefined,
  window: Interval,
): Promise<CapacityCurve[]> {
  const all = await db
    .select()
    .from(pools)
    .where(and(eq(pools.zoneId, zoneId), poolClass && eq(pools.class, poolClass)))
    .orderBy(asc(pools.id))
  if (all.length === 0) return []
  const promised = await loadGrantedByPool(
    db,
    all.map(({ id }) => id),
    window,
  )
  return all.map((pool) => ({
    resource: pool.class,
    poolId: pool.id,
    total: pool.total,
    allocatable: poolLimit(pool),
    allocated: promised.get(pool.id) ?? [],
    reserved: [],
  }))
}

export const toSegment = (
  { start, end }: Interval,
  allocated: number,
  reserved: number | null,
  allocatable: number,
): z.input<typeof Segment> => ({
  from: new Date(start).toISOString(),
  to: new Date(end).toISOString(),
  allocated,
  reserved,
  free: Math.max(0, allocatable - allocated - (reserved ?? 0)),
})

/** Returns one segment between each change and the next. */
export function segmentsByChange({ allocated, reserved, allocatable }: CapacityCurve, window: Interval) {
  const changes = [...allocated, ...reserved].flatMap((one) =>
    clipIntervals([one], window).flatMap(({ start, end }) => [start, end]),
  )
  const times = [...new Set([window.start, ...changes, window.end])].sort((a, b) => a - b)
  if (times.length > maxSegments)
    throw invalid('There are too many changes to show. Choose an earlier end.', [
      { path: 'to', message: `Before ${new Date(times[maxSegments]!).toISOString()}.` },
    ])
  return times.slice(0, -1).map((start, i) => {
    const part = { start, end: times[i + 1]! }
    return toSegment(part, peakUsage(allocated, part), peakUsage(reserved, part), allocatable)
  })
}

/**
 * Returns the peak of each month, rounded up to a twentieth of the total; a free part below one step counts as
 * none.
 */
export function segmentsByMonth({ allocated, reserved, allocatable }: CapacityCurve, { start, end }: Interval) {
  const step = Math.max(1, Math.floor((allocatable * policy.publicStepBp) / 10_000))
  const segments = []
  for (let month = 0, from = start; from < end; month++) {
    const part = { start: from, end: Math.min(end, addMonths(new Date(start), month + 1).getTime()) }
    const taken = Math.min(allocatable, Math.ceil(peakUsage([...allocated, ...reserved], part) / step) * step)
    segments.push(toSegment(part, taken, null, allocatable))
    from = part.end
  }
  return segments
}
