import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { bundle } from '#platform/testing/bundle.ts'
import { webhookDeliveries } from '#platform/webhooks/tables.ts'
import { createWebhookFixture } from '#platform/webhooks/testing/fixture.ts'
import { type ReceivedWebhook, respondWith } from '#platform/webhooks/testing/receiver.ts'
import { createChildProcesses } from '../child-processes.ts'
import { waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const script = fileURLToPath(import.meta.resolve('#platform/webhooks/testing/worker.ts'))
const doorOf = ({ body }: ReceivedWebhook) => JSON.parse(body).data.door as string

/** Sends webhooks to a receiver that rejects, disconnects or does not respond, from workers that are killed. */
export const webhookDelivery: Experiment = {
  name: 'webhooks',
  hypothesis:
    'each event is delivered at least once and always under one id, though workers are killed and the receiver fails',
  trials: { short: 1, long: 30 },
  maxCounts: { 'events that were not delivered': 0, 'events with a second id': 0, 'events that did not happen': 0 },
  minCounts: { events: 40, kills: 2, 'failed attempts': 10 },
  async setUp() {
    const { receiver, createOwner, db, services } = await createWebhookFixture({ working: false })
    const { dataDir, databaseUrl } = services.config
    const env = {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      WEBHOOK_ALLOW_HOSTS: receiver.host,
      LOG_LEVEL: 'fatal',
    }
    const { start: startWorker, kill } = createChildProcesses(await bundle(script), env)

    return async (random, counters, size) => {
      const owner = await createOwner()
      const path = `/${crypto.randomUUID()}`
      await owner.endpoint(path)
      const failureResponses: Parameters<typeof receiver.setResponse>[0][] = [
        respondWith(500),
        respondWith(404),
        respondWith(429, { 'retry-after': '30' }),
        (response) => response.destroy(),
        () => {}, // until the sender times out
      ]
      const accept = respondWith(204)
      const delivered = new Set<string>()
      let failing = true
      receiver.setResponse(async (response, webhook) => {
        await sleep(random.between(0, 60))
        if (failing && random.between(0, 2) > 0) {
          counters.add('failed attempts')
          return random.pick(failureResponses)(response, webhook)
        }
        delivered.add(doorOf(webhook))
        return accept(response)
      })
      const [events, kills] = size === 'long' ? [90, 6] : [40, 2]
      const doors: string[] = Array.from({ length: events }, () => crypto.randomUUID())
      counters.add('events', events)
      await Promise.all(doors.map((door) => owner.open(door)))
      for (let killed = 0; killed < kills; killed++) {
        const worker = await startWorker()
        await sleep(random.between(100, 1_000))
        await kill(worker)
        counters.add('kills')
      }
      const lastWorker = await startWorker()
      const pending = and(
        eq(webhookDeliveries.organisationId, owner.organisationId),
        eq(webhookDeliveries.status, 'pending'),
      )
      await sleep(1_000)
      failing = false
      const allDone = await waitUntil(async () => {
        // skips the hours until the next attempts
        await db
          .update(webhookDeliveries)
          .set({ nextAt: new Date() })
          .where(and(pending, gt(webhookDeliveries.nextAt, new Date(Date.now() + 2_000))))
        return (await db.$count(webhookDeliveries, pending)) === 0
      }, 60_000)
      await kill(lastWorker)
      if (!allDone) counters.add('events that were not delivered', await db.$count(webhookDeliveries, pending))
      for (const door of doors) if (!delivered.has(door)) counters.add('events that were not delivered', 1, door)
      for (const [door, webhooks] of Map.groupBy(receiver.at(path), doorOf)) {
        if (new Set(webhooks.map(({ headers }) => headers['webhook-id'])).size > 1)
          counters.add('events with a second id', 1, door)
        if (!doors.includes(door)) counters.add('events that did not happen', 1, door)
      }
    }
  },
}
