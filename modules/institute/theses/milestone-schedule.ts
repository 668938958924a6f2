import type { Reads } from '#platform/db/database.ts'
import { desc, eq } from '#platform/db/query-builder.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { type MilestonePlanItem, instituteMilestonePlans as plans } from '../tables.ts'

export async function latestMilestonePlan(db: Reads, organisationId: string) {
  const [row] = await db
    .select()
    .from(plans)
    .where(eq(plans.organisationId, organisationId))
    .orderBy(desc(plans.edition))
    .limit(1)
  return row
}

/**
 * Returns the due dates of the milestones for a registration at this time; a repeated one recurs until the planned
 * end.
 */
export function scheduleMilestones(items: readonly MilestonePlanItem[], registeredAt: Date, durationMonths: number) {
  return items.flatMap(({ type, title, dueMonths, everyMonths, requiredFor }) => {
    const months = [dueMonths]
    if (everyMonths)
      for (let month = dueMonths + everyMonths; month <= durationMonths; month += everyMonths) months.push(month)
    return months.map((month) => ({
      type,
      title,
      requiredFor: requiredFor ?? null,
      dueAt: addMonths(registeredAt, month),
    }))
  })
}
