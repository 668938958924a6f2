import type { Queries, Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, like, lte, ne, or } from '#platform/db/query-builder.ts'
import { dayMs, type Interval, subtractIntervals } from '#platform/lib/interval.ts'
import { galaxysError } from '../errors.ts'
import { galaxysAllocations as allocations, galaxysUnits as units } from '../tables.ts'
import { busyTimes, isFree, loadOccupanciesAround, loadOccupanciesInZones } from './occupancy.ts'
import { ancestorPaths, firstUnavailableAncestor, type Unit } from './unit-tree.ts'

/** A unit requested for a period. */
export interface UnitRequest {
  unit: Unit
  /** Places of a shared unit. */
  places: number
  window: Interval
  now: Date
  /** An allocation to ignore: the one that is about to occupy the unit, or already does. */
  exceptAllocationId?: string
}

const maxAlternatives = 5
const searchHorizonMs = 730 * dayMs

/**
 * The unit, its ancestors and its descendants are not occupied by others at any moment of the window. Throws
 * 409 with when the unit is free and with similar units that are.
 */
export async function assertUnitFree(db: Reads, request: UnitRequest) {
  const { unit, places, window, now, exceptAllocationId } = request
  const unavailable = await firstUnavailableAncestor(db, unit)
  if (unavailable) {
    const alternatives = await findSimilarUnits(db, request)
    throw galaxysError(
      'unit-out-of-service',
      `${unavailable.code} is ${unavailable.status}. Free units of the same kind are in \`alternatives\`.`,
      { unitId: unavailable.id, unitStatus: unavailable.status, alternatives },
    )
  }
  const occupancies = await loadOccupanciesAround(db, unit, window, now, exceptAllocationId)
  if (isFree(unit, occupancies, window, places)) return
  const alternatives = [...(await findLaterWindow(db, request)), ...(await findSimilarUnits(db, request))].slice(
    0,
    maxAlternatives,
  )
  const reason = occupancies.some(({ path }) => path === unit.path)
    ? 'is taken in this period'
    : 'has an ancestor or a part that is taken in this period'
  const advice = alternatives.length > 0 ? 'Free units are in `alternatives`.' : 'No similar unit is free.'
  throw galaxysError('unit-taken', `${unit.code} ${reason}. ${advice}`, { alternatives })
}

/**
 * Records that reservations around a new allocation have lapsed. Otherwise setting the clock back could revive
 * them.
 */
export async function lapseReservationsAround(db: Queries, { path }: Pick<Unit, 'path'>, now: Date) {
  const around = or(inArray(allocations.path, ancestorPaths(path)), like(allocations.path, `${path}%`))
  await db
    .update(allocations)
    .set({ state: 'LAPSED', endedAt: now })
    .where(and(around, eq(allocations.state, 'RESERVED'), lte(allocations.reservedUntil, now)))
}

const toAlternative = ({ id, code, name, kind, areaDm2, powerW }: Unit, { start, end }: Interval) => ({
  unitId: id,
  code,
  name,
  kind,
  areaDm2,
  powerW,
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
})

/** Returns the earliest window of the same length in which the unit is free, within two years. */
async function findLaterWindow(db: Reads, { unit, places, window, now, exceptAllocationId }: UnitRequest) {
  if (!unit.exclusive && places > unit.capacityPersons) return []
  const search = { start: window.start, end: window.end + searchHorizonMs }
  const occupancies = await loadOccupanciesAround(db, unit, search, now, exceptAllocationId)
  const length = window.end - window.start
  const gap = subtractIntervals([search], busyTimes(unit, occupancies, places)).find(
    ({ start, end }) => end - start >= length,
  )
  return gap ? [toAlternative(unit, { start: gap.start, end: gap.start + length })] : []
}

/** Returns units of the same kind in the zone that are free in the window, closest in area first. */
async function findSimilarUnits(db: Reads, { unit, places, window, now }: UnitRequest) {
  const all = await db
    .select()
    .from(units)
    .where(
      and(
        eq(units.zoneId, unit.zoneId),
        eq(units.kind, unit.kind),
        ne(units.id, unit.id),
        eq(units.status, 'AVAILABLE'),
      ),
    )
    .orderBy(asc(units.id))
  const shut = await db
    .select({ path: units.path })
    .from(units)
    .where(and(eq(units.zoneId, unit.zoneId), ne(units.status, 'AVAILABLE')))
  const occupancies = await loadOccupanciesInZones(db, [unit.zoneId], window, now)
  const distance = (one: Unit) => Math.abs(one.areaDm2 - unit.areaDm2)
  return all
    .filter(
      (one) =>
        isFree(one, occupancies, window, places) &&
        !ancestorPaths(one.path).some((path) => shut.some((unavailable) => unavailable.path === path)),
    )
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
    .slice(0, maxAlternatives)
    .map((one) => toAlternative(one, window))
}
