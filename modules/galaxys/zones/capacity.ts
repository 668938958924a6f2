import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, isNotNull, isNull, lt, or } from '#platform/db/query-builder.ts'
import { type CapacityUsage, peakUsage } from '#platform/lib/capacity.ts'
import { clipIntervals, dayMs, type Interval, intervalOf } from '#platform/lib/interval.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { canManageZone } from '../access.ts'
import { DateTimeInput, parseWindow } from '../fields.ts'
import { policy } from '../policy.ts'
import { loadGrantedByPool, poolLimit } from '../pools/operations.ts'
import {
  galaxysAllocations as allocations,
  galaxysPools as pools,
  galaxysUnits as units,
  galaxysZones as zones,
} from '../tables.ts'
import { PoolClass } from '../vocabulary.ts'
import * as examples from './capacity.examples.ts'
import { requireZone } from './operations.ts'

const maxWindowDays = 1_830
const maxSegments = 500

const Segment = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  allocated: z.int().describe('Of the public curve: reserved and allocated together.'),
  reserved: z.int().nullable().describe('Null on the public curve.'),
  free: z.int(),
})

/** What there is of something, and what is taken of it when. */
interface CapacityCurve {
  resource: PoolClass | 'AREA_DM2'
  poolId: string | null
  total: number
  allocatable: number
  allocated: CapacityUsage[]
  reserved: CapacityUsage[]
}

export const capacity = operation({
  name: 'galaxys.capacity',
  summary:
    'Show how much of a zone is taken and free over time: area and each digital resource. Exact for those who run it; for others the peak of each month, rounded.',
  description:
    'The curve of those who run the zone has a segment for every change. The public one has a segment a month, at most sixty, with the busiest moment of it, rounded up to a twentieth of the whole: it tells neither a single tenant nor the day of a move.',
  route: 'GET /galaxys/zones/:zoneId/capacity',
  effect: 'read',
  access: 'public',
  examples: examples.capacity,
  input: z.object({
    zoneId: reference(zones, 'A zone, as found by galaxys.listZones.'),
    class: PoolClass.optional().describe('Only this digital resource.'),
    from: DateTimeInput('From then; now unless told.').optional(),
    to: DateTimeInput('Until then, at most five years; a year after `from` unless told.').optional(),
  }),
  output: z.object({
    zoneId: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    rounded: z.boolean().describe('True: the public curve, by month and in twentieths.'),
    resources: z.array(
      z.object({
        resource: z.enum(['AREA_DM2', ...PoolClass.options]),
        poolId: z.string().nullable().describe('Null: the area of the zone.'),
        total: z.int(),
        allocatable: z.int().describe('What may be promised, overcommitment included.'),
        segments: z.array(Segment),
      }),
    ),
  }),
  async handler({ zoneId, class: wanted, from, to }, { actor, db, now }) {
    const at = now()
    const zone = await requireZone(db, zoneId)
    const window = parseWindow({ from, to }, at, 365)
    if (window.end - window.start > maxWindowDays * dayMs)
      throw invalid('That is too long.', [{ path: 'to', message: `At most ${maxWindowDays} days after \`from\`.` }])
    const rounded = !canManageZone(actor, zone)
    const curves = [
      ...(wanted ? [] : [await loadAreaCurve(db, zoneId, window, at)]),
      ...(await loadPoolCurves(db, zoneId, wanted, window)),
    ]
    return {
      zoneId,
      from: new Date(window.start).toISOString(),
      to: new Date(window.end).toISOString(),
      rounded,
      resources: curves.map((curve) => ({
        resource: curve.resource,
        poolId: curve.poolId,
        total: curve.total,
        allocatable: curve.allocatable,
        segments: rounded ? segmentsByMonth(curve, window) : segmentsByChange(curve, window),
      })),
    }
  },
})

/** The roots of the tree do not overlap and, by G6, hold all the rest; and by G1 no two allocations hold the same ground. */
async function loadAreaCurve(db: Reads, zoneId: string, window: Interval, now: Date): Promise<CapacityCurve> {
  const roots = await db
    .select({ areaDm2: units.areaDm2 })
    .from(units)
    .where(and(eq(units.zoneId, zoneId), isNull(units.parentId)))
  const total = roots.reduce((sum, { areaDm2 }) => sum + areaDm2, 0)
  const usages = await loadAllocatedAreas(db, zoneId, window, now)
  const of = (state: 'ALLOCATED' | 'RESERVED') => usages.filter((one) => one.state === state)
  return {
    resource: 'AREA_DM2',
    poolId: null,
    total,
    allocatable: total,
    allocated: of('ALLOCATED'),
    reserved: of('RESERVED'),
  }
}

/** Of a shared unit the part that is taken: its places are alike. */
async function loadAllocatedAreas(db: Reads, zoneId: string, { start, end }: Interval, now: Date) {
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

async function loadPoolCurves(
  db: Reads,
  zoneId: string,
  wanted: PoolClass | undefined,
  window: Interval,
): Promise<CapacityCurve[]> {
  const all = await db
    .select()
    .from(pools)
    .where(and(eq(pools.zoneId, zoneId), wanted && eq(pools.class, wanted)))
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

const toSegment = (
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

/** One segment between each change and the next. */
function segmentsByChange({ allocated, reserved, allocatable }: CapacityCurve, window: Interval) {
  const changes = [...allocated, ...reserved].flatMap((one) =>
    clipIntervals([one], window).flatMap(({ start, end }) => [start, end]),
  )
  const times = [...new Set([window.start, ...changes, window.end])].sort((a, b) => a - b)
  if (times.length > maxSegments)
    throw invalid('There are too many changes to show.', [
      { path: 'to', message: `Earlier: before ${new Date(times[maxSegments]!).toISOString()}.` },
    ])
  return times.slice(0, -1).map((start, i) => {
    const part = { start, end: times[i + 1]! }
    return toSegment(part, peakUsage(allocated, part), peakUsage(reserved, part), allocatable)
  })
}

/** The busiest moment of each month, in steps of a twentieth of the whole: a free part that is too small to tell is none. */
function segmentsByMonth({ allocated, reserved, allocatable }: CapacityCurve, { start, end }: Interval) {
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
