import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, isNotNull, like, lt, ne, or, type SQL } from '#platform/db/query-builder.ts'
import { type CapacityUsage, fullIntervals, peakUsage } from '#platform/lib/capacity.ts'
import { type Interval, intervalOf, mergeIntervals, subtractIntervals } from '#platform/lib/interval.ts'
import { galaxysAllocations as allocations } from '../tables.ts'
import { ancestorPaths, type Unit } from './unit-tree.ts'

/** Allocations that hold what they are of at some moment of `window`: reservations that run, and allocations. */
export const whereOccupiedDuring = ({ start, end }: Interval, now: Date): SQL =>
  and(
    or(eq(allocations.state, 'ALLOCATED'), and(eq(allocations.state, 'RESERVED'), gt(allocations.reservedUntil, now))),
    lt(allocations.startsAt, new Date(end)),
    gt(allocations.endsAt, new Date(start)),
  )!

/** One stretch of time for which a unit is held. */
export interface Occupancy extends CapacityUsage {
  path: string
  allocationId: string
}

export const occupancyColumns = {
  allocationId: allocations.id,
  path: allocations.path,
  units: allocations.quantity,
  startsAt: allocations.startsAt,
  endsAt: allocations.endsAt,
}

export const toOccupancy = ({
  path,
  startsAt,
  endsAt,
  ...rest
}: {
  allocationId: string
  path: string | null
  units: number
  startsAt: Date
  endsAt: Date
}): Occupancy => ({
  ...rest,
  path: path!,
  ...intervalOf({ startsAt, endsAt }),
})

/** What is held of a unit, of what it stands in, and of what stands in it. */
export async function loadOccupanciesAround(
  db: Reads,
  { path }: Pick<Unit, 'path'>,
  window: Interval,
  now: Date,
  except?: string,
): Promise<Occupancy[]> {
  const rows = await db
    .select(occupancyColumns)
    .from(allocations)
    .where(
      and(
        or(inArray(allocations.path, ancestorPaths(path)), like(allocations.path, `${path}%`)),
        whereOccupiedDuring(window, now),
        except ? ne(allocations.id, except) : undefined,
      ),
    )
  return rows.map(toOccupancy)
}

/** The same for the whole of these zones. */
export async function loadOccupanciesInZones(
  db: Reads,
  zoneIds: readonly string[],
  window: Interval,
  now: Date,
): Promise<Occupancy[]> {
  const rows = await db
    .select(occupancyColumns)
    .from(allocations)
    .where(
      and(inArray(allocations.zoneId, [...zoneIds]), isNotNull(allocations.path), whereOccupiedDuring(window, now)),
    )
  return rows.map(toOccupancy)
}

/**
 * When a unit cannot take so many places more, by what is held around it: whoever has it whole, has all of it; and while
 * anything in it or around it is taken, it cannot be. Only those who share one and the same unit sit side by side.
 */
export function busyTimes(
  { path, exclusive, capacityPersons }: Pick<Unit, 'path' | 'exclusive' | 'capacityPersons'>,
  holds: readonly Occupancy[],
  places: number,
): Interval[] {
  const related = holds.filter((one) => one.path.startsWith(path) || path.startsWith(one.path))
  if (exclusive) return mergeIntervals(related)
  const same = related.filter((one) => one.path === path)
  return mergeIntervals([
    ...related.filter((one) => one.path !== path),
    ...fullIntervals(same, capacityPersons, places),
  ])
}

/** How many places of a shared unit are free at every moment of the window. */
export const freePlaces = (
  { path, capacityPersons }: Pick<Unit, 'path' | 'capacityPersons'>,
  holds: readonly Occupancy[],
  window: Interval,
) =>
  Math.max(
    0,
    capacityPersons -
      peakUsage(
        holds.filter((one) => one.path === path),
        window,
      ),
  )

/** Can it take so many places more at every moment of the window? */
export const isFree = (
  unit: Pick<Unit, 'path' | 'exclusive' | 'capacityPersons'>,
  holds: readonly Occupancy[],
  window: Interval,
  places = 1,
) =>
  (unit.exclusive || places <= unit.capacityPersons) &&
  subtractIntervals([window], busyTimes(unit, holds, places)).some(
    ({ start, end }) => start === window.start && end === window.end,
  )
