import { z } from 'zod'
import { exampleId } from '#platform/lib/example-id.ts'
import { isTimeZone } from '#platform/lib/local-time.ts'
import { reference } from '#platform/reference.ts'
import { LimitOverrides } from '../registry/limits-schema.ts'
import { runInputShape } from '../runs/operations.ts'
import type { ScheduleRow } from './access.ts'
import { schedules } from './tables.ts'

export const ScheduleId = reference(schedules, 'A schedule, as found by agents.listSchedules.')
export const exampleScheduleId = exampleId()

export const scheduleShape = {
  name: z.string().min(1).max(200).describe('Purpose of the schedule.'),
  agent: runInputShape.agent,
  input: runInputShape.input,
  model: runInputShape.model,
  limits: LimitOverrides.optional(),
  cron: z
    .string()
    .min(9)
    .max(120)
    .describe(
      'Cron expression: minute, hour, day, month and weekday, such as `0 9 * * MON-FRI`. Seconds may come first where the server allows it.',
    ),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, 'Use an IANA time zone, such as Europe/Paris.')
    .describe(
      'IANA time zone of the cron expression. A local time skipped by a clock change fires at the change; a repeated one fires the first time.',
    ),
  overlap: z
    .enum(['skip', 'queue'])
    .describe(
      'What to do while the previous run is active: skip the time, or queue it until the run has ended (at most 10).',
    ),
  catchUp: z
    .enum(['skip', 'once', 'all'])
    .describe(
      'What to do with times missed by more than a minute because the server was down: skip them, run once, or run all up to catchUpLimit.',
    ),
  catchUpLimit: z
    .int()
    .min(1)
    .max(100)
    .describe('Maximum number of missed times that `catchUp: all` runs (the latest).'),
}

export const ScheduleView = z.object({
  id: z.string(),
  memberId: z.string().describe('Member who created or last changed the schedule and is responsible for it.'),
  keyId: z.string().describe('Key whose rights the runs have, checked at each start.'),
  ...scheduleShape,
  model: z.string().nullable(),
  limits: LimitOverrides,
  status: z
    .enum(['active', 'paused', 'suspended'])
    .describe(
      'A schedule is suspended when it could not start its run, see `reason`. agents.resumeSchedule resumes it.',
    ),
  reason: z.string().nullable().describe('Why the schedule is suspended.'),
  nextAt: z.iso.datetime().nullable().describe('Next time the schedule is due.'),
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
