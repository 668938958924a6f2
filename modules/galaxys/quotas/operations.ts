import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { intervalOf } from '#platform/lib/interval.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { DateTimeInput } from '../../commons/fields.ts'
import { assertCanManageZone } from '../access.ts'
import { assertAdmitted } from '../admission-files/assert-admitted.ts'
import { requireVisibleFile, selectFiles } from '../admission-files/file-view.ts'
import { parseInterval, Quantity } from '../fields.ts'
import { assertNoConflictOfInterest } from '../interests/conflicts.ts'
import { assertPoolAvailable } from '../pools/pool-availability.ts'
import { requirePool } from '../pools/pool-view.ts'
import { galaxysFiles as files, galaxysPools as pools, galaxysQuotas as quotas } from '../tables.ts'
import { DataClass } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { QuotaView, requireVisibleQuota, toQuotaView } from './quota-view.ts'
import { quotaStateAt, quotaStateMachine } from './state-machine.ts'

export const requestQuota = operation({
  name: 'galaxys.requestQuota',
  summary: 'Request computing, storage, power or another digital resource of a zone for a period.',
  route: 'POST /galaxys/quotas',
  effect: 'write',
  access: 'galaxys:write',
  http: { status: 201 },
  agent: { producesIds: ['quotaId'] },
  examples: examples.requestQuota,
  input: z.object({
    fileId: reference(files, 'An approved file of the caller’s organisation in that zone.'),
    poolId: reference(pools, 'A pool, as found by galaxys.listPools.'),
    quantity: Quantity.describe('How much, in the unit of the pool; for GPU_H, hours a day.'),
    dataClass: DataClass.default('ORDINARY'),
    from: DateTimeInput('Start.'),
    to: DateTimeInput('End.'),
  }),
  output: QuotaView,
  async handler({ fileId, poolId, quantity, dataClass, from, to }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const found = await requireVisibleFile(db, fileId, caller)
    if (!found.roles.includes('applicant'))
      throw invalid('Only the applicant of the file can request a quota.', [
        { path: 'fileId', message: 'A file of the caller’s organisation.' },
      ])
    const pool = await requirePool(db, poolId)
    if (pool.zoneId !== found.zone.id)
      throw invalid('This pool belongs to another zone than the file.', [
        { path: 'poolId', message: `A pool of the zone ${found.zone.id}.` },
      ])
    const window = parseInterval(from, to)
    if (window.end <= now.getTime())
      throw invalid('This period has already ended.', [{ path: 'to', message: `After ${now.toISOString()}.` }])
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
        createdAt: now,
      })
      .returning()
    return toQuotaView({ quota: quota!, pool, zone: found.zone }, caller, now)
  },
})

export const grantQuota = operation({
  name: 'galaxys.grantQuota',
  summary: 'Grant a requested quota, in full or in part, or refuse it.',
  route: 'POST /galaxys/quotas/:quotaId/decision',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { risk: 'high', producesIds: ['quotaId'] },

  examples: examples.grantQuota,
  input: z.object({
    quotaId: reference(quotas, 'A requested quota in a zone the caller runs, as found by galaxys.usage.'),
    quantity: Quantity.optional().describe('At most what was requested; defaults to all of it.'),
    refuse: z.boolean().default(false).describe('True: grant nothing.'),
    reason: z.string().min(1).max(500).optional().describe('Why less, or nothing; the tenant reads it.'),
  }),
  output: QuotaView,
  async handler({ quotaId, quantity, refuse, reason }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { roles, ...found } = await requireVisibleQuota(db, quotaId, caller)
    assertCanManageZone(caller, found.zone)
    const { quota, pool } = found
    const requestedQuantity = quantity ?? quota.requested
    if (requestedQuantity > quota.requested)
      throw invalid('The granted quantity exceeds what was requested.', [
        { path: 'quantity', message: `At most ${quota.requested}.` },
      ])
    const event = refuse ? 'refuse' : requestedQuantity < quota.requested ? 'grant_part' : 'grant'
    const state = transition(quotaStateMachine, quotaStateAt(quota, now), event, { roles }) as typeof quota.state
    await assertNoConflictOfInterest(db, caller, quota)
    if (!refuse) {
      const [file] = await selectFiles(db, eq(files.id, quota.fileId))
      await assertAdmitted(db, file!)
      await assertPoolAvailable(db, {
        pool,
        quantity: requestedQuantity,
        window: intervalOf(quota),
        dataClass: quota.dataClass,
      })
    }
    const [row] = await db
      .update(quotas)
      .set({
        state,
        granted: refuse ? 0 : requestedQuantity,
        reason: reason ?? null,
        decidedBy: caller.id,
        decidedAt: now,
        version: quota.version + 1,
      })
      .where(eq(quotas.id, quotaId))
      .returning()
    return toQuotaView({ ...found, quota: row! }, caller, now)
  },
})
