import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, asc, eq, gt, or } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { assertCanManageZone } from '../access.ts'
import { Quantity } from '../fields.ts'
import { galaxysUnits as units, galaxysZones as zones } from '../tables.ts'
import { Feature, UnitKind, UnitStatus } from '../vocabulary.ts'
import { requireZone } from '../zones/operations.ts'
import * as examples from './operations.examples.ts'
import { loadOccupanciesAround, requireUnit, type Unit, unitPath } from './unit-tree.ts'

export const UnitView = z.object({
  unitId: z.string().describe('To ask for it, or to allocate it.'),
  zoneId: z.string(),
  parentId: z.string().nullable().describe('What it stands in; null: directly in the zone.'),
  code: z.string().describe('As it is signposted in the zone.'),
  name: LocalizedText,
  kind: plainEnum(UnitKind),
  areaDm2: z.int().describe('100 dm2 are 1 m2.'),
  capacityPersons: z.int().describe('How many people can work there.'),
  powerW: z.int(),
  coolingW: z.int(),
  features: z.array(z.string()),
  status: plainEnum(UnitStatus),
  exclusive: z.boolean().describe('Taken as a whole; otherwise shared, place by place.'),
  rentMinorPerMonth: z
    .int()
    .nullable()
    .describe('Asked a month, in centimes - of a shared unit for one place; null: not published.'),
  version: z.int(),
})

export const toUnitView = ({ id, path, createdAt, ...unit }: Unit) => ({ unitId: id, ...unit })

export const listUnits = operation({
  name: 'galaxys.listUnits',
  summary:
    'List the space of a zone as a tree: lots and buildings, their floors, their rooms. Whether something is free is for galaxys.searchSpace.',
  route: 'GET /galaxys/zones/:zoneId/units',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['unitId'] },
  examples: examples.listUnits,
  input: z.object({
    zoneId: reference(zones, 'A zone, as found by galaxys.listZones.'),
    parentId: reference(units, 'Only what stands directly in this unit.').optional(),
    kind: UnitKind.optional(),
    ...Paging,
  }),
  output: pageOf(UnitView),
  async handler({ zoneId, parentId, kind, limit, cursor }, { db }) {
    const after = decodeCursor(cursor, 'string', 'string')
    await requireZone(db, zoneId)
    const rows = await db
      .select()
      .from(units)
      .where(
        and(
          eq(units.zoneId, zoneId),
          parentId ? eq(units.parentId, parentId) : undefined,
          kind && eq(units.kind, kind),
          after && or(gt(units.code, after[0]), and(eq(units.code, after[0]), gt(units.id, after[1]))),
        ),
      )
      .orderBy(asc(units.code), asc(units.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ code, id }) => [code, id], toUnitView)
  },
})

type UnitSize = Pick<Unit, 'areaDm2' | 'powerW'>
const sizeFields = ['areaDm2', 'powerW'] as const

/** What stands directly in a unit comes to this. */
async function totalSizeOfChildren(db: Reads, unitId: string, except?: string): Promise<UnitSize> {
  const rows = await db
    .select({ id: units.id, areaDm2: units.areaDm2, powerW: units.powerW })
    .from(units)
    .where(eq(units.parentId, unitId))
  const others = rows.filter(({ id }) => id !== except)
  const total = (name: keyof UnitSize) => others.reduce((all, row) => all + row[name], 0)
  return { areaDm2: total('areaDm2'), powerW: total('powerW') }
}

/** G6: what stands in a unit has no more area and no more power than it. Throws 409 `does-not-fit` with what is left. */
async function assertFitsIn(db: Reads, parent: Unit, child: UnitSize & { id?: string }) {
  const taken = await totalSizeOfChildren(db, parent.id, child.id)
  const left = { areaDm2: parent.areaDm2 - taken.areaDm2, powerW: parent.powerW - taken.powerW }
  const over = sizeFields.filter((name) => child[name] > left[name])
  if (over.length === 0) return
  throw conflict(
    `There is not so much left in ${parent.code}: ${over.map((name) => `${name} at most ${Math.max(0, left[name])}`).join(', ')}.`,
    { left },
    'does-not-fit',
  )
}

const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/, 'Letters, digits, dots and hyphens, such as A-2-05.')
  .describe('As it is signposted, such as A-2-05.')
const area = Quantity.describe('Area in dm2: 100 dm2 are 1 m2.')
const watts = (what: string) => z.int().min(0).max(2_000_000_000).describe(`${what} in watts.`)
const features = z.array(Feature).max(30)
const rent = z.int().min(0).max(2_000_000_000).nullable().describe('Asked a month, in centimes; null: not published.')

