import { z } from 'zod'
import { requireActor } from '../access.ts'
import { eq } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { platformError } from '../problem.ts'
import { EndpointId, findOwnEndpoint } from './access.ts'
import * as examples from './endpoint-lifecycle.examples.ts'
import { Endpoint, EndpointWithSecret, toEndpointView } from './endpoints.ts'
import { webhooksError } from './errors.ts'
import { markDisabled } from './mark-disabled.ts'
import { activeSecrets, encryptSecret, generateSecret } from './sign.ts'
import { webhookEndpoints } from './tables.ts'

const hourMs = 3_600_000

export const enableEndpoint = operation({
  name: 'webhooks.enableEndpoint',
  summary: 'Enable a disabled endpoint again, so that new events are posted to it.',
  description: 'Events that it missed stay in the log; post them again with `webhooks.redeliver`.',
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
    if (status === 'enabled') throw webhooksError('endpoint-enabled', 'The endpoint is already enabled.')
    if (activeSecrets(secrets, now).length === 0)
      throw webhooksError(
        'no-active-secret',
        'The endpoint has no active secret to sign with. Rotate its secret first.',
      )
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
  summary: 'Disable an endpoint, so that no more events are posted to it.',
  description: 'Pending deliveries count as failed.',
  route: 'POST /webhooks/endpoints/:endpointId/disable',
  effect: 'write',
  access: 'webhooks:write',
  examples: examples.disableEndpoint,
  input: z.object({ endpointId: EndpointId }),
  output: Endpoint,
  async handler({ endpointId }, context) {
    const caller = requireActor(context)
    const { id, status } = await findOwnEndpoint(context.db, caller, endpointId)
    if (status === 'disabled') throw webhooksError('endpoint-disabled', 'The endpoint is already disabled.')
    await markDisabled(context.db, id, 'A member of the organisation disabled it.', context.now())
    return toEndpointView(await findOwnEndpoint(context.db, caller, id), context.now())
  },
})

export const rotateSecret = operation({
  name: 'webhooks.rotateSecret',
  summary: 'Rotate the secret of an endpoint: create a new one, shown once.',
  description:
    'Both secrets sign until the old one expires, so that the receiver can change over without missing an event.',
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
      .describe('Hours during which the old secret still signs. Use 0 if it has leaked.'),
  }),
  output: EndpointWithSecret,
  async handler({ endpointId, overlapHours }, context) {
    const { id, secrets } = await findOwnEndpoint(context.db, requireActor(context), endpointId)
    const now = context.now()
    const active = activeSecrets(secrets, now)
    if (active.length > 1 && overlapHours > 0)
      throw platformError(
        'already-rotated',
        'Two secrets are already active. Wait until one expires, or set `overlapHours` to 0.',
      )
    const secret = generateSecret()
    const endsAt = new Date(now.getTime() + overlapHours * hourMs).toISOString()
    const old = overlapHours > 0 ? active.map((one) => ({ ...one, endsAt })) : []
    const [row] = await context.db
      .update(webhookEndpoints)
      .set({ secrets: [...old, encryptSecret(context.config, id, secret)], updatedAt: now })
      .where(eq(webhookEndpoints.id, id))
      .returning()
    return { ...toEndpointView(row!, now), secret }
  },
})
