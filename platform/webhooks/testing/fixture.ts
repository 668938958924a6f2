import { z } from 'zod'
import { eventType } from '../../event-type.ts'
import { identity } from '../../identity/index.ts'
import { defineModule } from '../../module.ts'
import { operation } from '../../operation.ts'
import { createTestPlatform } from '../../testing/platform.ts'
import type { DispatcherOptions } from '../dispatcher.ts'
import { createWebhooksModule } from '../index.ts'
import { publishWebhookEvent } from '../publish.ts'
import { webhookReceiver } from './receiver.ts'

const question = { fr: 'Essai', ar: 'تجربة', en: 'Test' }
export const doorOpenedEvent = eventType({
  type: 'house.door.opened',
  summary: 'A door was opened.',
  data: z.object({ door: z.string() }),
})

/** A write that publishes an event and then, with `fail`, throws. */
const openDoor = operation({
  name: 'house.openDoor',
  summary: 'Open a door.',
  route: 'POST /house/doors',
  effect: 'write',
  access: 'house:write',
  examples: [{ questions: [question], input: { door: 'front' } }],
  input: z.object({ door: z.string().min(1).max(100), fail: z.boolean().default(false) }),
  output: z.object({ door: z.string() }),
  async handler({ door, fail }, { db, actor, now }) {
    await publishWebhookEvent(db, doorOpenedEvent, { organisationId: actor!.organisationId, at: now(), data: { door } })
    if (fail) throw new Error('the door is stuck')
    return { door }
  },
})

/** Creates a platform with a module that publishes events, a fast dispatcher, an adjustable clock and a reachable receiver. */
export async function createWebhookFixture({
  working = true,
  ...options
}: Partial<DispatcherOptions> & { working?: boolean } = {}) {
  const receiver = await webhookReceiver()
  let offsetMs = 0
  const fixtureModule = defineModule({
    name: 'house',
    title: question,
    description: 'A module that publishes events.',
    operations: [openDoor],
    events: [doorOpenedEvent],
  })
  const platform = await createTestPlatform(
    [identity, createWebhooksModule({ intervalMs: 20, timeoutMs: 300, ...options }), fixtureModule],
    {
      env: { WEBHOOK_ALLOW_HOSTS: receiver.host },
      now: () => new Date(Date.now() + offsetMs),
    },
  )
  if (working) platform.startWorkers()
  async function createOwner() {
    const owner = await platform.join(['owner'])
    async function call(method: string, path: string, body?: unknown, headers?: Record<string, string>) {
      const response = await platform.request(owner.key, method, path, body, headers)
      return { status: response.status, body: (await response.json()) as any }
    }
    return {
      ...owner,
      call,
      endpoint: async (path = '/hook', types = ['house.*']) =>
        (await call('POST', '/webhooks/endpoints', { url: `http://${receiver.host}${path}`, types })).body as {
          id: string
          secret: string
        },
      open: (door: string, fail = false) => call('POST', '/house/doors', { door, fail }),
      deliveries: async (query = '') => (await call('GET', `/webhooks/deliveries${query}`)).body.items as any[],
    }
  }
  return {
    ...platform,
    receiver,
    createOwner,
    /** Moves the platform's clock forward. */
    advanceClock(ms: number) {
      offsetMs += ms
    },
  }
}
