import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { Limits } from '../registry/limits.ts'

export type Overlap = 'skip' | 'queue'
export type CatchUp = 'skip' | 'once' | 'all'
export type ScheduleStatus = 'active' | 'paused' | 'suspended'
export type FireStatus = 'started' | 'queued' | 'skipped' | 'missed' | 'refused'

/** A run that is started at the times of a cron expression. `nextAt` is null while the schedule is not active. */
export const schedules = table(
  'schedules',
  {
    id: id(),
    organisationId: text().notNull(),
    /** The member who created or last changed the schedule, and the key they used. */
    memberId: text().notNull(),
    keyId: text().notNull(),
    name: text().notNull(),
    agent: text().notNull(),
    input: text().notNull(),
    model: text(),
    limits: json<Partial<Limits>>().notNull(),
    cron: text().notNull(),
    timeZone: text().notNull(),
    overlap: text<Overlap>().notNull(),
    catchUp: text<CatchUp>().notNull(),
    /** Maximum number of missed slots that are caught up. */
    catchUpLimit: integer().notNull(),
    status: text<ScheduleStatus>().notNull().default('active'),
    /** Why the schedule is suspended. */
    reason: text(),
    nextAt: time(),
    /** The latest run of the schedule. No other starts before it has ended. */
    lastRunId: text(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [index('schedules_due').on(t.nextAt), index('schedules_organisation').on(t.organisationId, t.id)],
)

/** The outcome of each slot. The unique index makes each slot fire once, even with several schedulers. */
export const scheduleFires = table(
  'schedule_fires',
  {
    id: id(),
    organisationId: text().notNull(),
    scheduleId: text().notNull(),
    /** The scheduled time; null when the run was started manually. */
    slot: time(),
    status: text<FireStatus>().notNull(),
    reason: text(),
    runId: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('schedule_fires_slot').on(t.scheduleId, t.slot),
    index('schedule_fires_schedule').on(t.scheduleId, t.id),
    index('schedule_fires_queued').on(t.scheduleId, t.createdAt).where(sql`status = 'queued'`),
  ],
)
