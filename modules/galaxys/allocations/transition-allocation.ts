import type { HandlerContexts } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { policy } from '../policy.ts'
import { galaxysAllocations as allocations, galaxysQuotas as quotas, galaxysUsage as usage } from '../tables.ts'
import { type Allocation, recoveryNotStarted } from './allocation-view.ts'
import type { VisibleAllocation } from './operations.ts'
import {
  type AllocationEvent,
  type AllocationTransitionContext,
  allocationStateAt,
  allocationStateMachine,
} from './state-machine.ts'

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

/** A reservation ends with what it reserves, if that ends sooner. */
export const reservationExpiry = (now: Date, endsAt: Date) =>
  new Date(Math.min(now.getTime() + policy.reservationMs, endsAt.getTime()))
