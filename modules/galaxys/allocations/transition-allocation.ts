import type { Queries } from '#platform/db/database.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { policy } from '../policy.ts'
import { galaxysAllocations as allocations, galaxysQuotas as quotas, galaxysUsage as usage } from '../tables.ts'
import { type Allocation, recoveryNotStarted, type requireVisibleAllocation } from './allocation-view.ts'
import {
  type AllocationEvent,
  type AllocationTransitionContext,
  allocationStateAt,
  allocationStateMachine,
} from './state-machine.ts'

/**
 * Applies an event to an allocation together with other column changes. Throws 409 with the allowed events if it is
 * not allowed.
 */
export async function transitionAllocation(
  found: VisibleAllocation,
  event: AllocationEvent,
  { db, now }: { db: Queries; now: Date },
  change: Partial<typeof allocations.$inferInsert>,
  subject: AllocationTransitionContext = recoveryNotStarted,
) {
  const state = transition(allocationStateMachine, allocationStateAt(found.allocation, now), event, {
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

/** Returns the period cut off at `now`; one that had not started becomes empty. */
export const truncatedAt = ({ startsAt, endsAt }: Pick<Allocation, 'startsAt' | 'endsAt'>, now: Date) =>
  startsAt >= now ? { startsAt: now, endsAt: now } : { endsAt: endsAt < now ? endsAt : now }

/** Ends the quota of an allocation of a pool, and cuts off its later usage. */
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

/**
 * Returns the end of a reservation: after the configured time, or at the end of the reserved period if that is
 * earlier.
 */
export const reservationExpiry = (now: Date, endsAt: Date) =>
  new Date(Math.min(now.getTime() + policy.reservationMs, endsAt.getTime()))

export type VisibleAllocation = Awaited<ReturnType<typeof requireVisibleAllocation>>
