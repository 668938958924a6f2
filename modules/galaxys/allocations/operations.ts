import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { intervalOf } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone, canManage } from '../access.ts'
import { assertAdmitted } from '../admission-files/assert-admitted.ts'
import { selectFiles } from '../admission-files/file-view.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import {
  type AllocationEvent,
  type AllocationTransitionContext,
  allocationStateAt,
  allocationStateMachine,
} from '../state-machines.ts'
import {
  galaxysAllocations as allocations,
  galaxysFiles as files,
  galaxysQuotas as quotas,
  galaxysUnits as units,
  galaxysUsage as usage,
  galaxysZones as zones,
} from '../tables.ts'
import { assertUnitFree, lapseReservationsAround } from '../units/availability.ts'
import { AllocationState } from '../vocabulary.ts'
import { reservationExpiry } from './allocate.ts'
import {
  type Allocation,
  AllocationView,
  recoveryNotStarted,
  requireVisibleAllocation,
  selectAllocations,
  toAllocationView,
  whereAllocationState,
} from './allocation-view.ts'
import * as examples from './operations.examples.ts'

type VisibleAllocation = Awaited<ReturnType<typeof requireVisibleAllocation>>

/** Moves an allocation along its life, with what else changes; 409 with the legal moves where it cannot. */
export async function transitionAllocation(
  found: VisibleAllocation,
  event: AllocationEvent,
  { db, now }: Pick<HandlerContexts['write'], 'db' | 'now'>,
  change: Partial<typeof allocations.$inferInsert>,
  subject: AllocationTransitionContext = recoveryNotStarted,
) {
  const state = transition(allocationStateMachine, allocationStateAt(found.allocation, now()), event, {
    roles: found.roles,
    subject,
  })
  const [allocation] = await db
    .update(allocations)
    .set({ ...change, state, version: found.allocation.version + 1 })
    .where(eq(allocations.id, found.allocation.id))
    .returning()
  return { ...found, allocation: allocation! }
}

/** Nobody holds a thing after giving it back; what had not begun has never been. */
export const truncatedAt = ({ startsAt, endsAt }: Pick<Allocation, 'startsAt' | 'endsAt'>, now: Date) =>
  startsAt >= now ? { startsAt: now, endsAt: now } : { endsAt: endsAt < now ? endsAt : now }

/** With an allocation of a pool ends its quota, and what was to be used of it later is not used. */
export async function endQuota(db: Queries, quotaId: string, now: Date) {
  const [quota] = await db.select().from(quotas).where(eq(quotas.id, quotaId))
  if (!quota || quota.endsAt <= now) return
  await db
    .update(quotas)
    .set({ ...truncatedAt(quota, now), version: quota.version + 1 })
    .where(eq(quotas.id, quotaId))
  for (const one of await db
    .select()
    .from(usage)
    .where(and(eq(usage.quotaId, quotaId), gt(usage.endsAt, now))))
    await db.update(usage).set(truncatedAt(one, now)).where(eq(usage.id, one.id))
}

const allocationId = reference(allocations, 'An allocation, as found by galaxys.listAllocations.')

/** What was free when it was offered, and the file that was in order then, must still be when it is taken. */
async function assertStillAllocatable(
  { db, now }: Pick<HandlerContexts['write'], 'db' | 'now'>,
  { allocation, unit }: VisibleAllocation,
) {
  const [file] = await selectFiles(db, eq(files.id, allocation.fileId))
  await assertAdmitted(db, file!)
  if (!unit) return
  await assertUnitFree(db, {
    unit,
    places: allocation.quantity,
    window: intervalOf(allocation),
    now: now(),
    exceptAllocationId: allocation.id,
  })
  await lapseReservationsAround(db, unit, now())
}

