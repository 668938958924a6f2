import type { Services } from '../context.ts'
import type { Queries } from '../db/database.ts'
import { newId } from '../db/id.ts'
import { and, eq, isNull } from '../db/query-builder.ts'
import { disableAfterMs, nextAttemptAt } from './retry.ts'
import { type AttemptResult, type PostOptions, postWebhook } from './send.ts'
import { signatureHeaders } from './sign.ts'
import { type Attempt, webhookDeliveries, webhookEndpoints, webhookMessages } from './tables.ts'

type Delivery = typeof webhookDeliveries.$inferSelect
type Endpoint = typeof webhookEndpoints.$inferSelect
export type DueDelivery = Pick<Delivery, 'id' | 'endpointId' | 'nextAt'>

/** Of the attempts so many are kept. */
const maxLoggedAttempts = 12

export interface DeliverOptions extends PostOptions {
  /** How long somebody who has claimed a delivery and gone silent keeps others from it. */
  claimMs: number
}

/** Claims a delivery, tries it once, and writes down what became of it. Of many processes that try one gets it; one that is killed in between leaves it due again. */
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
  const sent = await attempt()
  await db.transaction((tx) => recordOutcome(tx, { ...claimed, claim }, endpoint, sent, now()))

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
      log.error({ err, endpointId: endpoint!.id }, 'a webhook could not be signed')
      const error = 'It could not be signed: its secret cannot be read with the key of this server. Rotate it.'
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
  sent: AttemptResult,
  at: Date,
) {
  const { ok, isGone, retryAfterMs, ...tried } = sent
  const nextAt = ok || isGone ? undefined : nextAttemptAt(attempts + 1, at, { retryAfterMs })
  const [written] = await tx
    .update(webhookDeliveries)
    .set({
      status: ok ? 'delivered' : nextAt ? 'pending' : 'failed',
      attempts: attempts + 1,
      log: [...log, tried satisfies Attempt].slice(-maxLoggedAttempts),
      nextAt: nextAt ?? null,
      claim: null,
      finishedAt: nextAt ? null : at,
    })
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.claim, claim!)))
    .returning({ id: webhookDeliveries.id })
  if (!written) return // it took too long, and another has it now
  if (ok) {
    if (endpoint.failingSince)
      await tx.update(webhookEndpoints).set({ failingSince: null }).where(eq(webhookEndpoints.id, endpoint.id))
    return
  }
  const since = endpoint.failingSince ?? at
  if (isGone) await markDisabled(tx, endpoint.id, 'It answered 410: there is nobody there any more.', at)
  else if (at.getTime() - since.getTime() >= disableAfterMs)
    await markDisabled(
      tx,
      endpoint.id,
      `It has taken nothing since ${since.toISOString()}. The latest attempt: ${tried.error}`,
      at,
    )
  else
    await tx
      .update(webhookEndpoints)
      .set({ failingSince: at })
      .where(and(eq(webhookEndpoints.id, endpoint.id), isNull(webhookEndpoints.failingSince)))
}

/** Nothing more is sent there; what was on its way stays in the log as failed, and can be delivered again by hand. */
export async function markDisabled(tx: Queries, endpointId: string, reason: string, at: Date) {
  await tx
    .update(webhookEndpoints)
    .set({ status: 'disabled', reason, updatedAt: at })
    .where(eq(webhookEndpoints.id, endpointId))
  await tx
    .update(webhookDeliveries)
    .set({ status: 'failed', nextAt: null, claim: null, finishedAt: at })
    .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.status, 'pending')))
}

/** What delivering needs of a server. */
export type DispatcherServices = Pick<Services, 'db' | 'config' | 'now' | 'log'>
