import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { webhookDeliveries } from '#platform/webhooks/tables.ts'
import { createWebhookFixture } from '#platform/webhooks/testing/fixture.ts'
import { type ReceivedWebhook, respondWith } from '#platform/webhooks/testing/receiver.ts'
import { createChildProcesses } from '../child-processes.ts'
import { waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const script = fileURLToPath(import.meta.resolve('#platform/webhooks/testing/worker.ts'))
const resourceIdOf = ({ body }: ReceivedWebhook) => JSON.parse(body).data.door as string

/** A receiver that is down, refuses, hangs up or says nothing, and workers that are killed while they deliver. */
export const webhookDelivery: Experiment = {
  requirements: ['R23'],
  hypothesis:
    'each event reaches its receiver at least once, always under one id, whoever is killed and whatever the receiver answers',
  trials: { short: 1, long: 30 },
  maxCounts: { 'events that were not taken': 0, 'events under a second id': 0, 'events that nobody announced': 0 },
  minCounts: { events: 40, kills: 2, 'attempts that failed': 10 },
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
    const { start: worker, kill } = createChildProcesses(script, env)

    return async (random, tally, size) => {
      const us = await createOwner()
      const path = `/${crypto.randomUUID()}`
      await us.endpoint(path)
      const failureResponses: Parameters<typeof receiver.setResponse>[0][] = [
        respondWith(500),
        respondWith(404),
        respondWith(429, { 'retry-after': '30' }),
        (response) => response.destroy(),
        () => {},
      ]
      const good = respondWith(204)
      const taken = new Set<string>()
      let down = true
      receiver.setResponse(async (response, one) => {
        await sleep(random.between(0, 60))
        if (down && random.between(0, 2) > 0) {
          tally.add('attempts that failed')
          return random.pick(failureResponses)(response, one)
        }
        taken.add(resourceIdOf(one))
        return good(response)
      })
      const [events, kills] = size === 'long' ? [90, 6] : [40, 2]
      const doors: string[] = Array.from({ length: events }, () => crypto.randomUUID())
      tally.add('events', events)
      await Promise.all(doors.map((door) => us.open(door)))
      for (let killed = 0; killed < kills; killed++) {
        const one = await worker()
        await sleep(random.between(100, 1_000))
        await kill(one)
        tally.add('kills')
      }
      const last = await worker()
      const mine = eq(webhookDeliveries.organisationId, us.organisationId)
      const pending = and(mine, eq(webhookDeliveries.status, 'pending'))
      await sleep(1_000)
      down = false
      const delivered = await waitUntil(async () => {
        await db
          .update(webhookDeliveries)
          .set({ nextAt: new Date() })
          .where(and(pending, gt(webhookDeliveries.nextAt, new Date(Date.now() + 2_000)))) // the hours until it is tried again have passed
        return (await db.$count(webhookDeliveries, pending)) === 0
      }, 60_000)
      await kill(last)
      if (!delivered) tally.add('events that were not taken', await db.$count(webhookDeliveries, pending))
      for (const door of doors) if (!taken.has(door)) tally.add('events that were not taken', 1, door)
      for (const [door, all] of Map.groupBy(receiver.at(path), resourceIdOf)) {
        if (new Set(all.map(({ headers }) => headers['webhook-id'])).size > 1)
          tally.add('events under a second id', 1, door)
        if (!doors.includes(door)) tally.add('events that nobody announced', 1, door)
      }
    }
  },
}
