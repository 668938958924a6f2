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

const ask = { fr: 'Essai', ar: 'تجربة', en: 'Test' }
export const doorOpenedEvent = eventType({
  type: 'house.door.opened',
  summary: 'Somebody opened a door.',
  data: z.object({ door: z.string() }),
})

/** A write that announces what it does; told to fail, it does so after that. */
const openDoor = operation({
  name: 'house.openDoor',
  summary: 'Open a door.',
  route: 'POST /house/doors',
  effect: 'write',
  access: 'house:write',
  examples: [{ questions: [ask], input: { door: 'front' } }],
  input: z.object({ door: z.string().min(1).max(100), fail: z.boolean().default(false) }),
  output: z.object({ door: z.string() }),
  async handler({ door, fail }, { db, actor, now }) {
    await publishWebhookEvent(db, doorOpenedEvent, { organisationId: actor!.organisationId, at: now(), data: { door } })
    if (fail) throw new Error('the door is stuck')
    return { door }
  },
})

/** A platform with something to tell, a postman in a hurry, a clock to turn, and a receiver it may reach. */
export async function createWebhookFixture({
  working = true,
  ...options
}: Partial<DispatcherOptions> & { working?: boolean } = {}) {
  const to = await webhookReceiver()
  let ahead = 0
  const house = defineModule({
    name: 'house',
    title: ask,
    description: 'Something that happens.',
    operations: [openDoor],
    events: [doorOpenedEvent],
  })
  const platform = await createTestPlatform(
    [identity, createWebhooksModule({ intervalMs: 20, timeoutMs: 300, ...options }), house],
    {
      env: { WEBHOOK_ALLOW_HOSTS: to.host },
      now: () => new Date(Date.now() + ahead),
    },
  )
  if (working) platform.startWorkers()
  async function createOwner() {
    const joined = await platform.join(['owner'])
    async function call(method: string, path: string, body?: unknown, headers?: Record<string, string>) {
      const response = await platform.request(joined.key, method, path, body, headers)
      return { status: response.status, body: (await response.json()) as any }
    }
    return {
      ...joined,
      call,
      endpoint: async (path = '/hook', types = ['house.*']) =>
        (await call('POST', '/webhooks/endpoints', { url: `http://${to.host}${path}`, types })).body as {
          id: string
          secret: string
        },
      open: (door: string, fail = false) => call('POST', '/house/doors', { door, fail }),
      deliveries: async (query = '') => (await call('GET', `/webhooks/deliveries${query}`)).body.items as any[],
    }
  }
  return {
    ...platform,
    to,
    somebody: createOwner,
    /** So many milliseconds later, as far as the platform knows. */
    pass(ms: number) {
      ahead += ms
    },
  }
}
