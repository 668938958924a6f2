import { z } from 'zod'
import { requireActor } from '../access.ts'
import { and, eq } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { listPage, Paging, pageOf } from '../paging.ts'
import { DeliveryId, EndpointId, findOwnDelivery, findOwnEndpoint } from './access.ts'
import * as examples from './deliveries.examples.ts'
import { webhooksError } from './errors.ts'
import { enqueueMessage } from './publish.ts'
import { webhookDeliveries, webhookMessages } from './tables.ts'

const AttemptView = z.object({
  at: z.iso.datetime(),
  durationMs: z.int(),
  status: z.int().nullable().describe('HTTP status of the response; null if there was none.'),
  error: z.string().nullable(),
  body: z.string().nullable().describe('The start of the response body.'),
})
const Delivery = z.object({
  id: z.string(),
  endpointId: z.string(),
  messageId: z.string().describe('The `webhook-id`, the same at every attempt.'),
  type: z.string(),
  status: z.enum(['pending', 'delivered', 'failed']).describe('`failed`: there is no further automatic attempt.'),
  attempts: z.int(),
  last: AttemptView.nullable().describe('The latest attempt.'),
  nextAt: z.iso.datetime().nullable().describe('Time of the next attempt.'),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})
const DeliveryDetail = Delivery.extend({
  log: z.array(AttemptView).describe('The latest attempts, oldest first.'),
  body: z.string().describe('The body, as it is signed and posted.'),
})

const toDeliveryView = ({
  nextAt,
  createdAt,
  finishedAt,
  log,
  ...delivery
}: typeof webhookDeliveries.$inferSelect): z.input<typeof Delivery> => ({
  ...delivery,
  last: log.at(-1) ?? null,
  nextAt: nextAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
})

export const listDeliveries = operation({
  name: 'webhooks.listDeliveries',
  summary: 'List the webhook deliveries of the organisation, newest first, with their outcome.',
  description: 'Deliveries are kept for 30 days.',
  route: 'GET /webhooks/deliveries',
  effect: 'read',
  access: 'webhooks:read',
  agent: { producesIds: ['deliveryId'] },
  examples: examples.listDeliveries,
  input: z.object({
    endpointId: EndpointId.optional().describe('Only deliveries to this endpoint.'),
    status: z.enum(['pending', 'delivered', 'failed']).optional(),
    ...Paging,
  }),
  output: pageOf(Delivery),
  async handler({ endpointId, status, ...page }, context) {
    const caller = requireActor(context)
    if (endpointId) await findOwnEndpoint(context.db, caller, endpointId)
    return listPage(page, {
      sort: [{ column: webhookDeliveries.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(webhookDeliveries)
          .where(
            and(
              eq(webhookDeliveries.organisationId, caller.organisationId),
              endpointId ? eq(webhookDeliveries.endpointId, endpointId) : undefined,
              status ? eq(webhookDeliveries.status, status) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toDeliveryView,
    })
  },
})

export const getDelivery = operation({
  name: 'webhooks.getDelivery',
  summary: 'Show a webhook delivery with its attempts: what was posted, and the responses.',
  route: 'GET /webhooks/deliveries/:deliveryId',
  effect: 'read',
  access: 'webhooks:read',
  examples: examples.getDelivery,
  input: z.object({ deliveryId: DeliveryId }),
  output: DeliveryDetail,
  async handler({ deliveryId }, { db, ...context }) {
    const row = await findOwnDelivery(db, requireActor(context), deliveryId)
    const [message] = await db.select().from(webhookMessages).where(eq(webhookMessages.id, row.messageId))
    return { ...toDeliveryView(row), log: row.log, body: message?.body ?? '' }
  },
})

export const redeliver = operation({
  name: 'webhooks.redeliver',
  summary: 'Post a webhook delivery again, with the same webhook-id.',
  description: '409 while the delivery is pending, or if its endpoint is disabled.',
  route: 'POST /webhooks/deliveries/:deliveryId/redeliver',
  effect: 'write',
  access: 'webhooks:write',
  examples: examples.redeliver,
  input: z.object({ deliveryId: DeliveryId }),
  output: Delivery,
  async handler({ deliveryId }, { db, ...context }) {
    const caller = requireActor(context)
    const { id, endpointId, status } = await findOwnDelivery(db, caller, deliveryId)
    if (status === 'pending')
      throw webhooksError('delivery-pending', 'The delivery is pending and will be retried automatically.')
    await requireEnabled(findOwnEndpoint(db, caller, endpointId))
    const [row] = await db
      .update(webhookDeliveries)
      .set({ status: 'pending', attempts: 0, nextAt: context.now(), finishedAt: null })
      .where(eq(webhookDeliveries.id, id))
      .returning()
    return toDeliveryView(row!)
  },
})

export const pingEndpoint = operation({
  name: 'webhooks.pingEndpoint',
  summary: 'Test an endpoint: post an event of type webhook.ping to it.',
  description: 'Returns the delivery. Read it again a moment later with `webhooks.getDelivery` to see the outcome.',
  route: 'POST /webhooks/endpoints/:endpointId/ping',
  effect: 'write',
  access: 'webhooks:write',
  http: { status: 201 },
  agent: { producesIds: ['deliveryId'] },
  examples: examples.pingEndpoint,
  input: z.object({ endpointId: EndpointId }),
  output: Delivery,
  async handler({ endpointId }, { db, ...context }) {
    const { id, organisationId } = await requireEnabled(findOwnEndpoint(db, requireActor(context), endpointId))
    const [row] = await enqueueMessage(db, {
      organisationId,
      type: 'webhook.ping',
      at: context.now(),
      data: { endpointId: id },
      endpointIds: [id],
    })
    return toDeliveryView(row!)
  },
})

async function requireEnabled(lookup: ReturnType<typeof findOwnEndpoint>) {
  const endpoint = await lookup
  if (endpoint.status === 'disabled')
    throw webhooksError('endpoint-disabled', 'The endpoint is disabled. Enable it with webhooks.enableEndpoint.', {
      reason: endpoint.reason,
    })
  return endpoint
}
