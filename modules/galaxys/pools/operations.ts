import { z } from 'zod'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
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
  async handler({ zoneId, class: poolClass, limit, cursor }, { db }) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    await requireZone(db, zoneId)
    const rows = await db
      .select()
      .from(pools)
      .where(
        and(eq(pools.zoneId, zoneId), poolClass && eq(pools.class, poolClass), after ? gt(pools.id, after) : undefined),
      )
      .orderBy(asc(pools.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toPoolView)
  },
})
