import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { agentsError } from '../errors.ts'
import { startRun } from '../runs/operations.ts'
import { RunView } from '../runs/run-view.ts'
import { findActiveRun, requireVisibleSchedule, scheduleOwner } from './access.ts'
import { nextSlot } from './cron.ts'
import { discardQueued } from './fire.ts'
import * as examples from './lifecycle-operations.examples.ts'
import { ScheduleId, ScheduleView, toScheduleView } from './schedule-view.ts'
import { scheduleFires, schedules } from './tables.ts'

const scheduleIdInput = z.object({ scheduleId: ScheduleId })

export const pauseSchedule = operation({
  name: 'agents.pauseSchedule',
  summary: 'Pause a schedule until it is resumed.',
  description: 'Queued starts are discarded. An active run continues.',
  route: 'POST /schedules/:scheduleId/pause',
  effect: 'write',
  access: 'agents:write',
  examples: examples.pauseSchedule,
  input: scheduleIdInput,
  output: ScheduleView,
  async handler({ scheduleId }, { db, ...context }) {
    const { id, status } = await requireVisibleSchedule(db, requireActor(context), scheduleId)
    if (status !== 'active')
      throw agentsError('schedule-not-active', `The schedule is ${status}. Only an active schedule can be paused.`, {
        status,
      })
    await discardQueued(db, id, 'skipped', 'The schedule was paused.')
    const [row] = await db
      .update(schedules)
      .set({ status: 'paused', nextAt: null, updatedAt: context.now() })
      .where(eq(schedules.id, id))
      .returning()
    return toScheduleView(row!)
  },
})

export const resumeSchedule = operation({
  name: 'agents.resumeSchedule',
  summary: 'Resume a paused or suspended schedule from its next time on.',
  description: 'Its runs then have the rights of the key that resumed it.',
  route: 'POST /schedules/:scheduleId/resume',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.resumeSchedule,
  input: scheduleIdInput,
  output: ScheduleView,
  async handler({ scheduleId }, { db, ...context }) {
    const caller = requireActor(context)
    const { id, status, cron, timeZone } = await requireVisibleSchedule(db, caller, scheduleId)
    if (status === 'active') throw agentsError('schedule-active', 'The schedule is already active.')
    const now = context.now()
    const [row] = await db
      .update(schedules)
      .set({
        ...scheduleOwner(caller),
        status: 'active',
        reason: null,
        nextAt: nextSlot(cron, timeZone, now),
        updatedAt: now,
      })
      .where(eq(schedules.id, id))
      .returning()
    return toScheduleView(row!)
  },
})

export const runScheduleNow = operation({
  name: 'agents.runScheduleNow',
  summary: 'Start the run of a schedule right now, in addition to its times.',
  description: 'The run has your own rights. Returns 409 while the previous run is active.',
  route: 'POST /schedules/:scheduleId/run',
  effect: 'write',
  access: 'agents:write',
  http: { status: 201 },
  agent: { producesIds: ['runId'] },
  examples: examples.runScheduleNow,
  input: scheduleIdInput,
  output: RunView,
  async handler({ scheduleId }, { db, ...context }) {
    const schedule = await requireVisibleSchedule(db, requireActor(context), scheduleId)
    const runId = await findActiveRun(db, schedule)
    if (runId)
      throw agentsError('schedule-busy', 'The previous run is still active. Wait for it to end, or cancel it.', {
        runId,
      })
    const { agent, input, model, limits, organisationId } = schedule
    const run = await context.invoke(startRun, {
      agent,
      input,
      limits,
      ...(model && { model }),
      live: false,
      metadata: { scheduleId },
    })
    await db
      .insert(scheduleFires)
      .values({ organisationId, scheduleId, status: 'started', runId: run.id, createdAt: context.now() })
    await db.update(schedules).set({ lastRunId: run.id }).where(eq(schedules.id, schedule.id))
    return run
  },
})

export const deleteSchedule = operation({
  name: 'agents.deleteSchedule',
  summary: 'Delete a schedule and its list of fires.',
  description: 'The runs that the schedule started remain.',
  route: 'DELETE /schedules/:scheduleId',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.deleteSchedule,
  input: scheduleIdInput,
  output: ScheduleView,
  async handler({ scheduleId }, { db, ...context }) {
    const schedule = await requireVisibleSchedule(db, requireActor(context), scheduleId)
    await db.delete(scheduleFires).where(eq(scheduleFires.scheduleId, schedule.id))
    await db.delete(schedules).where(eq(schedules.id, schedule.id))
    return toScheduleView(schedule)
  },
})
