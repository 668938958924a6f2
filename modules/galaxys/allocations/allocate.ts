import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import type { Interval } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { DateTimeInput, parseDateTime } from '../../commons/fields.ts'
import { assertCanManageZone } from '../access.ts'
import { assertAdmitted } from '../admission-files/assert-admitted.ts'
import { type FileWithZone, requireVisibleFile } from '../admission-files/file-view.ts'
import { parseInterval, Quantity } from '../fields.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { assertPoolAvailable } from '../pools/pool-availability.ts'
import { type Pool, requirePool } from '../pools/pool-view.ts'
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
import { assertZoneOpen } from '../zones/zone-view.ts'
import * as examples from './allocate.examples.ts'
import { AllocationView, toAllocationView } from './allocation-view.ts'
import { reservationExpiry } from './transition-allocation.ts'

const ObligationInput = z.strictObject({
  type: ObligationType,
  target: z.string().min(1).max(500).describe('What has to be reached.'),
  value: z
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('For JOBS, their number; for INVESTMENT, an amount in centimes.'),
  dueAt: DateTimeInput('Due date.'),
})

export const allocate = operation({
  name: 'galaxys.allocate',
  summary: 'Allocate a unit or a part of a pool to the applicant of an approved file.',
  description: [
    'A unit is RESERVED for at most sixty days, until `galaxys.confirmAllocation`. With `propose` it is only offered; nothing is reserved until the applicant accepts. A part of a pool is ALLOCATED at once, with its quota.',
    'Errors, all 409: `unit-taken` and `unit-out-of-service` carry `alternatives`, the same unit later and similar units; `pool-exhausted` and `hosting-level-too-low` carry `free`, `availableFrom` and other pools; `file-not-approved`, `regulation-not-accepted`, `interest-undeclared` and `decision-not-independent` name the missing operation.',
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
    quantity: Quantity.default(1).describe('Places of a shared unit, or units of the pool; 1 for an exclusive unit.'),
    dataClass: DataClass.default('ORDINARY'),
    startsAt: DateTimeInput('Start.'),
    endsAt: DateTimeInput('End.'),
    propose: z
      .boolean()
      .default(false)
      .describe('Only offer the unit; the applicant accepts it with galaxys.acceptAllocation.'),
    obligations: z.array(ObligationInput).max(10).default([]).describe('What the tenant commits to in return.'),
  }),
  output: AllocationView,
  async handler({ fileId, unitId, poolId, startsAt, endsAt, ...terms }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const found = await requireVisibleFile(db, fileId, caller)
    assertCanManageZone(caller, found.zone)
    assertZoneOpen(found.zone)
    if ((unitId === undefined) === (poolId === undefined))
      throw invalid('An allocation needs either a unit or a pool.', [
        { path: 'unitId', message: 'Either `unitId` or `poolId`.' },
      ])
    const window = parseInterval(startsAt, endsAt, ['startsAt', 'endsAt'])
    if (window.end <= now.getTime())
      throw invalid('This period has already ended.', [{ path: 'endsAt', message: `After ${now.toISOString()}.` }])
    await assertNoConflictOfInterest(db, caller, found.file)
    await assertAdmitted(db, found)
    const resource =
      unitId === undefined
        ? { unit: null, pool: await requirePool(db, poolId!) }
        : { unit: await requireUnit(db, unitId), pool: null }
    if ((resource.unit ?? resource.pool)!.zoneId !== found.zone.id)
      throw invalid('This resource belongs to another zone than the file.', [
        { path: resource.unit ? 'unitId' : 'poolId', message: `A resource in the zone ${found.zone.id}.` },
      ])
    const request = { ...found, ...terms, window, caller, now }
    const allocation = resource.unit
      ? await allocateUnit(db, resource.unit, request)
      : await allocatePoolShare(db, resource.pool!, request)
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
          createdAt: now,
        })),
      )
    return toAllocationView({ allocation, zone: found.zone, ...resource }, caller, now)
  },
})

interface AllocationRequest extends FileWithZone {
  quantity: number
  propose: boolean
  dataClass: DataClass
  window: Interval
  caller: Actor
  now: Date
}

/** Returns the columns that every allocation has. */
const baseColumns = ({ file, zone, window, caller, now }: AllocationRequest) => ({
  organisationId: file.organisationId,
  fileId: file.id,
  zoneId: zone.id,
  startsAt: new Date(window.start),
  endsAt: new Date(window.end),
  regulationHash: zone.regulationHash,
  createdBy: caller.id,
  createdAt: now,
})

async function allocateUnit(db: Queries, unit: Unit, request: AllocationRequest) {
  const { quantity, propose, window, now } = request
  if (unit.exclusive && quantity !== 1)
    throw invalid('This unit is allocated as a whole.', [{ path: 'quantity', message: '1, or omit it.' }])
  await assertUnitFree(db, { unit, places: quantity, window, now })
  if (!propose) await lapseReservationsAround(db, unit, now)
  const [row] = await db
    .insert(allocations)
    .values({
      ...baseColumns(request),
      unitId: unit.id,
      path: unit.path,
      quantity,
      state: propose ? 'PROPOSED' : 'RESERVED',
      reservedUntil: propose ? null : reservationExpiry(now, new Date(window.end)),
    })
    .returning()
  return row!
}

/** A part of a pool needs no preparation, so it is allocated without a reservation. */
async function allocatePoolShare(db: Queries, pool: Pool, request: AllocationRequest) {
  const { quantity, propose, dataClass, window, now } = request
  if (propose) throw invalid('Only a unit can be proposed.', [{ path: 'propose', message: 'False, or omit it.' }])
  await assertPoolAvailable(db, { pool, quantity, window, dataClass })
  const base = baseColumns(request)
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
    decidedAt: now,
    createdBy: base.createdBy,
    createdAt: now,
  })
  const [row] = await db
    .insert(allocations)
    .values({ ...base, poolId: pool.id, quotaId, quantity, state: 'ALLOCATED' })
    .returning()
  return row!
}
