import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, lte, or, type SQL } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone } from '../access.ts'
import { toIsoTime } from '../fields.ts'
import {
  type AllocationTransitionContext,
  allocationStateAt,
  allocationStateMachine,
  type GalaxysRole,
} from '../state-machines.ts'
import {
  galaxysAllocations as allocations,
  galaxysPools as pools,
  galaxysUnits as units,
  galaxysZones as zones,
} from '../tables.ts'
import { AllocationState } from '../vocabulary.ts'
import type { Zone } from '../zones/operations.ts'

export type Allocation = typeof allocations.$inferSelect

export interface AllocationWithZone {
  allocation: Allocation
  zone: Zone
  unit: typeof units.$inferSelect | null
  pool: typeof pools.$inferSelect | null
}

export const AllocationView = z.object({
  allocationId: z.string().describe('To accept, confirm or release it.'),
  fileId: z.string().describe('The admission file it rests on.'),
  zoneId: z.string(),
  organisationId: z.string().describe('Whose it is.'),
  unitId: z.string().nullable(),
  poolId: z.string().nullable(),
  quotaId: z.string().nullable().describe('Of a part of a pool: the quota that came with it.'),
  what: LocalizedText.describe('The unit or the pool, by name.'),
  quantity: z.int().describe('Places of a shared unit, or units of a pool; 1 for what is taken as a whole.'),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  state: plainEnum(AllocationState),
  reservedUntil: z.iso.datetime().nullable().describe('Confirmed before this, or it lapses; null when not reserved.'),
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

/** As whom the caller meets this allocation; as nobody, it does not exist for them. */
export const allocationRoles = (
  caller: Actor,
  { allocation, zone }: Pick<AllocationWithZone, 'allocation' | 'zone'>,
): GalaxysRole[] => [
  ...(allocation.organisationId === caller.organisationId ? (['applicant'] as const) : []),
  ...(canManageZone(caller, zone) ? (['operator'] as const) : []),
]

/** An allocation the caller may see; 404 whether it is a stranger's or nobody's. */
export async function requireVisibleAllocation(db: Reads, allocationId: string, caller: Actor) {
  const [found] = await selectAllocations(db, eq(allocations.id, allocationId))
  const roles = found ? allocationRoles(caller, found) : []
  if (!found || roles.length === 0) throw notFound('allocation')
  return { ...found, roles }
}

/** Taking back is the end of the recovery of an obligation, and of nothing else: galaxys.decideObligation. */
export const recoveryNotStarted: AllocationTransitionContext = {
  notRecoverable: 'It is taken back only through an obligation whose recovery was started: galaxys.decideObligation.',
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
    reservedUntil: state === 'RESERVED' ? toIsoTime(allocation.reservedUntil) : null,
    endedAt: toIsoTime(allocation.endedAt),
    reason: allocation.reason,
    version: allocation.version,
    allowedEvents: allowedEvents(allocationStateMachine, state, {
      roles: allocationRoles(caller, found),
      subject: recoveryNotStarted,
    }),
  }
}

/** The rows whose state is this one at that moment: what ran out has ended, though its row may not say so. */
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
