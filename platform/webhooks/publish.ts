import type { z } from 'zod'
import type { Queries } from '../db/database.ts'
import { newId } from '../db/id.ts'
import { prepared } from '../db/prepared-statements.ts'
import { and, eq, sql } from '../db/query-builder.ts'
import type { EventType } from '../event-type.ts'
import { webhookDeliveries, webhookEndpoints, webhookMessages } from './tables.ts'

const enabledSubscriptions = prepared((db) =>
  db
    .select({ id: webhookEndpoints.id, types: webhookEndpoints.types })
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.organisationId, sql.placeholder('organisationId')),
        eq(webhookEndpoints.status, sql`'enabled'`),
      ),
    )
    .prepare('webhook_subscriptions'),
)

/** Whether a type matches one of the patterns: `run.finished` matches `run.finished`, `run.*` and `*`. */
export const matchesEventType = (patterns: readonly string[], type: string) =>
  patterns.some(
    (pattern) =>
      pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))),
  )

interface PublishedEvent<Data extends z.ZodObject> {
  organisationId: string
  at: Date
  data: z.input<Data>
}

/**
 * Publishes an event to the subscribed endpoints of an organisation, in the transaction of the change it describes.
 * Without a subscription it costs one index read.
 */
export async function publishWebhookEvent<Data extends z.ZodObject>(
  tx: Queries,
  event: EventType<Data>,
  { organisationId, at, data }: PublishedEvent<Data>,
) {
  const enabled = await enabledSubscriptions(tx).execute({ organisationId })
  const endpointIds = enabled.filter(({ types }) => matchesEventType(types, event.type)).map(({ id }) => id)
  if (endpointIds.length === 0) return
  await enqueueMessage(tx, { organisationId, type: event.type, at, data: event.data.parse(data), endpointIds })
}

/** Enqueues a message for endpoints. Every delivery and attempt carries the same `webhook-id`. */
export async function enqueueMessage(
  tx: Queries,
  {
    organisationId,
    type,
    at,
    data,
    endpointIds,
  }: { organisationId: string; type: string; at: Date; data: object; endpointIds: string[] },
) {
  const messageId = newId()
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data })
  await tx.insert(webhookMessages).values({ id: messageId, organisationId, type, body, createdAt: at })
  return tx
    .insert(webhookDeliveries)
    .values(
      endpointIds.map((endpointId) => ({
        organisationId,
        endpointId,
        messageId,
        type,
        status: 'pending' as const,
        log: [],
        nextAt: at,
        createdAt: at,
      })),
    )
    .returning()
}
