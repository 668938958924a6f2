import type { Queries, Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { platformError } from '#platform/problem.ts'
import { galaxysError } from '../errors.ts'
import { galaxysUnits as units } from '../tables.ts'
import { loadOccupanciesAround } from './occupancy.ts'
import type { Unit } from './unit-tree.ts'

export type UnitSize = Pick<Unit, 'areaDm2' | 'powerW'>

export const sizeFields = ['areaDm2', 'powerW'] as const

/** Returns the total size of the direct children of a unit. */
export async function totalSizeOfChildren(db: Reads, unitId: string, except?: string): Promise<UnitSize> {
  const rows = await db
    .select({ id: units.id, areaDm2: units.areaDm2, powerW: units.powerW })
    .from(units)
    .where(eq(units.parentId, unitId))
  const others = rows.filter(({ id }) => id !== except)
  const total = (name: keyof UnitSize) => others.reduce((all, row) => all + row[name], 0)
  return { areaDm2: total('areaDm2'), powerW: total('powerW') }
}

/**
 * The children of a unit have no more area and no more power in total than the unit. Throws 409 `exceeds-parent-unit`
 * with what is left.
 */
export async function assertFitsIn(db: Reads, parent: Unit, child: UnitSize & { id?: string }) {
  const used = await totalSizeOfChildren(db, parent.id, child.id)
  const remaining = { areaDm2: parent.areaDm2 - used.areaDm2, powerW: parent.powerW - used.powerW }
  const exceeded = sizeFields.filter((name) => child[name] > remaining[name])
  if (exceeded.length === 0) return
  throw galaxysError(
    'exceeds-parent-unit',
    `Too little is left in ${parent.code}: ${exceeded.map((name) => `${name} at most ${Math.max(0, remaining[name])}`).join(', ')}.`,
    { remaining },
  )
}

export async function assertCodeUnused(db: Reads, zoneId: string, unitCode: string) {
  const [existing] = await db
    .select()
    .from(units)
    .where(and(eq(units.zoneId, zoneId), eq(units.code, unitCode)))
  if (existing)
    throw platformError('already-exists', `There is already a ${unitCode} in this zone.`, { unitId: existing.id })
}

/** Throws 409 when a unit becomes smaller than its children need. */
export async function assertChildrenFit(db: Reads, unit: Unit) {
  const needed = await totalSizeOfChildren(db, unit.id)
  const short = sizeFields.filter((name) => unit[name] < needed[name])
  if (short.length === 0) return
  throw galaxysError(
    'exceeds-parent-unit',
    `The units in ${unit.code} need more: ${short.map((name) => `${name} at least ${needed[name]}`).join(', ')}.`,
    { needed },
  )
}

/** The year 2300, after any period that can be requested. */
export const farFuture = Date.UTC(2300, 0)

/** Throws 409 `unit-in-use` if the unit or a descendant is occupied now or later. */
export async function assertNotInUse(db: Queries, unit: Unit, now: Date) {
  const occupancies = (await loadOccupanciesAround(db, unit, { start: now.getTime(), end: farFuture }, now)).filter(
    ({ path }) => path.startsWith(unit.path),
  )
  if (occupancies.length === 0) return
  const until = new Date(Math.max(...occupancies.map(({ end }) => end))).toISOString()
  throw galaxysError(
    'unit-in-use',
    `${unit.code} or a unit in it is occupied until ${until}. End those allocations first.`,
    { allocationIds: occupancies.map(({ allocationId }) => allocationId).slice(0, 100), until },
  )
}
