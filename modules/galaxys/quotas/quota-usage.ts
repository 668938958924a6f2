import type { Reads } from '#platform/db/database.ts'
import { inArray } from '#platform/db/query-builder.ts'
import { type CapacityUsage, peakUsage } from '#platform/lib/capacity.ts'
import { dayMs, type Interval, intersection, intervalOf } from '#platform/lib/interval.ts'
import { galaxysUsage as usage } from '../tables.ts'

/** Returns the usage of these quotas, by quota. */
export async function loadUsageByQuota(db: Reads, quotaIds: readonly string[]): Promise<Map<string, CapacityUsage[]>> {
  if (quotaIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(usage)
    .where(inArray(usage.quotaId, [...quotaIds]))
  return new Map(
    [...Map.groupBy(rows, ({ quotaId }) => quotaId)].map(([quotaId, own]) => [
      quotaId,
      own.map((one) => ({ ...intervalOf(one), units: one.quantity })),
    ]),
  )
}

/** Returns the peak of a window and its total in units times days, rounded down. */
export const summariseUsage = (usages: readonly CapacityUsage[], window: Interval) => ({
  peak: peakUsage(usages, window),
  unitDays: Math.floor(
    usages.reduce((sum, { units = 1, ...one }) => {
      const part = intersection(one, window)
      return sum + (part ? (units * (part.end - part.start)) / dayMs : 0)
    }, 0),
  ),
})
