import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, inArray, lt, ne } from '#platform/db/query-builder.ts'
import { type CapacityUsage, fits, fullIntervals, peakUsage } from '#platform/lib/capacity.ts'
import { dayMs, type Interval, intervalOf, subtractIntervals } from '#platform/lib/interval.ts'
import { galaxysError } from '../errors.ts'
import { galaxysPools as pools, galaxysQuotas as quotas } from '../tables.ts'
import { type DataClass, hostingLevelFor } from '../vocabulary.ts'
import type { Pool } from './pool-view.ts'

/**
 * Returns the maximum that may be granted from a pool at any moment: the allocatable quantity plus the
 * overcommitment.
 */
export const poolLimit = ({ allocatable, overcommitBp }: Pick<Pool, 'allocatable' | 'overcommitBp'>) =>
  Math.floor((allocatable * (10_000 + overcommitBp)) / 10_000)

/** Returns what is granted from these pools at any moment of `window`. */
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

/** Returns how much more can be granted at every moment of the window. */
export const freeInPool = (pool: Pool, promised: readonly CapacityUsage[], window: Interval) =>
  Math.max(0, poolLimit(pool) - peakUsage(promised, window))

/** A quantity of a pool, its purpose and its period. */
export interface PoolRequest {
  pool: Pool
  quantity: number
  window: Interval
  dataClass: DataClass
  /** The quota to be replaced. */
  exceptQuotaId?: string
}

/**
 * The quantity granted never exceeds the limit at any moment of the window, and sensitive data is placed only
 * where it may be hosted. Throws 409 with how much is free, from when, and other suitable pools.
 */
export async function assertPoolAvailable(db: Reads, request: PoolRequest) {
  const { pool, quantity, window, dataClass, exceptQuotaId } = request
  if (pool.hostingLevel < hostingLevelFor[dataClass]) {
    const alternatives = await findAlternativePools(db, request)
    throw galaxysError(
      'hosting-level-too-low',
      `This needs hosting of level ${hostingLevelFor[dataClass]}, and this pool has level ${pool.hostingLevel}. Suitable pools are in \`alternatives\`.`,
      { hostingLevel: pool.hostingLevel, needed: hostingLevelFor[dataClass], alternatives },
    )
  }
  const promised = (await loadGrantedByPool(db, [pool.id], window, exceptQuotaId)).get(pool.id) ?? []
  if (fits(promised, { ...window, units: quantity }, poolLimit(pool))) return
  const free = freeInPool(pool, promised, window)
  const [from, alternatives] = [await nextAvailableTime(db, request), await findAlternativePools(db, request)]
  const advice = [
    free > 0 ? `${free} of it is free throughout` : 'none of it is free throughout',
    from ? `all of it is free from ${from}` : undefined,
    alternatives.length > 0 ? 'other pools are in `alternatives`' : undefined,
  ].filter(Boolean)
  throw galaxysError('pool-exhausted', `This pool cannot give ${quantity} in this period: ${advice.join('; ')}.`, {
    free,
    availableFrom: from ?? null,
    alternatives,
  })
}

/**
 * Returns the first moment within the next two years from which the whole quantity is free for as long as
 * requested.
 */
export async function nextAvailableTime(
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

/** Returns other pools of the class in the same zone that could give the whole quantity in the window. */
export async function findAlternativePools(db: Reads, { pool, quantity, window, dataClass }: PoolRequest) {
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
