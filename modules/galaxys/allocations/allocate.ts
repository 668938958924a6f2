import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { newId } from '#platform/db/id.ts'
import type { Interval } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone } from '../access.ts'
import { assertAdmitted } from '../admission-files/assert-admitted.ts'
import { type FileWithZone, requireVisibleFile } from '../admission-files/file-view.ts'
import { DateTimeInput, parseDateTime, parseInterval, Quantity } from '../fields.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { policy } from '../policy.ts'
import { assertPoolAvailable, type Pool, requirePool } from '../pools/operations.ts'
import {
  galaxysAllocations as allocations,
  galaxysFiles as files,
  galaxysObligations as obligations,
  galaxysPools as pools,
  galaxysQuotas as quotas,
  galaxysUnits as units,
} from '../tables.ts'
import { assertUnitFree, lapseReservationsAround } from '../units/availability.ts'
import { requireUnit, type Unit } from '../units/unit-tree.ts'
import { DataClass, ObligationType } from '../vocabulary.ts'
import { assertZoneOpen } from '../zones/operations.ts'
import * as examples from './allocate.examples.ts'
import { AllocationView, toAllocationView } from './allocation-view.ts'

const ObligationInput = z.strictObject({
  type: ObligationType,
  target: z.string().min(1).max(500).describe('What has to be reached.'),
  value: z
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('Of JOBS their number, of INVESTMENT centimes.'),
  dueAt: DateTimeInput('By then.'),
})

export const allocate = operation({
  name: 'galaxys.allocate',
  summary:
    'Give a unit or a part of a pool to the applicant of an approved file, for those who run the zone. If it is taken, 409 with what is free instead.',
  description: [
    'A unit is RESERVED for at most sixty days, until `galaxys.confirmAllocation`; with `propose` it is only offered, and nothing is held until the applicant accepts. A part of a pool is ALLOCATED at once, with its quota.',
    'Refusals, all 409: `unit-taken` and `unit-out-of-service` carry `alternatives`, the same unit later and others of its kind; `pool-exhausted` and `hosting-level` carry `free`, `availableFrom` and other pools; `file-not-approved`, `regulation-not-accepted`, `interest-undeclared` and `interest-not-cleared` name the operation that is missing.',
  ].join('\n\n'),
  route: 'POST /galaxys/allocations',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['allocationId'] },
  http: { status: 201 },

  examples: examples.allocate,
  input: z.object({
    fileId: reference(files, 'An approved file in a zone the caller runs.'),
    unitId: reference(units, 'The unit to give, as found by galaxys.searchSpace; or a pool, not both.').optional(),
    poolId: reference(pools, 'The pool to give a part of, as found by galaxys.listPools.').optional(),
    quantity: Quantity.default(1).describe(
      'Places of a shared unit, or units of the pool; 1 for what is taken as a whole.',
    ),
    dataClass: DataClass.default('ORDINARY'),
    startsAt: DateTimeInput('From then.'),
    endsAt: DateTimeInput('Until then.'),
    propose: z
      .boolean()
      .default(false)
      .describe('Of a unit: only offer it; the applicant accepts with galaxys.acceptAllocation.'),
    obligations: z.array(ObligationInput).max(10).default([]).describe('What the tenant promises for it.'),
  }),
  output: AllocationView,
  async handler({ fileId, unitId, poolId, startsAt, endsAt, ...terms }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const found = await requireVisibleFile(db, fileId, caller)
    assertCanManageZone(caller, found.zone)
    assertZoneOpen(found.zone)
    if ((unitId === undefined) === (poolId === undefined))
      throw invalid('Give a unit or a pool.', [{ path: 'unitId', message: 'Either `unitId` or `poolId`.' }])
    const window = parseInterval(startsAt, endsAt, ['startsAt', 'endsAt'])
    if (window.end <= now().getTime())
      throw invalid('That is over.', [{ path: 'endsAt', message: `After ${now().toISOString()}.` }])
    await assertNoConflictOfInterest(db, caller, found.file)
    await assertAdmitted(db, found)
    const of =
      unitId === undefined
        ? { unit: null, pool: await requirePool(db, poolId!) }
        : { unit: await requireUnit(db, unitId), pool: null }
    if ((of.unit ?? of.pool)!.zoneId !== found.zone.id)
      throw invalid('That is in another zone than the file.', [
        { path: of.unit ? 'unitId' : 'poolId', message: `One of the zone ${found.zone.id}.` },
      ])
    const allocation = of.unit
      ? await allocateUnit(context, found, of.unit, window, terms)
      : await allocatePoolShare(context, found, of.pool!, window, terms)
    if (terms.obligations.length > 0)
      await db.insert(obligations).values(
        terms.obligations.map(({ type, target, value, dueAt }) => ({
          organisationId: found.file.organisationId,
          zoneId: found.zone.id,
          allocationId: allocation.id,
          type,
          target,
          targetValue: value === undefined ? null : String(value),
          dueAt: parseDateTime(dueAt),
          evidence: [],
          state: 'DUE' as const,
          createdAt: now(),
        })),
      )
    return toAllocationView({ allocation, zone: found.zone, ...of }, caller, now())
  },
})

