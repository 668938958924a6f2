import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Config } from '#platform/config.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { agentsError } from '../errors.ts'
import { resolveAgentVersion } from '../registry/access.ts'
import { requireVisibleSchedule, type ScheduleRow, scheduleOwner, whereScheduleVisible } from './access.ts'
import { nextSlot, validateCron } from './cron.ts'
import * as examples from './operations.examples.ts'
import { ScheduleId, ScheduleView, scheduleShape, toScheduleView } from './schedule-view.ts'
import { schedules } from './tables.ts'

function assertCronAllowed(cron: string, timeZone: string, now: Date, { scheduleMinIntervalMs }: Config) {
  const message = validateCron(cron, timeZone, now, scheduleMinIntervalMs)
  if (message) throw invalid('The cron expression is not valid.', [{ path: 'cron', message }])
}

export const createSchedule = operation({
  name: 'agents.createSchedule',
  summary: 'Schedule an agent to run by itself at the times of a cron expression in a time zone.',
  description:
    'Each time starts exactly one run. The run has the current rights of the key that created the schedule. If the key is no longer valid, the schedule is suspended with a `reason`. Returns 409 when the organisation has reached its maximum number of schedules.',
  route: 'POST /schedules',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['scheduleId'] },
  http: { status: 201 },

  examples: examples.createSchedule,
  input: z.object({
    ...scheduleShape,
    timeZone: scheduleShape.timeZone.optional().describe('Defaults to the server’s DEFAULT_TIME_ZONE.'),
    overlap: scheduleShape.overlap.default('skip'),
    catchUp: scheduleShape.catchUp.default('once'),
    catchUpLimit: scheduleShape.catchUpLimit.default(10),
  }),
  output: ScheduleView,
  async handler({ limits = {}, model = null, ...given }, { db, config, ...context }) {
    const caller = requireActor(context)
    const input = { ...given, timeZone: given.timeZone ?? config.defaultTimeZone }
    const now = context.now()
    assertCronAllowed(input.cron, input.timeZone, now, config)
    await resolveAgentVersion({ db, agents: context.agents }, caller, input.agent)
    const maxSchedules = config.maxSchedulesPerOrganisation
    if ((await db.$count(schedules, eq(schedules.organisationId, caller.organisationId))) >= maxSchedules)
      throw agentsError(
        'too-many-schedules',
        `Your organisation has reached its maximum of ${maxSchedules} schedules. Delete one first.`,
        { max: maxSchedules },
      )
    const { organisationId } = caller
    const nextAt = nextSlot(input.cron, input.timeZone, now)
    const [row] = await db
      .insert(schedules)
      .values({
        ...input,
        ...scheduleOwner(caller),
        organisationId,
        limits,
        model,
        nextAt,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return toScheduleView(row!)
  },
})

export const listSchedules = operation({
  name: 'agents.listSchedules',
  summary: 'List your own schedules, newest first.',
  description: 'With agents:manage, lists those of the whole organisation.',
  route: 'GET /schedules',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['scheduleId'] },
  examples: examples.listSchedules,
  input: z.object({ status: z.enum(['active', 'paused', 'suspended']).optional(), ...Paging }),
  output: pageOf(ScheduleView),
  async handler({ status, ...page }, context) {
    const matches = and(whereScheduleVisible(requireActor(context)), status ? eq(schedules.status, status) : undefined)
    return listPage(page, {
      sort: [{ column: schedules.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(schedules)
          .where(and(matches, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toScheduleView,
    })
  },
})

export const getSchedule = operation({
  name: 'agents.getSchedule',
  summary: 'Show a schedule, when it is due next and whether it is active.',
  route: 'GET /schedules/:scheduleId',
  effect: 'read',
  access: 'agents:read',
  examples: examples.getSchedule,
  input: z.object({ scheduleId: ScheduleId }),
  output: ScheduleView,
  handler: async ({ scheduleId }, context) =>
    toScheduleView(await requireVisibleSchedule(context.db, requireActor(context), scheduleId)),
})

export const updateSchedule = operation({
  name: 'agents.updateSchedule',
  summary: 'Change a schedule: its times, agent, input or options.',
  description: 'Its runs then have the rights of the key that changed it.',
  route: 'PATCH /schedules/:scheduleId',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high' },
  examples: examples.updateSchedule,
  input: z.object({
    scheduleId: ScheduleId,
    ...z.object(scheduleShape).partial().shape,
    model: scheduleShape.model.nullable().describe('provider/model; null for the agent’s own.'),
  }),
  output: ScheduleView,
  async handler({ scheduleId, ...change }, { db, config, ...context }) {
    const caller = requireActor(context)
    const now = context.now()
    const before = await requireVisibleSchedule(db, caller, scheduleId)
    const set = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    ) as Partial<ScheduleRow>
    const { cron, timeZone, agent } = { ...before, ...set }
    assertCronAllowed(cron, timeZone, now, config)
    await resolveAgentVersion({ db, agents: context.agents }, caller, agent)
    const nextAt = before.status === 'active' ? nextSlot(cron, timeZone, now) : null
    const [row] = await db
      .update(schedules)
      .set({ ...set, ...scheduleOwner(caller), nextAt, updatedAt: now })
      .where(eq(schedules.id, before.id))
      .returning()
    return toScheduleView(row!)
  },
})
