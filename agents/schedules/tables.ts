import { createdAt, id } from '#platform/db/columns.ts'
import { index, integer, json, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'
import { sql } from '#platform/db/query-builder.ts'
import type { Limits } from '../registry/limits.ts'

export type Overlap = 'skip' | 'queue'
export type CatchUp = 'skip' | 'once' | 'all'
export type ScheduleStatus = 'active' | 'paused' | 'suspended'
export type FireStatus = 'started' | 'queued' | 'skipped' | 'missed' | 'refused'

/** A run that starts by itself. `nextAt` is its place in the queue: empty while it does not go on. */
export const schedules = table(
  'schedules',
  {
    id: id(),
    organisationId: text().notNull(),
    /** Who answers for it, and with which key: whoever made or last changed it. */
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
    /** How many missed slots are made up for at most. */
    catchUpLimit: integer().notNull(),
    status: text<ScheduleStatus>().notNull().default('active'),
    /** Why it is suspended. */
    reason: text(),
    nextAt: time(),
    /** Of the runs it started the latest: no other begins before that has ended. */
    lastRunId: text(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [index('schedules_due').on(t.nextAt), index('schedules_organisation').on(t.organisationId, t.id)],
)

/** What became of each slot. That a slot is here once is what makes it fire once, however many schedulers there are. */
export const scheduleFires = table(
  'schedule_fires',
  {
    id: id(),
    organisationId: text().notNull(),
    scheduleId: text().notNull(),
    /** The time it was meant for; empty when somebody started it by hand. */
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
