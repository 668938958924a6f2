import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, inArray, type SQL } from '#platform/db/query-builder.ts'
import { type CapacityUsage, peakUsage } from '#platform/lib/capacity.ts'
import { dayMs, type Interval, intersection, intervalOf } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone } from '../access.ts'
import { type GalaxysRole, quotaStateAt, quotaStateMachine } from '../state-machines.ts'
import {
  galaxysPools as pools,
  galaxysQuotas as quotas,
  galaxysUsage as usage,
  galaxysZones as zones,
} from '../tables.ts'
import { DataClass, PoolClass, QuotaState } from '../vocabulary.ts'
import type { Zone } from '../zones/operations.ts'

export interface QuotaWithPool {
  quota: typeof quotas.$inferSelect
  pool: typeof pools.$inferSelect
  zone: Zone
}

export const QuotaView = z.object({
  quotaId: z.string().describe('To use it, or to decide on it.'),
  poolId: z.string(),
  poolName: LocalizedText,
  class: plainEnum(PoolClass),
  zoneId: z.string(),
  organisationId: z.string().describe('Whose it is.'),
  fileId: z.string().describe('The admission file it rests on.'),
  requested: z.int(),
  granted: z.int().describe('What may be used at any moment; 0 until it was granted.'),
  dataClass: plainEnum(DataClass),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  state: plainEnum(QuotaState),
  reason: z.string().nullable().describe('Why it was refused, or cut.'),
  version: z.int(),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
})

export const selectQuotas = (db: Reads, where: SQL | undefined) =>
  db
    .select({ quota: quotas, pool: pools, zone: zones })
    .from(quotas)
    .innerJoin(pools, eq(pools.id, quotas.poolId))
    .innerJoin(zones, eq(zones.id, quotas.zoneId))
    .where(where)

/** As whom the caller meets this quota; as nobody, it does not exist for them. */
export const quotaRoles = (caller: Actor, { quota, zone }: Pick<QuotaWithPool, 'quota' | 'zone'>): GalaxysRole[] => [
  ...(quota.organisationId === caller.organisationId ? (['applicant'] as const) : []),
  ...(canManageZone(caller, zone) ? (['operator'] as const) : []),
]

/** A quota the caller may see; 404 whether it is a stranger's or nobody's. */
export async function requireVisibleQuota(db: Reads, quotaId: string, caller: Actor) {
  const [found] = await selectQuotas(db, eq(quotas.id, quotaId))
  const roles = found ? quotaRoles(caller, found) : []
  if (!found || roles.length === 0) throw notFound('quota')
  return { ...found, roles }
}

export const toQuotaView = (found: QuotaWithPool, caller: Actor, now: Date): z.input<typeof QuotaView> => {
  const { quota, pool } = found
  const state = quotaStateAt(quota, now)
  return {
    quotaId: quota.id,
    poolId: pool.id,
    poolName: pool.name,
    class: pool.class,
    zoneId: quota.zoneId,
    organisationId: quota.organisationId,
    fileId: quota.fileId,
    requested: quota.requested,
    granted: quota.granted,
    dataClass: quota.dataClass,
    startsAt: quota.startsAt.toISOString(),
    endsAt: quota.endsAt.toISOString(),
    state,
    reason: quota.reason,
    version: quota.version,
    allowedEvents: allowedEvents(quotaStateMachine, state, { roles: quotaRoles(caller, found) }),
  }
}

/** What was used of these quotas, by quota. */
export async function loadUsageByQuota(db: Reads, quotaIds: readonly string[]): Promise<Map<string, CapacityUsage[]>> {
  if (quotaIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(usage)
    .where(inArray(usage.quotaId, [...quotaIds]))
  return new Map(
    [...Map.groupBy(rows, ({ quotaId }) => quotaId)].map(([quotaId, own]) => [
      quotaId,
      own.map((one) => ({ ...intervalOf(one), units: one.quantity })),
    ]),
  )
}

/** The busiest moment of a window, and what its days come to: of a level held, units times days, rounded down. */
export const summariseUsage = (usages: readonly CapacityUsage[], window: Interval) => ({
  peak: peakUsage(usages, window),
  unitDays: Math.floor(
    usages.reduce((sum, { units = 1, ...one }) => {
      const part = intersection(one, window)
      return sum + (part ? (units * (part.end - part.start)) / dayMs : 0)
    }, 0),
  ),
})
