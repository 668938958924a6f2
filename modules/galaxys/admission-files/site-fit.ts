import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { parseInterval } from '../fields.ts'
import { freeInPool, loadGrantedByPool } from '../pools/pool-availability.ts'
import { galaxysPools as pools } from '../tables.ts'
import { findFreeSpace, SpaceView } from '../units/find-free-space.ts'
import type { FileWithZone } from './file-view.ts'

export const SiteFit = z.object({
  request: z.int().describe('Index of the requested item, from 0.'),
  spaces: z
    .array(SpaceView.pick({ unitId: true, code: true, kind: true, areaDm2: true, score: true, reasons: true }))
    .describe('The three best matches.'),
  pools: z.array(
    z.object({
      poolId: z.string(),
      name: LocalizedText,
      free: z.int().describe('Quantity free at every moment of the requested time.'),
      enough: z.boolean(),
    }),
  ),
})

/** Returns what the zone has available for each requested item. */
export async function computeSiteFit(
  db: Reads,
  { file, zone }: FileWithZone,
  now: Date,
): Promise<z.input<typeof SiteFit>[]> {
  const fit = []
  for (const [request, { from, to, class: poolClass, quantity, ...space }] of file.requested.entries()) {
    const window = parseInterval(from, to)
    const spaces = poolClass
      ? []
      : (await findFreeSpace(db, { ...space, window }, { zoneId: zone.id }, now)).slice(0, 3)
    const known = poolClass
      ? await db
          .select()
          .from(pools)
          .where(and(eq(pools.zoneId, zone.id), eq(pools.class, poolClass)))
      : []
    const promised =
      known.length > 0
        ? await loadGrantedByPool(
            db,
            known.map(({ id }) => id),
            window,
          )
        : new Map()
    const free = known.map((pool) => ({
      poolId: pool.id,
      name: pool.name,
      free: freeInPool(pool, promised.get(pool.id) ?? [], window),
    }))
    fit.push({ request, spaces, pools: free.map((one) => ({ ...one, enough: one.free >= (quantity ?? 1) })) })
  }
  return fit
}
