import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { notFound } from '#platform/problem.ts'
import { galaxysPools as pools } from '../tables.ts'
import { PoolClass } from '../vocabulary.ts'

export type Pool = typeof pools.$inferSelect

export async function requirePool(db: Reads, poolId: string): Promise<Pool> {
  const [pool] = await db.select().from(pools).where(eq(pools.id, poolId))
  if (!pool) throw notFound('pool')
  return pool
}

export const PoolView = z.object({
  poolId: z.string().describe('Use it to request a quota.'),
  zoneId: z.string(),
  name: LocalizedText,
  class: plainEnum(PoolClass),
  total: z.int(),
  allocatable: z.int().describe('Quantity available to tenants.'),
  overcommitBp: z.int().describe('Overcommitment in basis points: 5000 allows half as much again.'),
  hostingLevel: z.int().describe('1: may host sensitive systems; 2: sensitive data too.'),
  unitPriceMinor: z.int().nullable().describe('Price of one unit a month, in centimes; null: not published.'),
})

export const toPoolView = ({ id, createdAt, ...pool }: Pool) => ({ poolId: id, ...pool })
