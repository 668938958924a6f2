import type { Services } from '#platform/context.ts'
import { and, asc, eq, gt, isNull, or } from '#platform/db/query-builder.ts'
import { nextSlot } from './cron.ts'
import { schedules } from './tables.ts'

const pageSize = 500

/**
 * Corrects the next times after the clock was set back: schedules that a fast clock had planned too late become due at their
 * next time after `at`. Slots that were fired too early are not fired again.
 */
export async function recomputeNextTimes({ db }: Services, at: Date): Promise<void> {
  for (let after = '', more = true; more; ) {
    const page = await db
      .select({ id: schedules.id, cron: schedules.cron, timeZone: schedules.timeZone, nextAt: schedules.nextAt })
      .from(schedules)
      .where(and(eq(schedules.status, 'active'), gt(schedules.id, after)))
      .orderBy(asc(schedules.id))
      .limit(pageSize)
    for (const { id, cron, timeZone, nextAt } of page) {
      const next = nextSlot(cron, timeZone, at)
      if (!next || (nextAt && nextAt <= next)) continue
      await db
        .update(schedules)
        .set({ nextAt: next })
        .where(
          and(
            eq(schedules.id, id),
            eq(schedules.status, 'active'),
            or(isNull(schedules.nextAt), gt(schedules.nextAt, next)),
          ),
        )
    }
    after = page.at(-1)?.id ?? ''
    more = page.length === pageSize
  }
}
