import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { canManage } from '../access.ts'
import { galaxysAllocations as allocations, galaxysUnits as units, galaxysZones as zones } from '../tables.ts'
import { AllocationState } from '../vocabulary.ts'
import { AllocationView, selectAllocations, toAllocationView, whereAllocationState } from './allocation-view.ts'
import * as examples from './operations.examples.ts'

export const listAllocations = operation({
  name: 'galaxys.listAllocations',
  summary: 'List the allocations of your organisation, or those of a zone you run: tenants and units.',
  route: 'GET /galaxys/allocations',
  effect: 'read',
  access: 'galaxys:read',
  agent: { producesIds: ['allocationId', 'unitId', 'poolId', 'quotaId'] },
  examples: examples.listAllocations,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: allocations in the zones the caller runs; needs the scope galaxys:manage.'),
    zoneId: reference(zones, 'Only in this zone.').optional(),
    unitId: reference(units, 'Only of this unit.').optional(),
    state: AllocationState.optional(),
    ...Paging,
  }),
  output: pageOf(AllocationView),
  async handler({ whose, zoneId, unitId, state, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope(
        'galaxys:manage',
        'gives access to allocations of other organisations and was not granted to you',
      )
    const conditions = [
      whose === 'zone'
        ? eq(zones.operatorOrganisationId, caller.organisationId)
        : eq(allocations.organisationId, caller.organisationId),
      zoneId ? eq(allocations.zoneId, zoneId) : undefined,
      unitId ? eq(allocations.unitId, unitId) : undefined,
      state && whereAllocationState(state, now),
    ]
    return listPage(page, {
      sort: [{ column: allocations.id }],
      query: ({ after, orderBy, limit }) =>
        selectAllocations(db, and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ allocation }) => [allocation.id],
      view: (row) => toAllocationView(row, caller, now),
    })
  },
})
