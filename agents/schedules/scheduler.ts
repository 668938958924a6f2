import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from '#platform/context.ts'
import { and, asc, eq, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { fireDue, fireQueued } from './fire.ts'
import { reckonAnew } from './recompute.ts'
import { scheduleFires, schedules } from './tables.ts'

const batch = 50

/** Sees to the schedules that are due; true if there may be more. Any number of processes may do so at once. */
export async function sweepSchedules(services: Services): Promise<boolean> {
  const { db, now, log } = services
  let failed = 0
  const seeTo = (scheduleId: string, work: Promise<unknown>) =>
    work.catch((err) => {
      failed++
      log.warn({ err, scheduleId }, 'a schedule could not be seen to, will try again')
    })
  const due = await db.select({ id: schedules.id }).from(schedules).where(lte(schedules.nextAt, now())).orderBy(asc(schedules.nextAt)).limit(batch)
  for (const { id } of due) await seeTo(id, fireDue(services, id))
  const waiting = await db
    .select({ id: scheduleFires.id, scheduleId: scheduleFires.scheduleId })
    .from(scheduleFires)
    .innerJoin(schedules, eq(schedules.id, scheduleFires.scheduleId))
    .leftJoin(runs, eq(runs.id, schedules.lastRunId))
    .where(and(eq(scheduleFires.status, 'queued'), or(isNull(runs.id), inArray(runs.status, ['succeeded', 'failed', 'cancelled']))))
    .orderBy(asc(scheduleFires.createdAt), asc(scheduleFires.slot))
    .limit(batch)
  for (const { id, scheduleId } of waiting) await seeTo(scheduleId, fireQueued(services, scheduleId, id))
  return failed === 0 && (due.length === batch || waiting.length === batch)
}

/** The beat of the schedules. One per worker: the database decides whose fire counts. */
export function startScheduler(services: Services, everyMs = 1_000) {
  const stopping = new AbortController()
  /** Of the clock, when it was last known to be right; at the start nobody knows what it said before. */
  let before = Number.POSITIVE_INFINITY
  const mend = async () => {
    const at = services.now().getTime()
    if (at < before) await reckonAnew(services)
    before = at
  }
  const beat = async () => {
    while (!stopping.signal.aborted) {
      const sweep = mend().then(() => sweepSchedules(services))
      const more = await sweep.catch((err) => {
        services.log.warn({ err }, 'the schedules that are due could not be read')
        return false
      })
      if (!more) await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const done = beat()
  return {
    stop() {
      stopping.abort()
      return done
    },
  }
}
