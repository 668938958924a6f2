import { z } from 'zod'
import type { EventType } from '../event-type.ts'
import { operation } from '../operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '../paging.ts'
import { jsonSchema } from '../tools/json-schema.ts'
import * as examples from './event-types.examples.ts'

const EventTypeView = z.object({
  type: z.string(),
  summary: z.string(),
  data: z.record(z.string(), z.unknown()).describe('JSON Schema of the data of an event.'),
})
const toEventTypeView = ({ type, summary, data }: EventType) => ({
  type,
  summary,
  data: jsonSchema(data, 'output') as Record<string, unknown>,
})

export const listEventTypes = operation({
  name: 'webhooks.listEventTypes',
  summary: 'List the types of events that webhooks can subscribe to.',
  route: 'GET /webhooks/types',
  effect: 'read',
  access: 'webhooks:read',
  examples: examples.listEventTypes,
  input: z.object(Paging),
  output: pageOf(EventTypeView),
  async handler({ limit, cursor }, { eventTypes }) {
    const [after = ''] = decodeCursor(cursor, 'string') ?? []
    const remaining = eventTypes.toSorted((a, b) => (a.type < b.type ? -1 : 1)).filter(({ type }) => type > after)
    return toPage(remaining, limit, ({ type }) => [type], toEventTypeView)
  },
})
