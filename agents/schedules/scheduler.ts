import type { Services } from '#platform/context.ts'
import { and, asc, eq, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { startLoop } from '#platform/lib/loop.ts'
import { runs } from '../run-store/tables.ts'
import { fireDue, fireQueued } from './fire.ts'
import { recomputeNextTimes } from './recompute.ts'
import { scheduleFires, schedules } from './tables.ts'

const batchSize = 50

/** Sees to the schedules that are due; true if there may be more. Any number of processes may do so at once. */
export async function fireDueSchedules(services: Services): Promise<boolean> {
  const { db, now, log } = services
  let failed = 0
  const tryToFire = (scheduleId: string, work: Promise<unknown>) =>
    work.catch((err) => {
      failed++
      log.warn({ err, scheduleId }, 'a schedule could not be seen to, will try again')
    })
  const due = await db
    .select({ id: schedules.id })
    .from(schedules)
    .where(lte(schedules.nextAt, now()))
    .orderBy(asc(schedules.nextAt))
    .limit(batchSize)
  for (const { id } of due) await tryToFire(id, fireDue(services, id))
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
  for (const { id, scheduleId } of waiting) await tryToFire(scheduleId, fireQueued(services, scheduleId, id))
  return failed === 0 && (due.length === batchSize || waiting.length === batchSize)
}

/** Fires due schedules until stopped. Runs in every worker: the database decides whose fire counts. */
export function startScheduler(services: Services, intervalMs = 1_000) {
  /** The latest reading of the clock. A clock may have been set back while no worker ran: recompute at the start. */
  let lastNow = Number.POSITIVE_INFINITY
  const recomputeAfterClockReset = async () => {
    const at = services.now().getTime()
    if (at < lastNow) await recomputeNextTimes(services)
    lastNow = at
  }
  const pass = async () => {
    await recomputeAfterClockReset()
    return fireDueSchedules(services)
  }
  return startLoop(pass, { intervalMs, log: services.log, failure: 'due schedules could not be read' })
}