interface AllocationTerms {
  quantity: number
  propose: boolean
  dataClass: DataClass
}

/** The columns every allocation has. */
const baseColumns = ({ file, zone }: FileWithZone, window: Interval, context: HandlerContexts['write']) => ({
  organisationId: file.organisationId,
  fileId: file.id,
  zoneId: zone.id,
  startsAt: new Date(window.start),
  endsAt: new Date(window.end),
  regulationHash: zone.regulationHash,
  createdBy: requireActor(context).id,
  createdAt: context.now(),
})

/** A reservation ends with what it reserves, if that ends sooner. */
export const reservationExpiry = (now: Date, endsAt: Date) =>
  new Date(Math.min(now.getTime() + policy.reservationMs, endsAt.getTime()))

async function allocateUnit(
  context: HandlerContexts['write'],
  found: FileWithZone,
  unit: Unit,
  window: Interval,
  { quantity, propose }: AllocationTerms,
) {
  const { db, now } = context
  if (unit.exclusive && quantity !== 1)
    throw invalid('This unit is taken as a whole.', [{ path: 'quantity', message: '1, or leave it out.' }])
  await assertUnitFree(db, { unit, places: quantity, window, now: now() })
  if (!propose) await lapseReservationsAround(db, unit, now())
  const [row] = await db
    .insert(allocations)
    .values({
      ...baseColumns(found, window, context),
      unitId: unit.id,
      path: unit.path,
      quantity,
      state: propose ? 'PROPOSED' : 'RESERVED',
      reservedUntil: propose ? null : reservationExpiry(now(), new Date(window.end)),
    })
    .returning()
  return row!
}

/** Nothing has to be prepared for it, so it is not reserved first. */
async function allocatePoolShare(
  context: HandlerContexts['write'],
  found: FileWithZone,
  pool: Pool,
  window: Interval,
  { quantity, propose, dataClass }: AllocationTerms,
) {
  const { db, now } = context
  if (propose) throw invalid('Only a unit can be proposed.', [{ path: 'propose', message: 'False, or leave it out.' }])
  await assertPoolAvailable(db, { pool, quantity, window, dataClass })
  const base = baseColumns(found, window, context)
  const quotaId = newId()
  await db.insert(quotas).values({
    id: quotaId,
    organisationId: base.organisationId,
    zoneId: base.zoneId,
    poolId: pool.id,
    fileId: base.fileId,
    requested: quantity,
    granted: quantity,
    dataClass,
    startsAt: base.startsAt,
    endsAt: base.endsAt,
    state: 'GRANTED',
    decidedBy: base.createdBy,
    decidedAt: now(),
    createdBy: base.createdBy,
    createdAt: now(),
  })
  const [row] = await db
    .insert(allocations)
    .values({ ...base, poolId: pool.id, quotaId, quantity, state: 'ALLOCATED' })
    .returning()
  return row!
}
