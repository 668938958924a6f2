import { createdAt, id } from '../db/columns.ts'
import { index, integer, json, table, text, time } from '../db/dialect.ts'
import { sql } from '../db/query-builder.ts'

/** An encrypted signing secret; `endsAt` is set once it has been replaced. */
export interface EncryptedSecret {
  ciphertext: string
  endsAt: string | null
}

/** One attempt to deliver. */
export interface Attempt {
  at: string
  durationMs: number
  /** HTTP status of the response; null if there was none. */
  status: number | null
  /** Why it failed; null on success. */
  error: string | null
  /** The start of the response body. */
  body: string | null
}

export type DeliveryStatus = 'pending' | 'delivered' | 'failed'

/** A URL that receives the events of an organisation. */
export const webhookEndpoints = table(
  'webhook_endpoints',
  {
    id: id(),
    organisationId: text().notNull(),
    /** The member who created it. */
    memberId: text().notNull(),
    url: text().notNull(),
    description: text(),
    /** Patterns of event types: `run.finished`, `run.*` or `*`. */
    types: json<string[]>().notNull(),
    secrets: json<EncryptedSecret[]>().notNull(),
    status: text<'enabled' | 'disabled'>().notNull(),
    /** Why it is disabled. */
    reason: text(),
    /** Time of the first failure since the latest success; null if the latest attempt succeeded. */
    failingSince: time(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [
    index('webhook_endpoints_organisation').on(t.organisationId, t.id),
    index('webhook_endpoints_enabled').on(t.organisationId).where(sql`status = 'enabled'`),
  ],
)

/** An event as every endpoint receives it: the id is the `webhook-id`, and the body is signed as stored here. */
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

/** The delivery of one message to one endpoint. `nextAt` is the time of the next attempt or, while claimed, the expiry of the claim. */
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
    /** The latest attempts, oldest first. */
    log: json<Attempt[]>().notNull(),
    nextAt: time(),
    /** Id of the latest claim: only the worker that made it may record an outcome. */
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
