import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray, lt, ne } from '#platform/db/query-builder.ts'
import { type CapacityUsage, fits, fullIntervals, peakUsage } from '#platform/lib/capacity.ts'
import { dayMs, type Interval, intervalOf, subtractIntervals } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { galaxysPools as pools, galaxysQuotas as quotas, galaxysZones as zones } from '../tables.ts'
import { type DataClass, hostingLevelFor, PoolClass } from '../vocabulary.ts'
import { requireZone } from '../zones/operations.ts'
import * as examples from './operations.examples.ts'

export type Pool = typeof pools.$inferSelect

export async function requirePool(db: Reads, poolId: string): Promise<Pool> {
  const [pool] = await db.select().from(pools).where(eq(pools.id, poolId))
  if (!pool) throw notFound('pool')
  return pool
}

/** What may be promised of a pool at any moment: what is there to give, and the agreed overcommitment. */
export const poolLimit = ({ allocatable, overcommitBp }: Pick<Pool, 'allocatable' | 'overcommitBp'>) =>
  Math.floor((allocatable * (10_000 + overcommitBp)) / 10_000)

/** What is promised of these pools at some moment of `window`. */
export async function loadGrantedByPool(
  db: Reads,
  poolIds: readonly string[],
  { start, end }: Interval,
  except?: string,
): Promise<Map<string, CapacityUsage[]>> {
  const rows = await db
    .select({ poolId: quotas.poolId, units: quotas.granted, startsAt: quotas.startsAt, endsAt: quotas.endsAt })
    .from(quotas)
    .where(
      and(
        inArray(quotas.poolId, [...poolIds]),
        inArray(quotas.state, ['GRANTED', 'PARTIAL']),
        lt(quotas.startsAt, new Date(end)),
        gt(quotas.endsAt, new Date(start)),
        except ? ne(quotas.id, except) : undefined,
      ),
    )
  return Map.groupBy(
    rows.map(({ startsAt, endsAt, ...rest }) => ({ ...rest, ...intervalOf({ startsAt, endsAt }) })),
    ({ poolId }) => poolId,
  )
}

/** How much more can be promised at every moment of the window. */
export const freeInPool = (pool: Pool, promised: readonly CapacityUsage[], window: Interval) =>
  Math.max(0, poolLimit(pool) - peakUsage(promised, window))

export const PoolView = z.object({
  poolId: z.string().describe('To request a quota of it.'),
  zoneId: z.string(),
  name: LocalizedText,
  class: plainEnum(PoolClass),
  total: z.int(),
  allocatable: z.int().describe('What of it is there for tenants.'),
  overcommitBp: z.int().describe('How much more may be promised than there is: 5000 is half as much again.'),
  hostingLevel: z.int().describe('1: may host sensitive systems; 2: sensitive data too.'),
  unitPriceMinor: z.int().nullable().describe('Of one unit a month, in centimes; null: not published.'),
})

export const toPoolView = ({ id, createdAt, ...pool }: Pool) => ({ poolId: id, ...pool })

export const listPools = operation({
  name: 'galaxys.listPools',
  summary:
    'List the digital resources of a zone - computing, storage, power, racks, testbeds - with how much of each there is and what may be hosted on it.',
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
  async handler({ zoneId, class: wanted, limit, cursor }, { db }) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    await requireZone(db, zoneId)
    const rows = await db
      .select()
      .from(pools)
      .where(and(eq(pools.zoneId, zoneId), wanted && eq(pools.class, wanted), after ? gt(pools.id, after) : undefined))
      .orderBy(asc(pools.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toPoolView)
  },
})

/** So much of a pool, for what, and when. */
export interface PoolRequest {
  pool: Pool
  quantity: number
  window: Interval
  dataClass: DataClass
  /** The quota that is to be replaced. */
  exceptQuotaId?: string
}

/**
 * G2: what is promised never exceeds what may be, at any moment of the window; and sensitive data goes only where it may be hosted.
 * Throws 409 with how much is free, when it would be, and other pools that could do it.
 */
export async function assertPoolAvailable(db: Reads, claim: PoolRequest) {
  const { pool, quantity, window, dataClass, exceptQuotaId } = claim
  if (pool.hostingLevel < hostingLevelFor[dataClass]) {
    const alternatives = await findAlternativePools(db, claim)
    throw conflict(
      `This needs hosting of level ${hostingLevelFor[dataClass]}, and this pool has level ${pool.hostingLevel}. Pools that could do it are in \`alternatives\`.`,
      { hostingLevel: pool.hostingLevel, needed: hostingLevelFor[dataClass], alternatives },
      'hosting-level',
    )
  }
  const promised = (await loadGrantedByPool(db, [pool.id], window, exceptQuotaId)).get(pool.id) ?? []
  if (fits(promised, { ...window, units: quantity }, poolLimit(pool))) return
  const free = freeInPool(pool, promised, window)
  const [from, alternatives] = [await nextAvailableTime(db, claim), await findAlternativePools(db, claim)]
  const advice = [
    free > 0 ? `${free} of it is free throughout` : 'nothing of it is free throughout',
    from ? `all of it from ${from}` : undefined,
    alternatives.length > 0 ? 'other pools are in `alternatives`' : undefined,
  ].filter(Boolean)
  throw conflict(
    `This pool cannot give ${quantity} then: ${advice.join('; ')}.`,
    { free, availableFrom: from ?? null, alternatives },
    'pool-exhausted',
  )
}

/** The first moment in the coming two years from which all of it could be had for as long. */
async function nextAvailableTime(
  db: Reads,
  { pool, quantity, window, exceptQuotaId }: PoolRequest,
): Promise<string | undefined> {
  const length = window.end - window.start
  const search = { start: window.start, end: window.end + 730 * dayMs }
  const promised = (await loadGrantedByPool(db, [pool.id], search, exceptQuotaId)).get(pool.id) ?? []
  if (quantity > poolLimit(pool)) return undefined
  const gap = subtractIntervals([search], fullIntervals(promised, poolLimit(pool), quantity)).find(
    ({ start, end }) => end - start >= length,
  )
  return gap && new Date(gap.start).toISOString()
}

/** Other pools of the class, in the same zone, that could give all of it then. */
async function findAlternativePools(db: Reads, { pool, quantity, window, dataClass }: PoolRequest) {
  const others = (
    await db
      .select()
      .from(pools)
      .where(and(eq(pools.zoneId, pool.zoneId), eq(pools.class, pool.class), ne(pools.id, pool.id)))
  ).filter(({ hostingLevel }) => hostingLevel >= hostingLevelFor[dataClass])
  if (others.length === 0) return []
  const promised = await loadGrantedByPool(
    db,
    others.map(({ id }) => id),
    window,
  )
  return others
    .map((one) => ({ poolId: one.id, name: one.name, free: freeInPool(one, promised.get(one.id) ?? [], window) }))
    .filter(({ free }) => free >= quantity)
    .slice(0, 5)
}
