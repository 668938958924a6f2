import { z } from 'zod'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { galaxysPools as pools, galaxysZones as zones } from '../tables.ts'
import { PoolClass } from '../vocabulary.ts'
import { requireZone } from '../zones/zone-view.ts'
import * as examples from './operations.examples.ts'
import { PoolView, toPoolView } from './pool-view.ts'

export const listPools = operation({
  name: 'galaxys.listPools',
  summary: 'List the digital resources of a zone: computing, storage, power, racks and testbeds.',
  route: 'GET /galaxys/zones/:zoneId/pools',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['poolId'] },
  examples: examples.listPools,
  input: z.object({
    zoneId: reference(zones, 'A zone, as found by galaxys.listZones.'),
    class: PoolClass.optional(),
    ...Paging,
  }),
  output: pageOf(PoolView),
  async handler({ zoneId, class: poolClass, ...page }, { db }) {
    await requireZone(db, zoneId)
    return listPage(page, {
      sort: [{ column: pools.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(pools)
          .where(and(eq(pools.zoneId, zoneId), poolClass && eq(pools.class, poolClass), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toPoolView,
    })
  },
})
