import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from '#platform/context.ts'
import { and, asc, eq, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { fireDue, fireQueued } from './fire.ts'
import { recomputeNextTimes } from './recompute.ts'
import { scheduleFires, schedules } from './tables.ts'

const batchSize = 50

/** Fires the schedules that are due. Returns true if there may be more. Safe to run in several processes at once. */
export async function fireDueSchedules(services: Services): Promise<boolean> {
  const { db, now, log } = services
  let failed = 0
  const tryToFire = (scheduleId: string, work: Promise<unknown>) =>
    work.catch((err) => {
      failed++
      log.warn({ err, scheduleId }, 'A schedule could not be fired. The next sweep tries again.')
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

/** Starts the loop that fires schedules. Each worker runs one; the database decides which of them fires a slot. */
export function startScheduler(services: Services, everyMs = 1_000) {
  const stopping = new AbortController()
  /** The last clock reading. At the start the earlier clock is not known, so the next times are recomputed. */
  let lastNow = Number.POSITIVE_INFINITY
  const recomputeAfterClockReset = async () => {
    const at = services.now().getTime()
    if (at < lastNow) await recomputeNextTimes(services)
    lastNow = at
  }
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const sweep = recomputeAfterClockReset().then(() => fireDueSchedules(services))
      const more = await sweep.catch((err) => {
        services.log.warn({ err }, 'Due schedules could not be read.')
        return false
      })
      if (!more) await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const done = loop()
  return {
    stop() {
      stopping.abort()
      return done
    },
  }
}
