import type { Services } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { toDatabaseProblem } from '#platform/db/errors.ts'
import { and, eq, lte } from '#platform/db/query-builder.ts'
import { runWriteInTransaction } from '#platform/execution/transaction.ts'
import { actorOfKey } from '#platform/identity/authenticate.ts'
import { Problem, platformError } from '#platform/problem.ts'
import { publishWebhookEvent } from '#platform/webhooks/publish.ts'
import { startRun } from '../runs/operations.ts'
import { findActiveRun, type ScheduleRow } from './access.ts'
import { planDueSlots } from './cron.ts'
import { type FireStatus, scheduleFires, schedules } from './tables.ts'
import { scheduleSuspended } from './webhook-events.ts'

/** Maximum number of queued fires of a schedule. Further ones are skipped. */
const maxQueuedFires = 10

type AfterCommitTask = () => Promise<void>

/**
 * Fires a schedule that is due. Fires, runs and the next time are committed together, so a crash leaves either all of it
 * done or all of it to another process.
 */
export const fireDue = (services: Services, scheduleId: string, at: Date) =>
  fireInTransaction(services, scheduleId, at, async (tx) => {
    const schedule = await dueSchedule(tx, scheduleId, at)
    if (!schedule) return []
    const { fire, missedUpTo, next } = planDueSlots(schedule, schedule.nextAt!, at)
    const first = schedule.nextAt!.toISOString()
    if (missedUpTo)
      await claimSlot(
        tx,
        schedule,
        missedUpTo,
        at,
        'missed',
        `The server was not running: the times from ${first} to this one were skipped.`,
      )
    await tx.update(schedules).set({ nextAt: next }).where(eq(schedules.id, schedule.id))
    const tasks: AfterCommitTask[] = []
    let activeRun = await findActiveRun(tx, schedule)
    for (const slot of fire) {
      const fireId = await claimSlot(tx, schedule, slot, at, ...(await overlapOutcome(tx, schedule, activeRun)))
      if (!fireId || activeRun) continue
      const { runId, runAfterCommitTasks } = await startScheduledRun(tx, services, schedule, fireId, slot)
      activeRun = runId
      tasks.push(runAfterCommitTasks)
    }
    return tasks
  })

/** Starts the run of a queued fire, if the previous run has ended. */
export const fireQueued = (services: Services, scheduleId: string, fireId: string, at: Date) =>
  fireInTransaction(services, scheduleId, at, async (tx) => {
    const [row] = await tx
      .select()
      .from(scheduleFires)
      .innerJoin(schedules, eq(schedules.id, scheduleFires.scheduleId))
      .where(and(eq(scheduleFires.id, fireId), eq(scheduleFires.status, 'queued')))
    if (!row || (await findActiveRun(tx, row.schedules))) return []
    await tx.update(scheduleFires).set({ status: 'started', reason: null }).where(eq(scheduleFires.id, fireId))
    return [
      (await startScheduledRun(tx, services, row.schedules, fireId, row.schedule_fires.slot!)).runAfterCommitTasks,
    ]
  })

async function dueSchedule(tx: Queries, id: string, at: Date): Promise<ScheduleRow | undefined> {
  const [schedule] = await tx
    .select()
    .from(schedules)
    .where(and(eq(schedules.id, id), eq(schedules.status, 'active'), lte(schedules.nextAt, at)))
  return schedule
}

/** Returns status and reason of a fire, depending on whether the previous run is still active. */
async function overlapOutcome(
  tx: Queries,
  { id, overlap }: ScheduleRow,
  activeRun: string | undefined,
): Promise<[FireStatus, string | null]> {
  if (!activeRun) return ['started', null]
  if (overlap === 'skip') return ['skipped', `The previous run ${activeRun} had not ended.`]
  const queued = await tx.$count(
    scheduleFires,
    and(eq(scheduleFires.scheduleId, id), eq(scheduleFires.status, 'queued')),
  )
  return queued < maxQueuedFires ? ['queued', null] : ['skipped', `${maxQueuedFires} fires were queued already.`]
}

