import { z } from 'zod'
import { requireActor } from '../access.ts'
import type { Config } from '../config.ts'
import { newId } from '../db/id.ts'
import { and, eq } from '../db/query-builder.ts'
import type { EventType } from '../event-type.ts'
import { operation } from '../operation.ts'
import { validateTargetUrl } from '../outbound/check-url.ts'
import { listPage, Paging, pageOf } from '../paging.ts'
import { invalid } from '../problem.ts'
import { EndpointId, findOwnEndpoint } from './access.ts'
import * as examples from './endpoints.examples.ts'
import { webhooksError } from './errors.ts'
import { matchesEventType } from './publish.ts'
import { activeSecrets, encryptSecret, generateSecret } from './sign.ts'
import { webhookDeliveries, webhookEndpoints } from './tables.ts'

/** Maximum endpoints per organisation: each event costs one delivery per endpoint. */
const maxEndpoints = 20

const Url = z.string().min(1).max(2_000).describe('URL that events are posted to: https, on a public host.')
const Types = z
  .array(z.string().min(1).max(100))
  .min(1)
  .max(50)
  .describe('Types of events from webhooks.listEventTypes; `run.*` for all of a kind, or `*` for all.')
const Description = z.string().min(1).max(500).describe('Purpose of the endpoint.')

