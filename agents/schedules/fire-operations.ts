import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
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
  async handler({ scheduleId, ...page }, context) {
    const { id } = await requireVisibleSchedule(context.db, requireActor(context), scheduleId)
    return listPage(page, {
      sort: [{ column: scheduleFires.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(scheduleFires)
          .where(and(eq(scheduleFires.scheduleId, id), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: (fire) => [fire.id],
      view: toFireView,
    })
  },
})
