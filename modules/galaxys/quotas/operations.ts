import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { intervalOf } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone } from '../access.ts'
import { assertAdmitted } from '../admission-files/assert-admitted.ts'
import { requireVisibleFile, selectFiles } from '../admission-files/file-view.ts'
import { DateTimeInput, parseInterval, Quantity } from '../fields.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { assertPoolAvailable, requirePool } from '../pools/operations.ts'
import { quotaStateAt, quotaStateMachine } from '../state-machines.ts'
import { galaxysFiles as files, galaxysPools as pools, galaxysQuotas as quotas } from '../tables.ts'
import { DataClass } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { QuotaView, requireVisibleQuota, toQuotaView } from './quota-view.ts'

export const requestQuota = operation({
  name: 'galaxys.requestQuota',
  summary:
    'Request computing, storage, power or another digital resource of a zone for a period, on an approved file. Refuses what could not be granted, with what is free.',
  route: 'POST /galaxys/quotas',
  effect: 'write',
  access: 'galaxys:write',
  http: { status: 201 },
  agent: { producesIds: ['quotaId'] },
  examples: examples.requestQuota,
  input: z.object({
    fileId: reference(files, 'An approved file of one’s own organisation in that zone.'),
    poolId: reference(pools, 'A pool, as found by galaxys.listPools.'),
    quantity: Quantity.describe('How much, in the unit of the pool; of GPU_H, hours a day.'),
    dataClass: DataClass.default('ORDINARY'),
    from: DateTimeInput('From then.'),
    to: DateTimeInput('Until then.'),
  }),
  output: QuotaView,
  async handler({ fileId, poolId, quantity, dataClass, from, to }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const found = await requireVisibleFile(db, fileId, caller)
    if (!found.roles.includes('applicant'))
      throw invalid('A quota is requested by the applicant of the file.', [
        { path: 'fileId', message: 'A file of one’s own organisation.' },
      ])
    const pool = await requirePool(db, poolId)
    if (pool.zoneId !== found.zone.id)
      throw invalid('That pool is in another zone than the file.', [
        { path: 'poolId', message: `One of the zone ${found.zone.id}.` },
      ])
    const window = parseInterval(from, to)
    if (window.end <= now().getTime())
      throw invalid('That is over.', [{ path: 'to', message: `After ${now().toISOString()}.` }])
    await assertAdmitted(db, found)
    await assertPoolAvailable(db, { pool, quantity, window, dataClass })
    const [quota] = await db
      .insert(quotas)
      .values({
        organisationId: caller.organisationId,
        zoneId: pool.zoneId,
        poolId,
        fileId,
        requested: quantity,
        granted: 0,
        dataClass,
        startsAt: new Date(window.start),
        endsAt: new Date(window.end),
        state: 'REQUESTED',
        createdBy: caller.id,
        createdAt: now(),
      })
      .returning()
    return toQuotaView({ quota: quota!, pool, zone: found.zone }, caller, now())
  },
})

export const grantQuota = operation({
  name: 'galaxys.grantQuota',
  summary:
    'Grant a requested quota, in full or in part, or refuse it, for those who run the zone. Never more than the pool has at any moment of the period.',
  route: 'POST /galaxys/quotas/:quotaId/decision',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['quotaId'] },

  examples: examples.grantQuota,
  input: z.object({
    quotaId: reference(quotas, 'A requested quota in a zone the caller runs, as found by galaxys.usage.'),
    quantity: Quantity.optional().describe('Less than was requested; all of it unless told.'),
    refuse: z.boolean().default(false).describe('True: grant nothing.'),
    reason: z.string().min(1).max(500).optional().describe('Why less, or nothing; the tenant reads it.'),
  }),
  output: QuotaView,
  async handler({ quotaId, quantity, refuse, reason }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const { roles, ...found } = await requireVisibleQuota(db, quotaId, caller)
    assertCanManageZone(caller, found.zone)
    const { quota, pool } = found
    const wanted = quantity ?? quota.requested
    if (wanted > quota.requested)
      throw invalid('Nobody asked for so much.', [{ path: 'quantity', message: `At most ${quota.requested}.` }])
    const event = refuse ? 'refuse' : wanted < quota.requested ? 'grant_part' : 'grant'
    const state = transition(quotaStateMachine, quotaStateAt(quota, now()), event, { roles }) as typeof quota.state
    await assertNoConflictOfInterest(db, caller, quota)
    if (!refuse) {
      const [file] = await selectFiles(db, eq(files.id, quota.fileId))
      await assertAdmitted(db, file!)
      await assertPoolAvailable(db, { pool, quantity: wanted, window: intervalOf(quota), dataClass: quota.dataClass })
    }
    const [row] = await db
      .update(quotas)
      .set({
        state,
        granted: refuse ? 0 : wanted,
        reason: reason ?? null,
        decidedBy: caller.id,
        decidedAt: now(),
        version: quota.version + 1,
      })
      .where(eq(quotas.id, quotaId))
      .returning()
    return toQuotaView({ ...found, quota: row! }, caller, now())
  },
})

/** Throws 409 where nothing may be used of a quota. */
export function assertQuotaGranted({ state, granted }: typeof quotas.$inferSelect) {
  if (granted > 0) return
  throw conflict(
    `This quota is ${state}: nothing of it can be used.`,
    { state, operation: 'galaxys.requestQuota' },
    'quota-not-granted',
  )
}
