import type { Actor } from '../access.ts'
import type { Reads } from '../db/database.ts'
import { and, eq } from '../db/query-builder.ts'
import { notFound } from '../problem.ts'
import { reference } from '../reference.ts'
import { webhookDeliveries, webhookEndpoints } from './tables.ts'

export const EndpointId = reference(webhookEndpoints, 'An endpoint, as found by webhooks.listEndpoints.')
export const DeliveryId = reference(webhookDeliveries, 'A delivery, as found by webhooks.listDeliveries.')

/** Returns an endpoint of the caller's organisation; 404 otherwise. */
export async function findOwnEndpoint(db: Reads, { organisationId }: Actor, endpointId: string) {
  const [row] = await db
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.id, endpointId), eq(webhookEndpoints.organisationId, organisationId)))
  if (!row) throw notFound('endpoint')
  return row
}

/** Returns a delivery of the caller's organisation; 404 otherwise. */
export async function findOwnDelivery(db: Reads, { organisationId }: Actor, deliveryId: string) {
  const [row] = await db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.id, deliveryId), eq(webhookDeliveries.organisationId, organisationId)))
  if (!row) throw notFound('delivery')
  return row
}
