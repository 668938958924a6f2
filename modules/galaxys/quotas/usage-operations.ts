import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { fits } from '#platform/lib/capacity.ts'
import { contains, dayMs, intervalOf } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { DateTimeInput } from '../../commons/fields.ts'
import { canManage } from '../access.ts'
import { galaxysError } from '../errors.ts'
import { parseInterval, parseWindow, Quantity } from '../fields.ts'
import {
  galaxysPools as pools,
  galaxysQuotas as quotas,
  galaxysUsage as usages,
  galaxysZones as zones,
} from '../tables.ts'
import { loadUsageByQuota, summariseUsage } from './quota-usage.ts'
import { assertQuotaGranted, QuotaView, requireVisibleQuota, selectQuotas, toQuotaView } from './quota-view.ts'
import * as examples from './usage-operations.examples.ts'

const usageLevelFields = {
  used: z.int().describe('Usage at the busiest moment of the period.'),
  left: z.int().describe('What is left at that moment.'),
  unitDays: z.int().describe('Units times days; for GPU_H these are hours.'),
}

export const recordUsage = operation({
  name: 'galaxys.recordUsage',
  summary: 'Use part of a granted quota for a period.',
  route: 'POST /galaxys/quotas/:quotaId/usage',
  effect: 'write',
  access: 'galaxys:write',
  http: { status: 201 },
  agent: { producesIds: ['quotaId'] },
  examples: examples.recordUsage,
  input: z.object({
    quotaId: reference(quotas, 'A quota, as found by galaxys.usage.'),
    quantity: Quantity.describe('How much of it at every moment; for GPU_H, hours a day.'),
    from: DateTimeInput('Start.'),
    to: DateTimeInput('End.'),
  }),
  output: z.object({
    usageId: z.string(),
    quotaId: z.string(),
    quantity: z.int(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    granted: z.int(),
    ...usageLevelFields,
  }),
  async handler({ quotaId, quantity, from, to }, context) {
    const caller = requireActor(context)
    const { db } = context
    const { quota } = await requireVisibleQuota(db, quotaId, caller)
    assertQuotaGranted(quota)
    const window = parseInterval(from, to)
    if (!contains(intervalOf(quota), window))
      throw galaxysError(
        'outside-quota-period',
        `This quota runs from ${quota.startsAt.toISOString()} to ${quota.endsAt.toISOString()}.`,
        {
          startsAt: quota.startsAt.toISOString(),
          endsAt: quota.endsAt.toISOString(),
          operation: 'galaxys.requestQuota',
        },
      )
    const used = (await loadUsageByQuota(db, [quotaId])).get(quotaId) ?? []
    if (!fits(used, { ...window, units: quantity }, quota.granted)) {
      const { peak } = summariseUsage(used, window)
      throw commonsError(
        'quota-exceeded',
        `Of the ${quota.granted} granted, ${peak} are in use then. Use at most ${quota.granted - peak}, choose another time or request more.`,
        { granted: quota.granted, used: peak, left: quota.granted - peak, operation: 'galaxys.requestQuota' },
      )
    }
    const [row] = await db
      .insert(usages)
      .values({
        organisationId: quota.organisationId,
        quotaId,
        poolId: quota.poolId,
        quantity,
        startsAt: new Date(window.start),
        endsAt: new Date(window.end),
        recordedBy: caller.id,
        createdAt: context.now(),
      })
      .returning()
    const { peak, unitDays } = summariseUsage([...used, { ...window, units: quantity }], window)
    return {
      usageId: row!.id,
      quotaId,
      quantity,
      startsAt: row!.startsAt.toISOString(),
      endsAt: row!.endsAt.toISOString(),
      granted: quota.granted,
      used: peak,
      left: quota.granted - peak,
      unitDays,
    }
  },
})

export const usage = operation({
  name: 'galaxys.usage',
  summary: 'Show the quotas of your organisation, or of a zone you run: what is used and what is left.',
  route: 'GET /galaxys/usage',
  effect: 'read',
  access: 'galaxys:read',
  agent: { producesIds: ['quotaId', 'poolId'] },
  examples: examples.usage,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: quotas in the zones the caller runs; needs the scope galaxys:manage.'),
    poolId: reference(pools, 'Only of this pool.').optional(),
    state: z
      .enum(['REQUESTED', 'GRANTED', 'PARTIAL', 'REFUSED'])
      .optional()
      .describe('The decided state, whether or not the quota has expired since.'),
    from: DateTimeInput('Start of the usage; defaults to thirty days ago.').optional(),
    to: DateTimeInput('End of the usage; defaults to thirty days after `from`.').optional(),
    ...Paging,
  }),
  output: pageOf(QuotaView.extend({ from: z.iso.datetime(), to: z.iso.datetime(), ...usageLevelFields })),
  async handler({ whose, poolId, state, from, to, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope('galaxys:manage', 'gives access to quotas of other organisations and was not granted to you')
    const window = parseWindow({ from: from ?? new Date(now.getTime() - 30 * dayMs).toISOString(), to }, now, 30)
    const conditions = [
      whose === 'zone'
        ? eq(zones.operatorOrganisationId, caller.organisationId)
        : eq(quotas.organisationId, caller.organisationId),
      poolId ? eq(quotas.poolId, poolId) : undefined,
      state && eq(quotas.state, state),
    ]
    const { items, nextCursor } = await listPage(page, {
      sort: [{ column: quotas.id }],
      query: ({ after, orderBy, limit }) =>
        selectQuotas(db, and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ quota }) => [quota.id],
      view: (row) => row,
    })
    const used = await loadUsageByQuota(
      db,
      items.map(({ quota }) => quota.id),
    )
    const views = items.map((row) => {
      const { peak, unitDays } = summariseUsage(used.get(row.quota.id) ?? [], window)
      return {
        ...toQuotaView(row, caller, now),
        from: new Date(window.start).toISOString(),
        to: new Date(window.end).toISOString(),
        used: peak,
        left: Math.max(0, row.quota.granted - peak),
        unitDays,
      }
    })
    return { items: views, nextCursor }
  },
})
