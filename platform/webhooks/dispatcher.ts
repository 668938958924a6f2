import { setTimeout as sleep } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { and, asc, eq, inArray, lt, lte, notExists, notInArray } from '../db/query-builder.ts'
import { createSsrfSafeDispatcher } from '../outbound/dispatcher.ts'
import { attemptDelivery, type DispatcherServices, type DueDelivery } from './deliver.ts'
import { webhookDeliveries, webhookMessages } from './tables.ts'

export interface DispatcherOptions {
  /** How many deliveries at once, and of these how many to one endpoint: a slow one does not hold up the others. */
  concurrency: number
  concurrencyPerEndpoint: number
  timeoutMs: number
  /** How long a delivery stays with a worker that has gone silent; longer than one takes. */
  claimMs: number
  intervalMs: number
  /** How long what was delivered, or has failed, stays in the log. */
  retentionMs: number
  dispatcher?: Dispatcher
}

const dayMs = 86_400_000
const defaults: DispatcherOptions = {
  concurrency: 64,
  concurrencyPerEndpoint: 4,
  timeoutMs: 15_000,
  claimMs: 60_000,
  intervalMs: 500,
  retentionMs: 30 * dayMs,
}
const purgeIntervalMs = 3_600_000

/** Delivers what is due, in every worker: a claim decides who does. */
export function startDispatcher(services: DispatcherServices, options: Partial<DispatcherOptions> = {}) {
  const {
    concurrency,
    concurrencyPerEndpoint,
    timeoutMs,
    claimMs,
    intervalMs,
    retentionMs,
    dispatcher: given,
  } = { ...defaults, ...options }
  const { db, config, now, log } = services
  const agent = given ?? createSsrfSafeDispatcher({ allowedHosts: config.webhookAllowHosts })
  const stopping = new AbortController()
  const inFlight = new Map<string, DueDelivery>()
  const endpointsAtCapacity = () =>
    [...Map.groupBy(inFlight.values(), ({ endpointId }) => endpointId)]
      .filter(([, all]) => all.length >= concurrencyPerEndpoint)
      .map(([id]) => id)

  function startDelivery(due: DueDelivery) {
    inFlight.set(due.id, due)
    return attemptDelivery(services, due, {
      dispatcher: agent,
      allowedHosts: config.webhookAllowHosts,
      timeoutMs,
      claimMs,
    })
      .catch((err) => log.warn({ err, deliveryId: due.id }, 'a webhook could not be delivered, will try again'))
      .finally(() => inFlight.delete(due.id))
  }

  /** Takes what is due as long as there is room for it; who has as many under way as it may is left out of the question. */
  async function dispatchDue() {
    for (;;) {
      const room = concurrency - inFlight.size
      if (room <= 0 || stopping.signal.aborted) return
      const [full, mine] = [endpointsAtCapacity(), [...inFlight.keys()]]
      const due = await db
        .select({
          id: webhookDeliveries.id,
          endpointId: webhookDeliveries.endpointId,
          nextAt: webhookDeliveries.nextAt,
        })
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
      const begun = due.filter((one) => !endpointsAtCapacity().includes(one.endpointId) && startDelivery(one))
      if (begun.length === 0) return
    }
  }

  async function loop() {
    let purgedAt = Number.NEGATIVE_INFINITY
    while (!stopping.signal.aborted) {
      await dispatchDue().catch((err) => log.warn({ err }, 'the webhooks that are due could not be read'))
      if (performance.now() - purgedAt > purgeIntervalMs) {
        purgedAt = performance.now()
        await purgeExpired(services, retentionMs).catch((err) => log.warn({ err }, 'old webhooks could not be removed'))
      }
      await sleep(intervalMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  const done = loop()
  return {
    /** Begins nothing new, and waits for what is under way: it is soon over, one way or the other. */
    async stop() {
      stopping.abort()
      await done
      while (inFlight.size > 0) await sleep(10)
      if (!given) await agent.close()
    },
  }
}

/** The log is no archive. */
export async function purgeExpired({ db, now }: Pick<DispatcherServices, 'db' | 'now'>, keptMs: number) {
  const before = new Date(now().getTime() - keptMs)
  await db
    .delete(webhookDeliveries)
    .where(and(lt(webhookDeliveries.createdAt, before), inArray(webhookDeliveries.status, ['delivered', 'failed'])))
  const its = db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.messageId, webhookMessages.id))
  await db.delete(webhookMessages).where(and(lt(webhookMessages.createdAt, before), notExists(its)))
}
