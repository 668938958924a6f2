import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, lt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { requireVisibleSchedule } from './access.ts'
import * as examples from './fire-operations.examples.ts'
import { ScheduleId } from './schedule-view.ts'
import { scheduleFires } from './tables.ts'

const FireView = z.object({
  id: z.string(),
  slot: z.iso.datetime().nullable().describe('Scheduled time; null when the run was started manually.'),
  status: z
    .enum(['started', 'queued', 'skipped', 'missed', 'refused'])
    .describe(
      'Queued and skipped: the previous run was active. Missed: the server was not running. Refused: see `reason`.',
    ),
  reason: z.string().nullable(),
  runId: z.string().nullable(),
  createdAt: z.iso.datetime(),
})

const toFireView = ({
  id,
  slot,
  status,
  reason,
  runId,
  createdAt,
}: typeof scheduleFires.$inferSelect): z.input<typeof FireView> => ({
  id,
  slot: slot?.toISOString() ?? null,
  status,
  reason,
  runId,
  createdAt: createdAt.toISOString(),
})

export const listScheduleFires = operation({
  name: 'agents.listScheduleFires',
  summary: 'List the fires of a schedule, newest first, with the run each started or why not.',
  route: 'GET /schedules/:scheduleId/fires',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['runId'] },
  examples: examples.listScheduleFires,
  input: z.object({ scheduleId: ScheduleId, ...Paging }),
  output: pageOf(FireView),
  async handler({ scheduleId, limit, cursor }, context) {
    const { id } = await requireVisibleSchedule(context.db, requireActor(context), scheduleId)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(scheduleFires)
      .where(and(eq(scheduleFires.scheduleId, id), before ? lt(scheduleFires.id, before) : undefined))
      .orderBy(desc(scheduleFires.id))
      .limit(limit + 1)
    return toPage(rows, limit, (fire) => [fire.id], toFireView)
  },
})
