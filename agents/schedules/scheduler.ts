import type { Services } from '#platform/context.ts'
import { and, asc, eq, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { startLoop } from '#platform/lib/loop.ts'
import { runs } from '../run-store/tables.ts'
import { fireDue, fireQueued } from './fire.ts'
import { recomputeNextTimes } from './recompute.ts'
import { scheduleFires, schedules } from './tables.ts'

const batchSize = 50

/** Fires the schedules that are due at `at` and starts queued runs. Returns true if there may be more. Safe to run in several processes at once. */
export async function fireDueSchedules(services: Services, at = services.now()): Promise<boolean> {
  const { db, log } = services
  let failed = 0
  const tryToFire = (scheduleId: string, work: Promise<unknown>) =>
    work.catch((err) => {
      failed++
      log.warn({ err, scheduleId }, 'A schedule could not be fired. The next sweep tries again.')
    })
  const due = await db
    .select({ id: schedules.id })
    .from(schedules)
    .where(lte(schedules.nextAt, at))
    .orderBy(asc(schedules.nextAt))
    .limit(batchSize)
  for (const { id } of due) await tryToFire(id, fireDue(services, id, at))
  const waiting = await db
    .select({ id: scheduleFires.id, scheduleId: scheduleFires.scheduleId })
    .from(scheduleFires)
    .innerJoin(schedules, eq(schedules.id, scheduleFires.scheduleId))
    .leftJoin(runs, eq(runs.id, schedules.lastRunId))
    .where(
      and(
        eq(scheduleFires.status, 'queued'),
        or(isNull(runs.id), inArray(runs.status, ['succeeded', 'failed', 'cancelled'])),
      ),
    )
    .orderBy(asc(scheduleFires.createdAt), asc(scheduleFires.slot))
    .limit(batchSize)
  for (const { id, scheduleId } of waiting) await tryToFire(scheduleId, fireQueued(services, scheduleId, id, at))
  return failed === 0 && (due.length === batchSize || waiting.length === batchSize)
}

/** Fires due schedules until stopped. Runs in every worker: the database decides whose fire counts. */
export function startScheduler(services: Services, intervalMs = 1_000) {
  /** The latest reading of the clock. A clock may have been set back while no worker ran: recompute at the start. */
  let lastNow = Number.POSITIVE_INFINITY
  /**
   * Reads the clock once. With a second reading, a clock that jumps ahead between the two would plan schedules too late, and
   * the scheduler would not notice when the clock is set back, as it compares with the reading from before the jump.
   */
  const sweep = async () => {
    const at = services.now()
    if (at.getTime() < lastNow) await recomputeNextTimes(services, at)
    lastNow = at.getTime()
    return fireDueSchedules(services, at)
  }
  return startLoop(sweep, { intervalMs, log: services.log, failure: 'due schedules could not be read' })
}