/** Records the fire of a slot and returns its id; undefined where the slot was claimed before, by another process or before the clock was set back. */
async function claimSlot(
  tx: Queries,
  { id, organisationId }: ScheduleRow,
  slot: Date,
  at: Date,
  status: FireStatus,
  reason: string | null,
) {
  const [fire] = await tx
    .insert(scheduleFires)
    .values({ organisationId, scheduleId: id, slot, status, reason, createdAt: at })
    .onConflictDoNothing()
    .returning({ id: scheduleFires.id })
  return fire?.id
}

/** Starts the run with the current rights of the schedule's key, like any other run. */
async function startScheduledRun(tx: Queries, services: Services, schedule: ScheduleRow, fireId: string, slot: Date) {
  const actor = await actorOfKey(tx, schedule.keyId, services.now())
  const { agent, input, model, limits } = schedule
  const runInput = {
    agent,
    input,
    limits,
    ...(model && { model }),
    live: false,
    metadata: { scheduleId: schedule.id, slot: slot.toISOString() },
  }
  const { result, runAfterCommitTasks } = await runWriteInTransaction(tx, startRun, runInput, { ...services, actor })
  await tx.update(schedules).set({ lastRunId: result.id }).where(eq(schedules.id, schedule.id))
  await tx.update(scheduleFires).set({ runId: result.id }).where(eq(scheduleFires.id, fireId))
  return { runId: result.id, runAfterCommitTasks }
}

/** Runs the work in one transaction. A rejected start is rolled back and then recorded with its reason. */
async function fireInTransaction(
  services: Services,
  scheduleId: string,
  at: Date,
  work: (tx: Queries) => Promise<AfterCommitTask[]>,
) {
  let tasks: AfterCommitTask[]
  try {
    tasks = await services.db.transaction(work)
  } catch (error) {
    if (!(error instanceof Problem) && toDatabaseProblem(error)) throw error // the database is unavailable: the next sweep tries again
    const problem = error instanceof Problem ? error : platformError('internal', 'The server failed to start the run.')
    if (problem !== error) services.log.error({ err: error, scheduleId }, 'A schedule failed with an unexpected error.')
    return recordRefusal(services, scheduleId, at, problem)
  }
  for (const task of tasks) await task()
}

/** Returns whether the problem would recur at the next time. Such a problem suspends the schedule until its owner resumes it. */
const suspendsSchedule = ({ status }: Problem) => [401, 403, 404, 422, 500].includes(status)

const recordRefusal = ({ db }: Services, scheduleId: string, at: Date, problem: Problem) =>
  db.transaction(async (tx) => {
    const [schedule] = await tx
      .select()
      .from(schedules)
      .where(and(eq(schedules.id, scheduleId), eq(schedules.status, 'active')))
    if (!schedule) return
    const reason = problem.message
    if (schedule.nextAt && schedule.nextAt <= at) {
      const { fire, missedUpTo, next } = planDueSlots(schedule, schedule.nextAt, at)
      for (const slot of fire) await claimSlot(tx, schedule, slot, at, 'refused', reason)
      if (missedUpTo) await claimSlot(tx, schedule, missedUpTo, at, 'missed', reason)
      await tx.update(schedules).set({ nextAt: next }).where(eq(schedules.id, scheduleId))
    } else await discardQueued(tx, scheduleId, 'refused', reason)
    if (!suspendsSchedule(problem)) return
    await discardQueued(tx, scheduleId, 'refused', reason)
    await tx
      .update(schedules)
      .set({ status: 'suspended', reason, nextAt: null, updatedAt: at })
      .where(eq(schedules.id, scheduleId))
    await publishWebhookEvent(tx, scheduleSuspended, {
      organisationId: schedule.organisationId,
      at,
      data: { scheduleId, reason },
    })
  })

/** Discards the queued fires of a schedule that is paused or suspended, so that none starts later. */
export const discardQueued = (tx: Queries, scheduleId: string, status: 'skipped' | 'refused', reason: string) =>
  tx
    .update(scheduleFires)
    .set({ status, reason })
    .where(and(eq(scheduleFires.scheduleId, scheduleId), eq(scheduleFires.status, 'queued')))
