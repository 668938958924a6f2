import { createdAt, id } from '../db/columns.ts'
import { index, integer, json, table, text, time } from '../db/dialect.ts'
import { sql } from '../db/query-builder.ts'

/** A secret that signs, sealed; `endsAt` is set when it was replaced. */
export interface EncryptedSecret {
  ciphertext: string
  endsAt: string | null
}

/** One try to deliver. */
export interface Attempt {
  at: string
  durationMs: number
  /** The status of the answer; null where there was none. */
  status: number | null
  /** Why it did not succeed. */
  error: string | null
  /** The beginning of what was answered. */
  body: string | null
}

export type DeliveryStatus = 'pending' | 'delivered' | 'failed'

/** Where an organisation wants to be told of what happens. */
export const webhookEndpoints = table(
  'webhook_endpoints',
  {
    id: id(),
    organisationId: text().notNull(),
    /** Who made it. */
    memberId: text().notNull(),
    url: text().notNull(),
    description: text(),
    /** Types of events: `run.finished`, all of a kind as `run.*`, or `*`. */
    types: json<string[]>().notNull(),
    secrets: json<EncryptedSecret[]>().notNull(),
    status: text<'enabled' | 'disabled'>().notNull(),
    /** Why it is disabled. */
    reason: text(),
    /** Since when nothing was taken; empty when the latest attempt succeeded. */
    failingSince: time(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [
    index('webhook_endpoints_organisation').on(t.organisationId, t.id),
    index('webhook_endpoints_enabled').on(t.organisationId).where(sql`status = 'enabled'`),
  ],
)

/** What happened, as it is told to each endpoint: its id is the `webhook-id`, its body is signed as it stands here. */
export const webhookMessages = table(
  'webhook_messages',
  {
    id: id(),
    organisationId: text().notNull(),
    type: text().notNull(),
    body: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('webhook_messages_age').on(t.createdAt)],
)

/** One message on its way to one endpoint. `nextAt` is its place in the queue; while somebody delivers it, when another may try. */
export const webhookDeliveries = table(
  'webhook_deliveries',
  {
    id: id(),
    organisationId: text().notNull(),
    endpointId: text().notNull(),
    messageId: text().notNull(),
    type: text().notNull(),
    status: text<DeliveryStatus>().notNull(),
    attempts: integer().notNull().default(0),
    /** Of the attempts the latest few. */
    log: json<Attempt[]>().notNull(),
    nextAt: time(),
    /** Who delivers it: only the latest to claim it may say what became of it. */
    claim: text(),
    createdAt: createdAt(),
    finishedAt: time(),
  },
  (t) => [
    index('webhook_deliveries_due').on(t.nextAt),
    index('webhook_deliveries_organisation').on(t.organisationId, t.id),
    index('webhook_deliveries_endpoint').on(t.endpointId, t.id),
    index('webhook_deliveries_message').on(t.messageId),
    index('webhook_deliveries_age').on(t.createdAt),
  ],
)
