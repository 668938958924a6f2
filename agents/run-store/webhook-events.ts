import { z } from 'zod'
import type { Queries } from '#platform/db/database.ts'
import { eventType } from '#platform/event-type.ts'
import { publishWebhookEvent } from '#platform/webhooks/publish.ts'
import type { RecordedEventType, Run } from './events.ts'

const eventData = z.object({
  runId: z.string().describe('agents.getRun reads it, with its answer.'),
  agent: z.string(),
  memberId: z.string().describe('Who started it.'),
  threadId: z.string().nullable(),
  status: z.string(),
  errorCode: z.string().nullable(),
  metadata: z.record(z.string(), z.string()).describe('The caller’s own notes.'),
})

/** The events of a run that are worth telling to those who do not follow it, by their type. */
const webhookEvents = {
  'run.finished': eventType({
    type: 'run.finished',
    summary: 'A run has ended: `status` is succeeded, failed or cancelled.',
    data: eventData,
  }),
  'approval.requested': eventType({
    type: 'approval.requested',
    summary: 'A call of a run waits for a person: agents.listApprovals shows which.',
    data: eventData,
  }),
  'run.waiting': eventType({
    type: 'run.waiting',
    summary: 'A run waits for somebody: `errorCode` says for what.',
    data: eventData,
  }),
}
export const runEventTypes = Object.values(webhookEvents)

/** In the commit that records the event. Neither question nor answer is sent along: who deletes a conversation has deleted it everywhere. */
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
