import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { intervalOf } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone } from '../access.ts'
import { assertAdmitted } from '../admission-files/assert-admitted.ts'
import { selectFiles } from '../admission-files/file-view.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { galaxysAllocations as allocations, galaxysFiles as files } from '../tables.ts'
import { assertUnitFree, lapseReservationsAround } from '../units/availability.ts'
import { AllocationView, requireVisibleAllocation, toAllocationView } from './allocation-view.ts'
import * as examples from './operations.examples.ts'
import { allocationStateAt } from './state-machine.ts'
import {
  endQuota,
  reservationExpiry,
  transitionAllocation,
  truncatedAt,
  type VisibleAllocation,
} from './transition-allocation.ts'

const allocationId = reference(allocations, 'An allocation, as found by galaxys.listAllocations.')

/** Checks again that the unit is free and the file in order, since both may have changed after the offer. */
async function assertStillAllocatable(db: Queries, { allocation, unit }: VisibleAllocation, now: Date) {
  const [file] = await selectFiles(db, eq(files.id, allocation.fileId))
  await assertAdmitted(db, file!)
  if (!unit) return
  await assertUnitFree(db, {
    unit,
    places: allocation.quantity,
    window: intervalOf(allocation),
    now,
    exceptAllocationId: allocation.id,
  })
  await lapseReservationsAround(db, unit, now)
}

export const acceptAllocation = operation({
  name: 'galaxys.acceptAllocation',
  summary: 'Accept a unit that the zone proposes: it is then reserved for at most sixty days.',
  route: 'POST /galaxys/allocations/:allocationId/accept',
  effect: 'write',
  access: 'galaxys:write',
  agent: { risk: 'high', producesIds: ['allocationId'] },

  examples: examples.acceptAllocation,
  input: z.object({ allocationId }),
  output: AllocationView,
  async handler(input, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const found = await requireVisibleAllocation(db, input.allocationId, caller)
    const reservedUntil = reservationExpiry(now, found.allocation.endsAt)
    const updated = await transitionAllocation(found, 'accept', { db, now }, { reservedUntil })
    await assertStillAllocatable(db, found, now)
    return toAllocationView(updated, caller, now)
  },
})

export const confirmAllocation = operation({
  name: 'galaxys.confirmAllocation',
  summary: 'Confirm a reservation once the deposit is there: from then on the unit is allocated.',
  route: 'POST /galaxys/allocations/:allocationId/confirm',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['allocationId'] },

  examples: examples.confirmAllocation,
  input: z.object({ allocationId }),
  output: AllocationView,
  async handler(input, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const found = await requireVisibleAllocation(db, input.allocationId, caller)
    assertCanManageZone(caller, found.zone)
    await assertNoConflictOfInterest(db, caller, found.allocation)
    const updated = await transitionAllocation(found, 'confirm', { db, now }, { reservedUntil: null })
    await assertStillAllocatable(db, found, now)
    return toAllocationView(updated, caller, now)
  },
})

export const releaseAllocation = operation({
  name: 'galaxys.releaseAllocation',
  summary: 'Give back a unit or part of a pool: decline a proposal, cancel a reservation, or vacate.',
  route: 'POST /galaxys/allocations/:allocationId/release',
  effect: 'write',
  access: 'galaxys:write',
  agent: { risk: 'high', producesIds: ['allocationId'] },

  examples: examples.releaseAllocation,
  input: z.object({
    allocationId,
    reason: z.string().min(1).max(500).optional().describe('The reason; both sides see it.'),
  }),
  output: AllocationView,
  async handler({ allocationId: id, reason }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const found = await requireVisibleAllocation(db, id, caller)
    const event = allocationStateAt(found.allocation, now) === 'ALLOCATED' ? 'vacate' : 'release'
    const updated = await transitionAllocation(
      found,
      event,
      { db, now },
      {
        ...truncatedAt(found.allocation, now),
        endedAt: now,
        endedBy: caller.id,
        reason: reason ?? null,
      },
    )
    if (found.allocation.quotaId) await endQuota(db, found.allocation.quotaId, now)
    return toAllocationView(updated, caller, now)
  },
})
