import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { newId } from '#platform/db/id.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { assertCanManageZone } from '../access.ts'
import { Quantity } from '../fields.ts'
import { galaxysUnits as units, galaxysZones as zones } from '../tables.ts'
import { Feature, UnitKind, UnitStatus } from '../vocabulary.ts'
import { requireZone } from '../zones/zone-view.ts'
import * as examples from './operations.examples.ts'
import { assertChildrenFit, assertCodeUnused, assertFitsIn, assertNotInUse, sizeFields } from './unit-rules.ts'
import { requireUnit, unitPath } from './unit-tree.ts'
import { toUnitView, UnitView } from './unit-view.ts'

export const listUnits = operation({
  name: 'galaxys.listUnits',
  summary: 'List the space of a zone as a tree: lots and buildings, their floors, their rooms.',
  route: 'GET /galaxys/zones/:zoneId/units',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['unitId'] },
  examples: examples.listUnits,
  input: z.object({
    zoneId: reference(zones, 'A zone, as found by galaxys.listZones.'),
    parentId: reference(units, 'Only direct children of this unit.').optional(),
    kind: UnitKind.optional(),
    ...Paging,
  }),
  output: pageOf(UnitView),
  async handler({ zoneId, parentId, kind, ...page }, { db }) {
    await requireZone(db, zoneId)
    return listPage(page, {
      sort: [{ column: units.code }, { column: units.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(units)
          .where(
            and(
              eq(units.zoneId, zoneId),
              parentId ? eq(units.parentId, parentId) : undefined,
              kind && eq(units.kind, kind),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ code, id }) => [code, id],
      view: toUnitView,
    })
  },
})

const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/, 'Letters, digits, dots and hyphens, such as A-2-05.')
  .describe('The code on its signs, such as A-2-05.')
const area = Quantity.describe('Area in dm2: 100 dm2 are 1 m2.')
const watts = (label: string) => z.int().min(0).max(2_000_000_000).describe(`${label} in watts.`)
const features = z.array(Feature).max(30)
const rent = z.int().min(0).max(2_000_000_000).nullable().describe('Rent a month, in centimes; null: not published.')

export const addUnit = operation({
  name: 'galaxys.addUnit',
  summary: 'Add a lot, building, floor or room to a zone.',
  route: 'POST /galaxys/zones/:zoneId/units',
  effect: 'write',
  access: 'galaxys:manage',
  http: { status: 201 },
  agent: { producesIds: ['unitId'] },
  examples: examples.addUnit,
  input: z.object({
    zoneId: reference(zones, 'A zone the caller runs.'),
    parentId: reference(units, 'The parent unit; defaults to none, directly in the zone.').optional(),
    code,
    name: LocalizedText,
    kind: UnitKind,
    areaDm2: area,
    capacityPersons: z.int().min(0).max(100_000).describe('How many people can work there.'),
    powerW: watts('Electrical power'),
    coolingW: watts('Cooling').default(0),
    features: features.default([]).describe('The features it offers.'),
    exclusive: z
      .boolean()
      .default(true)
      .describe('Allocated as a whole; false: shared, place by place, up to capacityPersons.'),
    rentMinorPerMonth: rent.default(null),
  }),
  output: UnitView,
  async handler({ zoneId, parentId, ...input }, context) {
    const { db, now } = context
    const zone = await requireZone(db, zoneId)
    assertCanManageZone(requireActor(context), zone)
    const parent = parentId === undefined ? undefined : await requireUnit(db, parentId)
    if (parent && parent.zoneId !== zoneId)
      throw invalid('The parent must be in the same zone.', [{ path: 'parentId', message: 'A unit of the same zone.' }])
    if (!input.exclusive && input.capacityPersons === 0)
      throw invalid('A shared unit needs places.', [
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

export const updateUnit = operation({
  name: 'galaxys.updateUnit',
  summary: 'Change a unit of a zone: its state of service, its size, its features or its rent.',
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
    features: features.optional().describe('The features it offers.'),
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
