import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone, type GalaxysRole } from '../access.ts'
import { galaxysError } from '../errors.ts'
import { galaxysPools as pools, galaxysQuotas as quotas, galaxysZones as zones } from '../tables.ts'
import { DataClass, PoolClass, QuotaState } from '../vocabulary.ts'
import type { Zone } from '../zones/zone-view.ts'
import { quotaStateAt, quotaStateMachine } from './state-machine.ts'

export interface QuotaWithPool {
  quota: typeof quotas.$inferSelect
  pool: typeof pools.$inferSelect
  zone: Zone
}

export const QuotaView = z.object({
  quotaId: z.string().describe('Use it to use the quota, or to decide on it.'),
  poolId: z.string(),
  poolName: LocalizedText,
  class: plainEnum(PoolClass),
  zoneId: z.string(),
  organisationId: z.string().describe('The organisation that holds it.'),
  fileId: z.string().describe('The admission file it is based on.'),
  requested: z.int(),
  granted: z.int().describe('What may be used at any moment; 0 until it is granted.'),
  dataClass: plainEnum(DataClass),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  state: plainEnum(QuotaState),
  reason: z.string().nullable().describe('Why it was refused or reduced.'),
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

/** Returns the caller's roles on this quota; without a role the quota is hidden. */
export const quotaRoles = (caller: Actor, { quota, zone }: Pick<QuotaWithPool, 'quota' | 'zone'>): GalaxysRole[] => [
  ...(quota.organisationId === caller.organisationId ? (['applicant'] as const) : []),
  ...(canManageZone(caller, zone) ? (['operator'] as const) : []),
]

/** Returns a quota the caller may see. Throws 404 if it does not exist or is hidden from the caller. */
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

/** Throws 409 unless the quota is granted and not expired. */
export function assertQuotaGranted({ state, granted }: typeof quotas.$inferSelect) {
  if (granted > 0) return
  throw galaxysError('quota-not-granted', `This quota is ${state}. Only a granted quota can be used.`, {
    state,
    operation: 'galaxys.requestQuota',
  })
}
