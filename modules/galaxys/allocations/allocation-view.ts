import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, lte, or, type SQL } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone, type GalaxysRole } from '../access.ts'
import {
  galaxysAllocations as allocations,
  galaxysPools as pools,
  galaxysUnits as units,
  galaxysZones as zones,
} from '../tables.ts'
import { AllocationState } from '../vocabulary.ts'
import type { Zone } from '../zones/zone-view.ts'
import { type AllocationTransitionContext, allocationStateAt, allocationStateMachine } from './state-machine.ts'

export type Allocation = typeof allocations.$inferSelect

export interface AllocationWithZone {
  allocation: Allocation
  zone: Zone
  unit: typeof units.$inferSelect | null
  pool: typeof pools.$inferSelect | null
}

export const AllocationView = z.object({
  allocationId: z.string().describe('Use it to accept, confirm or release the allocation.'),
  fileId: z.string().describe('The admission file it is based on.'),
  zoneId: z.string(),
  organisationId: z.string().describe('The organisation that holds it.'),
  unitId: z.string().nullable(),
  poolId: z.string().nullable(),
  quotaId: z.string().nullable().describe('For a part of a pool: the quota that came with it.'),
  what: LocalizedText.describe('Name of the unit or the pool.'),
  quantity: z.int().describe('Places of a shared unit, or units of a pool; 1 for an exclusive unit.'),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  state: plainEnum(AllocationState),
  reservedUntil: z.iso
    .datetime()
    .nullable()
    .describe('The reservation lapses if not confirmed before this time; null when not reserved.'),
  endedAt: z.iso.datetime().nullable(),
  reason: z.string().nullable().describe('Why it ended.'),
  version: z.int(),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
})

export const selectAllocations = (db: Reads, where: SQL | undefined) =>
  db
    .select({ allocation: allocations, zone: zones, unit: units, pool: pools })
    .from(allocations)
    .innerJoin(zones, eq(zones.id, allocations.zoneId))
    .leftJoin(units, eq(units.id, allocations.unitId))
    .leftJoin(pools, eq(pools.id, allocations.poolId))
    .where(where)

/** Returns the caller's roles on this allocation; without a role the allocation is hidden. */
export const allocationRoles = (
  caller: Actor,
  { allocation, zone }: Pick<AllocationWithZone, 'allocation' | 'zone'>,
): GalaxysRole[] => [
  ...(allocation.organisationId === caller.organisationId ? (['applicant'] as const) : []),
  ...(canManageZone(caller, zone) ? (['operator'] as const) : []),
]

/** Returns an allocation the caller may see. Throws 404 if it does not exist or is hidden from the caller. */
export async function requireVisibleAllocation(db: Reads, allocationId: string, caller: Actor) {
  const [found] = await selectAllocations(db, eq(allocations.id, allocationId))
  const roles = found ? allocationRoles(caller, found) : []
  if (!found || roles.length === 0) throw notFound('allocation')
  return { ...found, roles }
}

/** Blocks `recover` everywhere else: only galaxys.decideObligation ends the recovery of an obligation. */
export const recoveryNotStarted: AllocationTransitionContext = {
  notRecoverable: 'A unit is recovered through an obligation under recovery. Call galaxys.decideObligation.',
}

export const toAllocationView = (
  found: AllocationWithZone,
  caller: Actor,
  now: Date,
): z.input<typeof AllocationView> => {
  const { allocation, unit, pool } = found
  const state = allocationStateAt(allocation, now)
  return {
    allocationId: allocation.id,
    fileId: allocation.fileId,
    zoneId: allocation.zoneId,
    organisationId: allocation.organisationId,
    unitId: allocation.unitId,
    poolId: allocation.poolId,
    quotaId: allocation.quotaId,
    what: (unit ?? pool)!.name,
    quantity: allocation.quantity,
    startsAt: allocation.startsAt.toISOString(),
    endsAt: allocation.endsAt.toISOString(),
    state,
    reservedUntil: state === 'RESERVED' ? toIsoOrNull(allocation.reservedUntil) : null,
    endedAt: toIsoOrNull(allocation.endedAt),
    reason: allocation.reason,
    version: allocation.version,
    allowedEvents: allowedEvents(allocationStateMachine, state, {
      roles: allocationRoles(caller, found),
      subject: recoveryNotStarted,
    }),
  }
}

/**
 * Selects the rows in this state at that moment. An allocation whose time is over counts as ended even if its row
 * was not updated.
 */
export function whereAllocationState(state: AllocationState, now: Date): SQL {
  const running = gt(allocations.endsAt, now)
  if (state === 'PROPOSED') return and(eq(allocations.state, 'PROPOSED'), running)!
  if (state === 'RESERVED') return and(eq(allocations.state, 'RESERVED'), gt(allocations.reservedUntil, now), running)!
  if (state === 'ALLOCATED') return and(eq(allocations.state, 'ALLOCATED'), running)!
  if (state === 'VACATED')
    return or(eq(allocations.state, 'VACATED'), and(eq(allocations.state, 'ALLOCATED'), lte(allocations.endsAt, now)))!
  if (state === 'LAPSED')
    return or(
      eq(allocations.state, 'LAPSED'),
      and(eq(allocations.state, 'RESERVED'), lte(allocations.reservedUntil, now)),
      and(inArray(allocations.state, ['PROPOSED', 'RESERVED']), lte(allocations.endsAt, now)),
    )!
  return eq(allocations.state, state)
}
