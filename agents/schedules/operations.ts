import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Config } from '#platform/config.ts'
import { and, desc, eq, lt } from '#platform/db/query-builder.ts'
import { defaultTimeZone } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { resolveAgentVersion } from '../registry/access.ts'
import { LimitOverrides } from '../registry/limits-schema.ts'
import { runInputShape } from '../runs/operations.ts'
import { requireVisibleSchedule, type ScheduleRow, scheduleOwner, whereScheduleVisible } from './access.ts'
import { isTimeZone, nextSlot, validateCron } from './cron.ts'
import * as examples from './operations.examples.ts'
import { schedules } from './tables.ts'

export const ScheduleId = reference(schedules, 'A schedule, as found by agents.listSchedules.')
export const exampleScheduleId = '00000000-0000-7000-8000-000000000000'

const scheduleShape = {
  name: z.string().min(1).max(200).describe('What it is for.'),
  agent: runInputShape.agent,
  input: runInputShape.input,
  model: runInputShape.model,
  limits: LimitOverrides.optional(),
  cron: z
    .string()
    .min(9)
    .max(120)
    .describe(
      'When: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`; with seconds first where the server allows it.',
    ),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, 'An IANA time zone, such as Africa/Casablanca.')
    .describe(
      'By whose clock, as an IANA name. A time that the clocks skip comes at the moment they skip it, one that they show twice comes the first time.',
    ),
  overlap: z
    .enum(['skip', 'queue'])
    .describe('While the run before it goes on: skip the slot, or queue it until that has ended (10 at most).'),
  catchUp: z
    .enum(['skip', 'once', 'all'])
    .describe(
      'Slots that were missed by more than a minute, because the server was down: skip them, make up for them once, or for all up to catchUpLimit.',
    ),
  catchUpLimit: z.int().min(1).max(100).describe('Of `catchUp: all`: how many at most, the latest of them.'),
}

export const ScheduleView = z.object({
  id: z.string(),
  memberId: z.string().describe('Who made or last changed it, and answers for it.'),
  keyId: z.string().describe('With whose rights its runs act, read again each time.'),
  ...scheduleShape,
  model: z.string().nullable(),
  limits: LimitOverrides,
  status: z
    .enum(['active', 'paused', 'suspended'])
    .describe('Suspended: it could not start its run, see `reason`; agents.resumeSchedule takes it up again.'),
  reason: z.string().nullable().describe('Why it is suspended.'),
  nextAt: z.iso.datetime().nullable().describe('When it is due next.'),
  lastRunId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})

export const toScheduleView = ({
  organisationId,
  nextAt,
  createdAt,
  updatedAt,
  ...schedule
}: ScheduleRow): z.input<typeof ScheduleView> => ({
  ...schedule,
  nextAt: nextAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})

function assertCronAllowed(cron: string, timeZone: string, now: Date, { scheduleMinIntervalMs }: Config) {
  const message = validateCron(cron, timeZone, now, scheduleMinIntervalMs)
  if (message) throw invalid('The schedule cannot be kept.', [{ path: 'cron', message }])
}

export const createSchedule = operation({
  name: 'agents.createSchedule',
  summary:
    'Have an agent run by itself at the times of a cron expression, in a time zone. 409 when the organisation has as many schedules as it may.',
  description:
    'Each of its times starts one run, exactly once. A run acts with the rights that the key which made the schedule has at that moment; when the key does not work any more the schedule is suspended, and says so.',
  route: 'POST /schedules',
  effect: 'write',
  access: 'agents:write',
  agent: { risk: 'high', producesIds: ['scheduleId'] },
  http: { status: 201 },

  examples: examples.createSchedule,
  input: z.object({
    ...scheduleShape,
    timeZone: scheduleShape.timeZone.default(defaultTimeZone),
    overlap: scheduleShape.overlap.default('skip'),
    catchUp: scheduleShape.catchUp.default('once'),
    catchUpLimit: scheduleShape.catchUpLimit.default(10),
  }),
  output: ScheduleView,
  async handler({ limits = {}, model = null, ...input }, { db, config, ...context }) {
    const caller = requireActor(context)
    const now = context.now()
    assertCronAllowed(input.cron, input.timeZone, now, config)
    await resolveAgentVersion(db, caller, input.agent)
    const most = config.maxSchedulesPerOrganisation
    if ((await db.$count(schedules, eq(schedules.organisationId, caller.organisationId))) >= most)
      throw conflict(
        `Your organisation has ${most} schedules, as many as it may. Delete one first.`,
        { most },
        'too-many-schedules',
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
  summary: 'List one’s own schedules, newest first; with agents:manage those of the whole organisation.',
  route: 'GET /schedules',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['scheduleId'] },
  examples: examples.listSchedules,
  input: z.object({ status: z.enum(['active', 'paused', 'suspended']).optional(), ...Paging }),
  output: pageOf(ScheduleView),
  async handler({ status, limit, cursor }, context) {
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(schedules)
      .where(
        and(
          whereScheduleVisible(requireActor(context)),
          status ? eq(schedules.status, status) : undefined,
          before ? lt(schedules.id, before) : undefined,
        ),
      )
      .orderBy(desc(schedules.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toScheduleView)
  },
})

export const getSchedule = operation({
  name: 'agents.getSchedule',
  summary: 'Show a schedule: when it is due next, and whether it goes on.',
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
  summary: 'Change a schedule. From then on it acts with the rights of the key that changed it.',
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
    await resolveAgentVersion(db, caller, agent)
    const nextAt = before.status === 'active' ? nextSlot(cron, timeZone, now) : null
    const [row] = await db
      .update(schedules)
      .set({ ...set, ...scheduleOwner(caller), nextAt, updatedAt: now })
      .where(eq(schedules.id, before.id))
      .returning()
    return toScheduleView(row!)
  },
})
