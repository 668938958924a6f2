import { z } from 'zod'
import { requireActor } from '../access.ts'
import { eq } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { conflict } from '../problem.ts'
import { EndpointId, findOwnEndpoint } from './access.ts'
import { markDisabled } from './deliver.ts'
import * as examples from './endpoint-lifecycle.examples.ts'
import { Endpoint, EndpointWithSecret, toEndpointView } from './endpoints.ts'
import { activeSecrets, encryptSecret, generateSecret } from './sign.ts'
import { webhookEndpoints } from './tables.ts'

const hourMs = 3_600_000

export const enableEndpoint = operation({
  name: 'webhooks.enableEndpoint',
  summary:
    'Post events to a disabled endpoint again, from now on. What it missed is in the log, for webhooks.redeliver.',
  route: 'POST /webhooks/endpoints/:endpointId/enable',
  effect: 'write',
  access: 'webhooks:write',
  agent: { risk: 'high' },
  examples: examples.enableEndpoint,
  input: z.object({ endpointId: EndpointId }),
  output: Endpoint,
  async handler({ endpointId }, context) {
    const { id, status, secrets } = await findOwnEndpoint(context.db, requireActor(context), endpointId)
    const now = context.now()
    if (status === 'enabled') throw conflict('The endpoint is enabled already.', {}, 'endpoint-enabled')
    if (activeSecrets(secrets, now).length === 0)
      throw conflict('The endpoint has no secret to sign with: rotate its secret first.', {}, 'no-secret')
    const [row] = await context.db
      .update(webhookEndpoints)
      .set({ status: 'enabled', reason: null, failingSince: null, updatedAt: now })
      .where(eq(webhookEndpoints.id, id))
      .returning()
    return toEndpointView(row!, now)
  },
})

export const disableEndpoint = operation({
  name: 'webhooks.disableEndpoint',
  summary: 'Stop posting events to an endpoint. What is on its way counts as failed.',
  route: 'POST /webhooks/endpoints/:endpointId/disable',
  effect: 'write',
  access: 'webhooks:write',
  examples: examples.disableEndpoint,
  input: z.object({ endpointId: EndpointId }),
  output: Endpoint,
  async handler({ endpointId }, context) {
    const caller = requireActor(context)
    const { id, status } = await findOwnEndpoint(context.db, caller, endpointId)
    if (status === 'disabled') throw conflict('The endpoint is disabled already.', {}, 'endpoint-disabled')
    await markDisabled(context.db, id, 'Somebody of the organisation disabled it.', context.now())
    return toEndpointView(await findOwnEndpoint(context.db, caller, id), context.now())
  },
})

export const rotateSecret = operation({
  name: 'webhooks.rotateSecret',
  summary:
    'Make a new secret for an endpoint. Both sign while the old one runs out, so that the receiver can change over. Shown once.',
  route: 'POST /webhooks/endpoints/:endpointId/rotate',
  effect: 'write',
  access: 'webhooks:write',
  agent: { risk: 'high', tool: false },

  privacy: { secretFields: ['secret'] },
  http: { status: 201 },
  examples: examples.rotateSecret,
  input: z.object({
    endpointId: EndpointId,
    overlapHours: z
      .int()
      .min(0)
      .max(168)
      .default(24)
      .describe('How long the old secret still signs; 0 when it has leaked.'),
  }),
  output: EndpointWithSecret,
  async handler({ endpointId, overlapHours }, context) {
    const { id, secrets } = await findOwnEndpoint(context.db, requireActor(context), endpointId)
    const now = context.now()
    const live = activeSecrets(secrets, now)
    if (live.length > 1 && overlapHours > 0)
      throw conflict(
        'Two secrets sign already. Wait until the older one has run out, or end both with overlapHours 0.',
        {},
        'already-rotated',
      )
    const secret = generateSecret()
    const endsAt = new Date(now.getTime() + overlapHours * hourMs).toISOString()
    const old = overlapHours > 0 ? live.map((one) => ({ ...one, endsAt })) : []
    const [row] = await context.db
      .update(webhookEndpoints)
      .set({ secrets: [...old, encryptSecret(context.config, id, secret)], updatedAt: now })
      .where(eq(webhookEndpoints.id, id))
      .returning()
    return { ...toEndpointView(row!, now), secret }
  },
})
