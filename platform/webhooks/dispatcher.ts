import { setTimeout as sleep } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { and, asc, eq, inArray, lt, lte, notExists, notInArray } from '../db/query-builder.ts'
import { startLoop } from '../lib/loop.ts'
import { createSsrfSafeDispatcher } from '../outbound/dispatcher.ts'
import { attemptDelivery, type DispatcherServices, type DueDelivery } from './deliver.ts'
import { webhookDeliveries, webhookMessages } from './tables.ts'

export interface DispatcherOptions {
  /** Maximum deliveries at a time, in total and per endpoint: a slow endpoint must not delay the others. */
  concurrency: number
  concurrencyPerEndpoint: number
  timeoutMs: number
  /** How long a claim lasts after its worker stopped responding. Longer than one attempt takes. */
  claimMs: number
  intervalMs: number
  /** How long finished deliveries stay in the log. */
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

/** Delivers due webhooks until stopped. Runs in every worker: a claim decides which one makes an attempt. */
export function startDispatcher(services: DispatcherServices, options: Partial<DispatcherOptions> = {}) {
  const {
    concurrency,
    concurrencyPerEndpoint,
    timeoutMs,
    claimMs,
    intervalMs,
    retentionMs,
    dispatcher: injectedDispatcher,
  } = { ...defaults, ...options }
  const { db, config, now, log } = services
  const dispatcher = injectedDispatcher ?? createSsrfSafeDispatcher({ allowedHosts: config.webhookAllowHosts })
  const inFlight = new Map<string, DueDelivery>()
  const endpointsAtCapacity = () =>
    [...Map.groupBy(inFlight.values(), ({ endpointId }) => endpointId)]
      .filter(([, all]) => all.length >= concurrencyPerEndpoint)
      .map(([id]) => id)

  function startDelivery(due: DueDelivery) {
    inFlight.set(due.id, due)
    return attemptDelivery(services, due, {
      dispatcher,
      allowedHosts: config.webhookAllowHosts,
      timeoutMs,
      claimMs,
    })
      .catch((err) => log.warn({ err, deliveryId: due.id }, 'webhook delivery failed, retrying'))
      .finally(() => inFlight.delete(due.id))
  }

  /** Starts due deliveries up to the capacity, skipping endpoints that are at theirs. */
  async function dispatchDue(signal: AbortSignal) {
    for (;;) {
      const capacity = concurrency - inFlight.size
      if (capacity <= 0 || signal.aborted) return
      const [busyEndpoints, started] = [endpointsAtCapacity(), [...inFlight.keys()]]
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
            busyEndpoints.length > 0 ? notInArray(webhookDeliveries.endpointId, busyEndpoints) : undefined,
            started.length > 0 ? notInArray(webhookDeliveries.id, started) : undefined,
          ),
        )
        .orderBy(asc(webhookDeliveries.nextAt))
        .limit(capacity)
      const newlyStarted = due.filter((one) => !endpointsAtCapacity().includes(one.endpointId) && startDelivery(one))
      if (newlyStarted.length === 0) return
    }
  }

  const loops = [
    startLoop(dispatchDue, { intervalMs, log, failure: 'due webhooks could not be read' }),
    startLoop(() => purgeExpired(services, retentionMs), {
      intervalMs: purgeIntervalMs,
      log,
      failure: 'expired webhooks could not be deleted',
    }),
  ]
  return {
    /** Starts no further attempt and waits for those in flight, which the timeout bounds. */
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()))
      while (inFlight.size > 0) await sleep(10)
      if (!injectedDispatcher) await dispatcher.close()
    },
  }
}

/** Deletes finished deliveries older than `retentionMs`, and the messages that no delivery uses any more. */
export async function purgeExpired({ db, now }: Pick<DispatcherServices, 'db' | 'now'>, retentionMs: number) {
  const before = new Date(now().getTime() - retentionMs)
  await db
    .delete(webhookDeliveries)
    .where(and(lt(webhookDeliveries.createdAt, before), inArray(webhookDeliveries.status, ['delivered', 'failed'])))
  const deliveriesOfMessage = db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.messageId, webhookMessages.id))
  await db.delete(webhookMessages).where(and(lt(webhookMessages.createdAt, before), notExists(deliveriesOfMessage)))
}
