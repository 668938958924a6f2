import { z } from 'zod'
import { eventType } from '#platform/event-type.ts'

export const scheduleSuspended = eventType({
  type: 'schedule.suspended',
  summary: 'A schedule could not start its run and is suspended until it is resumed.',
  data: z.object({ scheduleId: z.string(), reason: z.string() }),
})