export const addUnit = operation({
  name: 'galaxys.addUnit',
  summary:
    'Add a lot, building, floor or room to a zone, for those who run it. Refuses what has more area or power than is left in what it stands in.',
  route: 'POST /galaxys/zones/:zoneId/units',
  effect: 'write',
  access: 'galaxys:manage',
  http: { status: 201 },
  agent: { producesIds: ['unitId'] },
  examples: examples.addUnit,
  input: z.object({
    zoneId: reference(zones, 'A zone the caller runs.'),
    parentId: reference(units, 'What it stands in; directly in the zone unless told.').optional(),
    code,
    name: LocalizedText,
    kind: UnitKind,
    areaDm2: area,
    capacityPersons: z.int().min(0).max(100_000).describe('How many people can work there.'),
    powerW: watts('Electrical power'),
    coolingW: watts('Cooling').default(0),
    features: features.default([]).describe('What it offers.'),
    exclusive: z
      .boolean()
      .default(true)
      .describe('Taken as a whole; false: shared, place by place, up to capacityPersons.'),
    rentMinorPerMonth: rent.default(null),
  }),
  output: UnitView,
  async handler({ zoneId, parentId, ...input }, context) {
    const { db, now } = context
    const zone = await requireZone(db, zoneId)
    assertCanManageZone(requireActor(context), zone)
    const parent = parentId === undefined ? undefined : await requireUnit(db, parentId)
    if (parent && parent.zoneId !== zoneId)
      throw invalid('A unit stands in its own zone.', [{ path: 'parentId', message: 'A unit of the same zone.' }])
    if (!input.exclusive && input.capacityPersons === 0)
      throw invalid('What is shared needs places.', [
        { path: 'capacityPersons', message: 'At least 1, or an exclusive unit.' },
      ])
    await assertCodeUnused(db, zoneId, input.code)
    if (parent) await assertFitsIn(db, parent, input)
    const id = newId()
    const [unit] = await db
      .insert(units)
      .values({ id, zoneId, parentId: parentId ?? null, path: unitPath(parent, id), ...input, createdAt: now() })
      .returning()
    return toUnitView(unit!)
  },
})

async function assertCodeUnused(db: Reads, zoneId: string, wanted: string) {
  const [known] = await db
    .select()
    .from(units)
    .where(and(eq(units.zoneId, zoneId), eq(units.code, wanted)))
  if (known) throw conflict(`There is a ${wanted} in this zone already.`, { unitId: known.id }, 'code-taken')
}

export const updateUnit = operation({
  name: 'galaxys.updateUnit',
  summary:
    'Change a unit of a zone one runs: its state of service, its size, its features or its rent. Refuses to close one that is held, or a size that does not fit.',
  route: 'PATCH /galaxys/units/:unitId',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { producesIds: ['unitId'] },
  examples: examples.updateUnit,
  input: z.object({
    unitId: reference(units, 'A unit of a zone the caller runs.'),
    status: UnitStatus.optional(),
    areaDm2: area.optional(),
    powerW: watts('Electrical power').optional(),
    features: features.optional().describe('What it offers.'),
    rentMinorPerMonth: rent.optional(),
    ifVersion: ExpectedVersion,
  }),
  output: UnitView,
  async handler({ unitId, ifVersion, ...changes }, context) {
    const { db } = context
    const unit = await requireUnit(db, unitId)
    assertCanManageZone(requireActor(context), await requireZone(db, unit.zoneId))
    assertExpectedVersion('unit', unit.version, ifVersion)
    const next = { ...unit, ...changes }
    if (next.areaDm2 < unit.areaDm2 || next.powerW < unit.powerW) await assertChildrenFit(db, next)
    if (unit.parentId && sizeFields.some((name) => next[name] > unit[name]))
      await assertFitsIn(db, await requireUnit(db, unit.parentId), next)
    if (next.status !== 'AVAILABLE' && unit.status === 'AVAILABLE') await assertNotInUse(db, unit, context.now())
    const [row] = await db
      .update(units)
      .set({ ...changes, version: unit.version + 1 })
      .where(eq(units.id, unitId))
      .returning()
    return toUnitView(row!)
  },
})

/** G6, from above: a unit does not shrink below what stands in it. */
async function assertChildrenFit(db: Reads, unit: Unit) {
  const needed = await totalSizeOfChildren(db, unit.id)
  const short = sizeFields.filter((name) => unit[name] < needed[name])
  if (short.length === 0) return
  throw conflict(
    `What stands in ${unit.code} needs more: ${short.map((name) => `${name} at least ${needed[name]}`).join(', ')}.`,
    { needed },
    'does-not-fit',
  )
}

/** After everything that can be asked for: the year 2300. */
const farFuture = Date.UTC(2300, 0)

/** Throws 409 `unit-in-use` where somebody holds it, or something in it, now or later. */
async function assertNotInUse(db: Queries, unit: Unit, now: Date) {
  const holds = (await loadOccupanciesAround(db, unit, { start: now.getTime(), end: farFuture }, now)).filter(
    ({ path }) => path.startsWith(unit.path),
  )
  if (holds.length === 0) return
  const until = new Date(Math.max(...holds.map(({ end }) => end))).toISOString()
  throw conflict(
    `${unit.code} or something in it is held until ${until}: end those allocations first.`,
    { allocationIds: holds.map(({ allocationId }) => allocationId).slice(0, 100), until },
    'unit-in-use',
  )
}
