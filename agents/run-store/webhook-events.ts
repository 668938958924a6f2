import { z } from 'zod'
import type { Queries } from '#platform/db/database.ts'
import { eventType } from '#platform/event-type.ts'
import { publishWebhookEvent } from '#platform/webhooks/publish.ts'
import type { RecordedEventType, Run } from './events.ts'

const eventData = z.object({
  runId: z.string().describe('Read the run and its answer with agents.getRun.'),
  agent: z.string(),
  memberId: z.string().describe('The member who started the run.'),
  threadId: z.string().nullable(),
  status: z.string(),
  errorCode: z.string().nullable(),
  metadata: z.record(z.string(), z.string()).describe('The caller’s own notes.'),
})

/** The events of a run that are sent to webhooks, by type. */
const webhookEvents = {
  'run.finished': eventType({
    type: 'run.finished',
    summary: 'A run has ended with the `status` succeeded, failed or cancelled.',
    data: eventData,
  }),
  'approval.requested': eventType({
    type: 'approval.requested',
    summary: 'A call of a run waits for the approval of a person. List it with agents.listApprovals.',
    data: eventData,
  }),
  'run.waiting': eventType({
    type: 'run.waiting',
    summary: 'A run waits. `errorCode` names what it waits for.',
    data: eventData,
  }),
}
export const runEventTypes = Object.values(webhookEvents)

/** Queues webhook messages in the transaction that records the event. They hold no text of the conversation, so that deleting it is complete. */
export async function publishRunEvent(tx: Queries, run: Run, type: RecordedEventType) {
  const event = webhookEvents[(type.startsWith('run.waiting.') ? 'run.waiting' : type) as keyof typeof webhookEvents]
  if (!event) return
  const { id, organisationId, agent, memberId, threadId, status, error, metadata } = run
  await publishWebhookEvent(tx, event, {
    organisationId,
    at: new Date(),
    data: { runId: id, agent, memberId, threadId, status, errorCode: error?.code ?? null, metadata },
  })
}
