import { setTimeout as sleep } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { and, asc, eq, inArray, lt, lte, notExists, notInArray } from '../db/query-builder.ts'
import { guardedAgent } from '../outbound/dispatcher.ts'
import { type DueDelivery, deliver, type Office } from './deliver.ts'
import { webhookDeliveries, webhookMessages } from './tables.ts'

export interface PostmanOptions {
  /** How many deliveries at once, and of these how many to one endpoint: a slow one does not hold up the others. */
  concurrency: number
  perEndpoint: number
  timeoutMs: number
  /** How long a delivery stays with a worker that has gone silent; longer than one takes. */
  claimMs: number
  everyMs: number
  /** How long what was delivered, or has failed, stays in the log. */
  keptMs: number
  agent?: Dispatcher
}

const day = 86_400_000
const defaults: PostmanOptions = { concurrency: 64, perEndpoint: 4, timeoutMs: 15_000, claimMs: 60_000, everyMs: 500, keptMs: 30 * day }
const purgeEveryMs = 3_600_000

/** Delivers what is due, in every worker: a claim decides who does. */
export function startPostman(services: Office, options: Partial<PostmanOptions> = {}) {
  const { concurrency, perEndpoint, timeoutMs, claimMs, everyMs, keptMs, agent: given } = { ...defaults, ...options }
  const { db, config, now, log } = services
  const agent = given ?? guardedAgent({ allowed: config.webhookAllowHosts })
  const stopping = new AbortController()
  const underWay = new Map<string, DueDelivery>()
  const busy = () => [...Map.groupBy(underWay.values(), ({ endpointId }) => endpointId)].filter(([, all]) => all.length >= perEndpoint).map(([id]) => id)

  function begin(due: DueDelivery) {
    underWay.set(due.id, due)
    return deliver(services, due, { agent, allowed: config.webhookAllowHosts, timeoutMs, claimMs })
      .catch((err) => log.warn({ err, deliveryId: due.id }, 'a webhook could not be delivered, will try again'))
      .finally(() => underWay.delete(due.id))
  }

  /** Takes what is due as long as there is room for it; who has as many under way as it may is left out of the question. */
  async function sweep() {
    for (;;) {
      const room = concurrency - underWay.size
      if (room <= 0 || stopping.signal.aborted) return
      const [full, mine] = [busy(), [...underWay.keys()]]
      const due = await db
        .select({ id: webhookDeliveries.id, endpointId: webhookDeliveries.endpointId, nextAt: webhookDeliveries.nextAt })
        .from(webhookDeliveries)
        .where(
          and(
            lte(webhookDeliveries.nextAt, now()),
            full.length > 0 ? notInArray(webhookDeliveries.endpointId, full) : undefined,
            mine.length > 0 ? notInArray(webhookDeliveries.id, mine) : undefined,
          ),
        )
        .orderBy(asc(webhookDeliveries.nextAt))
        .limit(room)
      const begun = due.filter((one) => !busy().includes(one.endpointId) && begin(one))
      if (begun.length === 0) return
    }
  }

  async function beat() {
    let purgedAt = Number.NEGATIVE_INFINITY
    while (!stopping.signal.aborted) {
      await sweep().catch((err) => log.warn({ err }, 'the webhooks that are due could not be read'))
      if (performance.now() - purgedAt > purgeEveryMs) {
        purgedAt = performance.now()
        await purge(services, keptMs).catch((err) => log.warn({ err }, 'old webhooks could not be removed'))
      }
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  const done = beat()
  return {
    /** Begins nothing new, and waits for what is under way: it is soon over, one way or the other. */
    async stop() {
      stopping.abort()
      await done
      while (underWay.size > 0) await sleep(10)
      if (!given) await agent.close()
    },
  }
}

/** The log is no archive. */
export async function purge({ db, now }: Pick<Office, 'db' | 'now'>, keptMs: number) {
  const before = new Date(now().getTime() - keptMs)
  await db.delete(webhookDeliveries).where(and(lt(webhookDeliveries.createdAt, before), inArray(webhookDeliveries.status, ['delivered', 'failed'])))
  const its = db.select({ id: webhookDeliveries.id }).from(webhookDeliveries).where(eq(webhookDeliveries.messageId, webhookMessages.id))
  await db.delete(webhookMessages).where(and(lt(webhookMessages.createdAt, before), notExists(its)))
}
