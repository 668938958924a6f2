import type { Queries } from '../db/database.ts'
import { and, eq } from '../db/query-builder.ts'
import { webhookDeliveries, webhookEndpoints } from './tables.ts'

/** Disables an endpoint. Its pending deliveries are logged as failed and can be redelivered by a member. */
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
