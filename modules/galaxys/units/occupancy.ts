import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, isNotNull, like, lt, ne, or, type SQL } from '#platform/db/query-builder.ts'
import { type CapacityUsage, fullIntervals, peakUsage } from '#platform/lib/capacity.ts'
import { type Interval, intervalOf, mergeIntervals, subtractIntervals } from '#platform/lib/interval.ts'
import { galaxysAllocations as allocations } from '../tables.ts'
import { ancestorPaths, type Unit } from './unit-tree.ts'

/**
 * Selects allocations that occupy their unit or pool at some moment of `window`: running reservations, and
 * allocations.
 */
export const whereOccupiedDuring = ({ start, end }: Interval, now: Date): SQL =>
  and(
    or(eq(allocations.state, 'ALLOCATED'), and(eq(allocations.state, 'RESERVED'), gt(allocations.reservedUntil, now))),
    lt(allocations.startsAt, new Date(end)),
    gt(allocations.endsAt, new Date(start)),
  )!

/** One interval during which a unit is occupied. */
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

/** Returns the occupancies of a unit, its ancestors and its descendants. */
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

/** Returns all occupancies in these zones. */
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
 * Returns the times at which a unit cannot take this many more places. An exclusive holder takes the whole unit,
 * and any occupancy of an ancestor or descendant blocks it. Only holders of places in the same shared unit can be
 * there at once.
 */
export function busyTimes(
  { path, exclusive, capacityPersons }: Pick<Unit, 'path' | 'exclusive' | 'capacityPersons'>,
  occupancies: readonly Occupancy[],
  places: number,
): Interval[] {
  const related = occupancies.filter((one) => one.path.startsWith(path) || path.startsWith(one.path))
  if (exclusive) return mergeIntervals(related)
  const ofSameUnit = related.filter((one) => one.path === path)
  return mergeIntervals([
    ...related.filter((one) => one.path !== path),
    ...fullIntervals(ofSameUnit, capacityPersons, places),
  ])
}

/** Returns how many places of a shared unit are free at every moment of the window. */
export const freePlaces = (
  { path, capacityPersons }: Pick<Unit, 'path' | 'capacityPersons'>,
  occupancies: readonly Occupancy[],
  window: Interval,
) =>
  Math.max(
    0,
    capacityPersons -
      peakUsage(
        occupancies.filter((one) => one.path === path),
        window,
      ),
  )

/** Returns whether the unit can take this many more places at every moment of the window. */
export const isFree = (
  unit: Pick<Unit, 'path' | 'exclusive' | 'capacityPersons'>,
  occupancies: readonly Occupancy[],
  window: Interval,
  places = 1,
) =>
  (unit.exclusive || places <= unit.capacityPersons) &&
  subtractIntervals([window], busyTimes(unit, occupancies, places)).some(
    ({ start, end }) => start === window.start && end === window.end,
  )
