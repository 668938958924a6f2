import { z } from 'zod'
import { requireActor } from '../access.ts'
import type { Config } from '../config.ts'
import { newId } from '../db/id.ts'
import { and, asc, eq, gt } from '../db/query-builder.ts'
import type { EventType } from '../event-type.ts'
import { operation } from '../operation.ts'
import { validateTargetUrl } from '../outbound/check-url.ts'
import { decodeCursor, Paging, pageOf, toPage } from '../paging.ts'
import { conflict, invalid } from '../problem.ts'
import { EndpointId, findOwnEndpoint } from './access.ts'
import * as examples from './endpoints.examples.ts'
import { matchesEventType } from './publish.ts'
import { activeSecrets, encryptSecret, generateSecret } from './sign.ts'
import { webhookDeliveries, webhookEndpoints } from './tables.ts'

/** How many an organisation may have: each event costs one delivery for each. */
const maxEndpoints = 20

const Url = z.string().min(1).max(2_000).describe('Where events are posted: https, on a public host.')
const Types = z
  .array(z.string().min(1).max(100))
  .min(1)
  .max(50)
  .describe('Types of events, as told by webhooks.listEventTypes; all of a kind as `run.*`, or all there are as `*`.')
const Description = z.string().min(1).max(500).describe('What it is for.')

export const Endpoint = z.object({
  id: z.string(),
  memberId: z.string().describe('Who made it.'),
  url: z.string(),
  description: z.string().nullable(),
  types: z.array(z.string()),
  status: z.enum(['enabled', 'disabled']),
  reason: z.string().nullable().describe('Why it is disabled.'),
  failingSince: z.iso.datetime().nullable().describe('Since when it has taken nothing.'),
  secrets: z.int().describe('How many secrets sign: two while one replaces the other.'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export const EndpointWithSecret = Endpoint.extend({
  secret: z
    .string()
    .nullable()
    .describe(
      '`whsec_…`, to verify the signatures with. Shown this once; null when a repeated request is answered again.',
    ),
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
  const trouble = url === undefined ? undefined : validateTargetUrl(url, config.webhookAllowHosts)
  if (trouble) throw invalid('The URL is not one that webhooks are sent to.', [{ path: 'url', message: trouble }])
  const unknown = (types ?? []).filter((pattern) => !eventTypes.some(({ type }) => matchesEventType([pattern], type)))
  if (unknown.length === 0) return
  const known = eventTypes.map(({ type }) => type).join(', ')
  throw invalid(
    'Not every type is one that is announced.',
    unknown.map((type) => ({
      path: `types.${types!.indexOf(type)}`,
      message: `There is no ${type}. There are ${known}.`,
    })),
  )
}

export const createEndpoint = operation({
  name: 'webhooks.createEndpoint',
  summary:
    'Have events of one’s organisation posted to a URL, signed as Standard Webhooks are. The secret is shown once.',
  description:
    'Each event is posted at least once, with the same `webhook-id` every time: a receiver that has seen it answers 2xx and does nothing. Anything but a 2xx within 15 seconds is tried again, ten times over about a day. Order is not promised; `timestamp` tells it. The body names what happened by ids and states, and is read in full with a key.',
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
      throw conflict(
        `Your organisation has ${maxEndpoints} endpoints, as many as it may. Delete one first.`,
        { most: maxEndpoints },
        'too-many-endpoints',
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
  summary: 'List where the events of one’s organisation are posted, and whether that works.',
  route: 'GET /webhooks/endpoints',
  effect: 'read',
  access: 'webhooks:read',
  agent: { producesIds: ['endpointId'] },
  examples: examples.listEndpoints,
  input: z.object(Paging),
  output: pageOf(Endpoint),
  async handler({ limit, cursor }, context) {
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(webhookEndpoints)
      .where(
        and(
          eq(webhookEndpoints.organisationId, requireActor(context).organisationId),
          after ? gt(webhookEndpoints.id, after) : undefined,
        ),
      )
      .orderBy(asc(webhookEndpoints.id))
      .limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toEndpointView(row, context.now()),
    )
  },
})

export const getEndpoint = operation({
  name: 'webhooks.getEndpoint',
  summary: 'Show an endpoint: what it is told, and whether it takes it.',
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
  summary: 'Change where an endpoint’s events go, or which they are. What is on its way goes to the new URL.',
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
  summary: 'Delete an endpoint and its log. What is on its way is not sent any more.',
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