export const acceptAllocation = operation({
  name: 'galaxys.acceptAllocation',
  summary:
    'Accept a unit that the zone proposes: it is then reserved for at most sixty days. Refuses, with what is free, when somebody else was faster.',
  route: 'POST /galaxys/allocations/:allocationId/accept',
  effect: 'write',
  access: 'galaxys:write',
  agent: { risk: 'high', producesIds: ['allocationId'] },

  examples: examples.acceptAllocation,
  input: z.object({ allocationId }),
  output: AllocationView,
  async handler(input, context) {
    const found = await requireVisibleAllocation(context.db, input.allocationId, requireActor(context))
    const moved = await transitionAllocation(found, 'accept', context, {
      reservedUntil: reservationExpiry(context.now(), found.allocation.endsAt),
    })
    await assertStillAllocatable(context, found)
    return toAllocationView(moved, requireActor(context), context.now())
  },
})

export const confirmAllocation = operation({
  name: 'galaxys.confirmAllocation',
  summary:
    'Confirm a reservation, once the deposit is there, for those who run the zone: from then on it is allocated.',
  route: 'POST /galaxys/allocations/:allocationId/confirm',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['allocationId'] },

  examples: examples.confirmAllocation,
  input: z.object({ allocationId }),
  output: AllocationView,
  async handler(input, context) {
    const caller = requireActor(context)
    const found = await requireVisibleAllocation(context.db, input.allocationId, caller)
    assertCanManageZone(caller, found.zone)
    await assertNoConflictOfInterest(context.db, caller, found.allocation)
    const moved = await transitionAllocation(found, 'confirm', context, { reservedUntil: null })
    await assertStillAllocatable(context, found)
    return toAllocationView(moved, caller, context.now())
  },
})

export const releaseAllocation = operation({
  name: 'galaxys.releaseAllocation',
  summary:
    'Give back a unit or a part of a pool: decline a proposal, let a reservation go, or vacate what was allocated. It is free for others at once.',
  route: 'POST /galaxys/allocations/:allocationId/release',
  effect: 'write',
  access: 'galaxys:write',
  agent: { risk: 'high', producesIds: ['allocationId'] },

  examples: examples.releaseAllocation,
  input: z.object({ allocationId, reason: z.string().min(1).max(500).optional().describe('Why; both sides see it.') }),
  output: AllocationView,
  async handler({ allocationId: id, reason }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const found = await requireVisibleAllocation(context.db, id, caller)
    const event = allocationStateAt(found.allocation, now) === 'ALLOCATED' ? 'vacate' : 'release'
    const moved = await transitionAllocation(found, event, context, {
      ...truncatedAt(found.allocation, now),
      endedAt: now,
      endedBy: caller.id,
      reason: reason ?? null,
    })
    if (found.allocation.quotaId) await endQuota(context.db, found.allocation.quotaId, now)
    return toAllocationView(moved, caller, now)
  },
})

export const listAllocations = operation({
  name: 'galaxys.listAllocations',
  summary: 'List what one’s organisation holds in the zones; or, for those who run a zone, who holds what there.',
  route: 'GET /galaxys/allocations',
  effect: 'read',
  access: 'galaxys:read',
  agent: { producesIds: ['allocationId', 'unitId', 'poolId', 'quotaId'] },
  examples: examples.listAllocations,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: of the zones one runs; needs the scope galaxys:manage.'),
    zoneId: reference(zones, 'Only in this zone.').optional(),
    unitId: reference(units, 'Only of this unit.').optional(),
    state: AllocationState.optional(),
    ...Paging,
  }),
  output: pageOf(AllocationView),
  async handler({ whose, zoneId, unitId, state, limit, cursor }, context) {
    const caller = requireActor(context)
    const now = context.now()
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope('galaxys:manage', 'shows the allocations of others and you were not granted')
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await selectAllocations(
      context.db,
      and(
        whose === 'zone'
          ? eq(zones.operatorOrganisationId, caller.organisationId)
          : eq(allocations.organisationId, caller.organisationId),
        zoneId ? eq(allocations.zoneId, zoneId) : undefined,
        unitId ? eq(allocations.unitId, unitId) : undefined,
        state && whereAllocationState(state, now),
        after ? gt(allocations.id, after) : undefined,
      ),
    )
      .orderBy(asc(allocations.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ allocation }) => [allocation.id],
      (row) => toAllocationView(row, caller, now),
    )
  },
})
