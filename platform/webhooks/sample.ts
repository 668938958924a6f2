import { sampleId, sampleMembers } from '../identity/sample.ts'
import type { SampleContext } from '../module.ts'
import { webhookDeliveries, webhookEndpoints, webhookMessages } from './tables.ts'

/** Creates disabled endpoints without a secret, so that sample data sends no requests. */
export async function sampleWebhooks({ db, now }: SampleContext) {
  for (const [i, { id: memberId, organisationId }] of [
    sampleMembers.founder,
    sampleMembers.researcher,
    sampleMembers.labManager,
  ].entries()) {
    const [endpointId, messageId] = [sampleId(90, i), sampleId(91, i)]
    const reason = 'Sample endpoint. Set a URL of your own and rotate its secret.'
    const data = { endpointId }
    await db.insert(webhookEndpoints).values({
      id: endpointId,
      organisationId,
      memberId,
      url: 'https://hooks.example.org/fusion',
      description: 'Exemple',
      types: ['run.*'],
      secrets: [],
      status: 'disabled',
      reason,
      createdAt: now,
      updatedAt: now,
    })
    const body = JSON.stringify({ type: 'webhook.ping', timestamp: now.toISOString(), data })
    await db
      .insert(webhookMessages)
      .values({ id: messageId, organisationId, type: 'webhook.ping', body, createdAt: now })
    await db.insert(webhookDeliveries).values({
      id: sampleId(92, i),
      organisationId,
      endpointId,
      messageId,
      type: 'webhook.ping',
      status: 'failed',
      log: [],
      createdAt: now,
      finishedAt: now,
    })
  }
}
