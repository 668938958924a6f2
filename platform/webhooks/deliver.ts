import type { Services } from '../context.ts'
import type { Queries } from '../db/database.ts'
import { newId } from '../db/id.ts'
import { and, eq, isNull } from '../db/query-builder.ts'
import { markDisabled } from './mark-disabled.ts'
import { disableAfterMs, nextAttemptAt } from './retry.ts'
import { type AttemptResult, type PostOptions, postWebhook } from './send.ts'
import { signatureHeaders } from './sign.ts'
import { type Attempt, webhookDeliveries, webhookEndpoints, webhookMessages } from './tables.ts'

type Delivery = typeof webhookDeliveries.$inferSelect
type Endpoint = typeof webhookEndpoints.$inferSelect
export type DueDelivery = Pick<Delivery, 'id' | 'endpointId' | 'nextAt'>

/** Maximum attempts kept in the log of a delivery. */
const maxLoggedAttempts = 12

/** The services that a delivery needs. */
export type DispatcherServices = Pick<Services, 'db' | 'config' | 'now' | 'log'>

export interface DeliverOptions extends PostOptions {
  /** How long a claim excludes other workers after its worker stopped responding. */
  claimMs: number
}

/**
 * Claims a delivery, attempts it once and records the outcome. Only one of several processes obtains the claim; if that
 * process is killed, the delivery becomes due again.
 */
export async function attemptDelivery(
  { db, config, now, log }: DispatcherServices,
  due: DueDelivery,
  options: DeliverOptions,
) {
  const claim = newId()
  const [claimed] = await db
    .update(webhookDeliveries)
    .set({ claim, nextAt: new Date(now().getTime() + options.claimMs) })
    .where(and(eq(webhookDeliveries.id, due.id), eq(webhookDeliveries.nextAt, due.nextAt!)))
    .returning()
  if (!claimed) return
  const [endpoint] = await db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, claimed.endpointId))
  const [message] = await db.select().from(webhookMessages).where(eq(webhookMessages.id, claimed.messageId))
  if (!endpoint || !message)
    return void (await db.delete(webhookDeliveries).where(eq(webhookDeliveries.id, claimed.id)))
  const result = await attempt()
  await db.transaction((tx) => recordOutcome(tx, { ...claimed, claim }, endpoint, result, now()))

  async function attempt(): Promise<AttemptResult> {
    const at = now()
    try {
      return await postWebhook(
        endpoint!.url,
        { ...signatureHeaders(config, endpoint!, message!.id, message!.body, at) },
        message!.body,
        at,
        options,
      )
    } catch (err) {
      log.error({ err, endpointId: endpoint!.id }, 'webhook could not be signed')
      const error = 'The webhook could not be signed: this server’s key cannot decrypt the secret. Rotate the secret.'
      return {
        at: at.toISOString(),
        durationMs: 0,
        status: null,
        error,
        body: null,
        ok: false,
        isGone: false,
        retryAfterMs: 0,
      }
    }
  }
}

async function recordOutcome(
  tx: Queries,
  { id, claim, attempts, log }: Delivery,
  endpoint: Endpoint,
  result: AttemptResult,
  at: Date,
) {
  const { ok, isGone, retryAfterMs, ...attempt } = result
  const nextAt = ok || isGone ? undefined : nextAttemptAt(attempts + 1, at, { retryAfterMs })
  const [written] = await tx
    .update(webhookDeliveries)
    .set({
      status: ok ? 'delivered' : nextAt ? 'pending' : 'failed',
      attempts: attempts + 1,
      log: [...log, attempt satisfies Attempt].slice(-maxLoggedAttempts),
      nextAt: nextAt ?? null,
      claim: null,
      finishedAt: nextAt ? null : at,
    })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.claim, claim!)))
    .returning({ id: webhookDeliveries.id })
  if (!written) return // the claim expired, and another worker has made its own
  if (ok) {
    if (endpoint.failingSince)
      await tx.update(webhookEndpoints).set({ failingSince: null }).where(eq(webhookEndpoints.id, endpoint.id))
    return
  }
  const since = endpoint.failingSince ?? at
  if (isGone) await markDisabled(tx, endpoint.id, 'The receiver responded with 410: the endpoint is gone.', at)
  else if (at.getTime() - since.getTime() >= disableAfterMs)
    await markDisabled(
      tx,
      endpoint.id,
      `Every attempt since ${since.toISOString()} failed. The latest error: ${attempt.error}`,
      at,
    )
  else
    await tx
      .update(webhookEndpoints)
      .set({ failingSince: at })
      .where(and(eq(webhookEndpoints.id, endpoint.id), isNull(webhookEndpoints.failingSince)))
}