export const Endpoint = z.object({
  id: z.string(),
  memberId: z.string().describe('The member who created it.'),
  url: z.string(),
  description: z.string().nullable(),
  types: z.array(z.string()),
  status: z.enum(['enabled', 'disabled']),
  reason: z.string().nullable().describe('Why it is disabled.'),
  failingSince: z.iso.datetime().nullable().describe('Time of the first failure since the latest success.'),
  secrets: z.int().describe('Number of active secrets: two during a rotation.'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export const EndpointWithSecret = Endpoint.extend({
  secret: z
    .string()
    .nullable()
    .describe('Secret that verifies the signatures, `whsec_…`. Shown once; null when a response is replayed.'),
})

type EndpointRow = typeof webhookEndpoints.$inferSelect

export const toEndpointView = (
  { organisationId, secrets, failingSince, createdAt, updatedAt, ...endpoint }: EndpointRow,
  now: Date,
): z.input<typeof Endpoint> => ({
  ...endpoint,
  secrets: activeSecrets(secrets, now).length,
  failingSince: failingSince?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})

function assertValidEndpoint(
  { url, types }: { url?: string; types?: string[] },
  { config, eventTypes }: { config: Config; eventTypes: readonly EventType[] },
) {
  const blockedReason = url === undefined ? undefined : validateTargetUrl(url, config.webhookAllowHosts)
  if (blockedReason) throw invalid('Webhooks cannot be sent to this URL.', [{ path: 'url', message: blockedReason }])
  const unknown = (types ?? []).filter((pattern) => !eventTypes.some(({ type }) => matchesEventType([pattern], type)))
  if (unknown.length === 0) return
  const known = eventTypes.map(({ type }) => type).join(', ')
  throw invalid(
    'Some event types do not exist.',
    unknown.map((type) => ({
      path: `types.${types!.indexOf(type)}`,
      message: `The event type ${type} does not exist. Existing types: ${known}.`,
    })),
  )
}

export const createEndpoint = operation({
  name: 'webhooks.createEndpoint',
  summary: 'Create a webhook endpoint: post events of the organisation to a URL, signed.',
  description:
    'Requests are signed as defined by Standard Webhooks; the secret is shown once. Each event is posted at least once, always with the same `webhook-id`, so that a receiver can ignore repetitions. Any response but a 2xx within 15 seconds is retried, ten times over about a day. The order is not guaranteed; use `timestamp`. The body contains ids and states; read the details with an API key.',
  route: 'POST /webhooks/endpoints',
  effect: 'write',
  access: 'webhooks:write',
  agent: { risk: 'high', exfiltrates: true, tool: false, producesIds: ['endpointId'] },
  privacy: { secretFields: ['secret'] },
  http: { status: 201 },
  examples: examples.createEndpoint,
  input: z.object({ url: Url, types: Types, description: Description.optional() }),
  output: EndpointWithSecret,
  async handler({ url, types, description = null }, context) {
    const { id: memberId, organisationId } = requireActor(context)
    const { db, config, now } = context
    assertValidEndpoint({ url, types }, context)
    if ((await db.$count(webhookEndpoints, eq(webhookEndpoints.organisationId, organisationId))) >= maxEndpoints)
      throw webhooksError(
        'too-many-endpoints',
        `Your organisation has ${maxEndpoints} endpoints, the maximum. Delete one first.`,
        { max: maxEndpoints },
      )
    const id = newId()
    const secret = generateSecret()
    const secrets = [encryptSecret(config, id, secret)]
    const [row] = await db
      .insert(webhookEndpoints)
      .values({
        id,
        organisationId,
        memberId,
        url,
        types,
        description,
        secrets,
        status: 'enabled',
        createdAt: now(),
        updatedAt: now(),
      })
      .returning()
    return { ...toEndpointView(row!, now()), secret }
  },
})

export const listEndpoints = operation({
  name: 'webhooks.listEndpoints',
  summary: 'List the webhook endpoints of the organisation, with their status.',
  route: 'GET /webhooks/endpoints',
  effect: 'read',
  access: 'webhooks:read',
  agent: { producesIds: ['endpointId'] },
  examples: examples.listEndpoints,
  input: z.object(Paging),
  output: pageOf(Endpoint),
  async handler(page, context) {
    return listPage(page, {
      sort: [{ column: webhookEndpoints.id }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(webhookEndpoints)
          .where(and(eq(webhookEndpoints.organisationId, requireActor(context).organisationId), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toEndpointView(row, context.now()),
    })
  },
})

export const getEndpoint = operation({
  name: 'webhooks.getEndpoint',
  summary: 'Show a webhook endpoint: its event types and status.',
  route: 'GET /webhooks/endpoints/:endpointId',
  effect: 'read',
  access: 'webhooks:read',
  examples: examples.getEndpoint,
  input: z.object({ endpointId: EndpointId }),
  output: Endpoint,
  handler: async ({ endpointId }, context) =>
    toEndpointView(await findOwnEndpoint(context.db, requireActor(context), endpointId), context.now()),
})

export const updateEndpoint = operation({
  name: 'webhooks.updateEndpoint',
  summary: 'Change the URL, event types or description of a webhook endpoint.',
  description: 'Pending deliveries are posted to the new URL.',
  route: 'PATCH /webhooks/endpoints/:endpointId',
  effect: 'write',
  access: 'webhooks:write',
  agent: { risk: 'high', exfiltrates: true },
  examples: examples.updateEndpoint,
  input: z.object({
    endpointId: EndpointId,
    url: Url.optional(),
    types: Types.optional(),
    description: Description.nullable().optional(),
  }),
  output: Endpoint,
  async handler({ endpointId, ...change }, context) {
    const { id } = await findOwnEndpoint(context.db, requireActor(context), endpointId)
    assertValidEndpoint(change, context)
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const [row] = await context.db
      .update(webhookEndpoints)
      .set({ ...set, updatedAt: context.now() })
      .where(eq(webhookEndpoints.id, id))
      .returning()
    return toEndpointView(row!, context.now())
  },
})

export const deleteEndpoint = operation({
  name: 'webhooks.deleteEndpoint',
  summary: 'Delete a webhook endpoint and its log.',
  description: 'Pending deliveries are no longer sent.',
  route: 'DELETE /webhooks/endpoints/:endpointId',
  effect: 'write',
  access: 'webhooks:write',
  agent: { risk: 'high' },
  examples: examples.deleteEndpoint,
  input: z.object({ endpointId: EndpointId }),
  output: Endpoint,
  async handler({ endpointId }, context) {
    const row = await findOwnEndpoint(context.db, requireActor(context), endpointId)
    await context.db.delete(webhookDeliveries).where(eq(webhookDeliveries.endpointId, row.id))
    await context.db.delete(webhookEndpoints).where(eq(webhookEndpoints.id, row.id))
    return toEndpointView(row, context.now())
  },
})
