import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq, lt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { requireVisibleSchedule } from './access.ts'
import { exampleScheduleId, ScheduleId } from './operations.ts'
import { scheduleFires } from './tables.ts'

const FireView = z.object({
  id: z.string(),
  slot: z.iso.datetime().nullable().describe('The time it was meant for; null when it was started by hand.'),
  status: z
    .enum(['started', 'queued', 'skipped', 'missed', 'refused'])
    .describe(
      'Queued and skipped: the run before it went on. Missed: nobody was there at the time. Refused: see `reason`.',
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
  summary: 'List what became of the times of a schedule, newest first: the run each started, or why it did not.',
  route: 'GET /schedules/:scheduleId/fires',
  effect: 'read',
  access: 'agents:read',
  producesIds: ['runId'],
  examples: [
    {
      ask: {
        fr: 'Quels déclenchements cette planification a-t-elle eus ?',
        ar: 'ما هي مرات انطلاق هذا الجدول الزمني؟',
        en: 'What did the times of this schedule start, and which fires were skipped?',
      },
      input: { scheduleId: exampleScheduleId },
    },
    {
      ask: {
        fr: 'Cette planification s’est-elle lancée hier ?',
        ar: 'هل انطلق هذا الجدول الزمني أمس؟',
        en: 'Did this schedule go off yesterday?',
      },
      input: { scheduleId: exampleScheduleId },
    },
    {
      ask: {
        fr: 'Quels lancements automatiques ont été sautés ?',
        ar: 'ما مرات الانطلاق التلقائي التي فاتت؟',
        en: 'Which automatic runs were skipped?',
      },
      input: { scheduleId: exampleScheduleId },
    },
  ],
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
