import type { Services } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { toDatabaseProblem } from '#platform/db/errors.ts'
import { and, eq, lte } from '#platform/db/query-builder.ts'
import { runWriteInTransaction } from '#platform/execution/transaction.ts'
import { actorOfKey } from '#platform/identity/authenticate.ts'
import { Problem } from '#platform/problem.ts'
import { publishWebhookEvent } from '#platform/webhooks/publish.ts'
import { startRun } from '../runs/operations.ts'
import { findActiveRun, type ScheduleRow } from './access.ts'
import { planDueSlots } from './cron.ts'
import { type FireStatus, scheduleFires, schedules } from './tables.ts'
import { scheduleSuspended } from './webhook-events.ts'

/** So many may wait for the run before them; what comes on top is skipped. */
const maxQueuedFires = 10

type AfterCommitTask = () => Promise<void>

/**
 * Sees to a schedule that is due. The fire of each slot, the run it starts and the time of the next are committed together:
 * a process that is killed leaves all of it to the next, or nothing.
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
        `Nobody was there at the time: the slots from ${first} to this one were passed over.`,
      )
    await tx.update(schedules).set({ nextAt: next }).where(eq(schedules.id, schedule.id))
    const settling: AfterCommitTask[] = []
    let underWay = await findActiveRun(tx, schedule)
    for (const slot of fire) {
      const fireId = await claimSlot(tx, schedule, slot, at, ...(await overlapOutcome(tx, schedule, underWay)))
      if (!fireId || underWay) continue
      const { runId, settle } = await startScheduledRun(tx, services, schedule, fireId, slot)
      underWay = runId
      settling.push(settle)
    }
    return settling
  })

/** Starts what waited for the run before it, if that has ended. */
export const fireQueued = (services: Services, scheduleId: string, fireId: string, at: Date) =>
  fireInTransaction(services, scheduleId, at, async (tx) => {
    const [row] = await tx
      .select()
      .from(scheduleFires)
      .innerJoin(schedules, eq(schedules.id, scheduleFires.scheduleId))
      .where(and(eq(scheduleFires.id, fireId), eq(scheduleFires.status, 'queued')))
    if (!row || (await findActiveRun(tx, row.schedules))) return []
    await tx.update(scheduleFires).set({ status: 'started', reason: null }).where(eq(scheduleFires.id, fireId))
    return [(await startScheduledRun(tx, services, row.schedules, fireId, row.schedule_fires.slot!)).settle]
  })

async function dueSchedule(tx: Queries, id: string, at: Date): Promise<ScheduleRow | undefined> {
  const [schedule] = await tx
    .select()
    .from(schedules)
    .where(and(eq(schedules.id, id), eq(schedules.status, 'active'), lte(schedules.nextAt, at)))
  return schedule
}

/** What becomes of a slot while the run before it goes on. */
async function overlapOutcome(
  tx: Queries,
  { id, overlap }: ScheduleRow,
  underWay: string | undefined,
): Promise<[FireStatus, string | null]> {
  if (!underWay) return ['started', null]
  if (overlap === 'skip') return ['skipped', `The run before it, ${underWay}, had not ended.`]
  const queued = await tx.$count(
    scheduleFires,
    and(eq(scheduleFires.scheduleId, id), eq(scheduleFires.status, 'queued')),
  )
  return queued < maxQueuedFires ? ['queued', null] : ['skipped', `${maxQueuedFires} were waiting already.`]
}

/** A slot that was seen to before - by another process, or before the clock was set back - is not claimed again. */
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

/** With the rights that its key has at this moment, through the same door as anybody's run. */
async function startScheduledRun(tx: Queries, services: Services, schedule: ScheduleRow, fireId: string, slot: Date) {
  const actor = await actorOfKey(tx, schedule.keyId, services.now())
  const { agent, input, model, limits } = schedule
  const asked = {
    agent,
    input,
    limits,
    ...(model && { model }),
    live: false,
    metadata: { scheduleId: schedule.id, slot: slot.toISOString() },
  }
  const { result, runAfterCommitTasks } = await runWriteInTransaction(tx, startRun, asked, { ...services, actor })
  await tx.update(schedules).set({ lastRunId: result.id }).where(eq(schedules.id, schedule.id))
  await tx.update(scheduleFires).set({ runId: result.id }).where(eq(scheduleFires.id, fireId))
  return { runId: result.id, settle: runAfterCommitTasks }
}

/** All of it or nothing; what was refused is undone, and then kept on record with its reason. */
async function fireInTransaction(
  services: Services,
  scheduleId: string,
  at: Date,
  work: (tx: Queries) => Promise<AfterCommitTask[]>,
) {
  let settling: AfterCommitTask[]
  try {
    settling = await services.db.transaction(work)
  } catch (error) {
    if (!(error instanceof Problem) && toDatabaseProblem(error)) throw error // the database is away: the next beat tries again
    const problem = error instanceof Problem ? error : new Problem(500, 'internal', 'Something went wrong on our side.')
    if (problem !== error) services.log.error({ err: error, scheduleId }, 'a schedule failed')
    return recordRefusal(services, scheduleId, at, problem)
  }
  for (const settle of settling) await settle()
}

/** What will not be different the next time suspends the schedule: somebody has to see to it. */
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

/** Of a schedule that does not go on nothing may start later. */
export const discardQueued = (tx: Queries, scheduleId: string, status: 'skipped' | 'refused', reason: string) =>
  tx
    .update(scheduleFires)
    .set({ status, reason })
    .where(and(eq(scheduleFires.scheduleId, scheduleId), eq(scheduleFires.status, 'queued')))
