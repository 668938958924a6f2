import { z } from 'zod'
import { requireActor } from '../access.ts'
import { auditEvents } from '../audit/tables.ts'
import { and, eq } from '../db/query-builder.ts'
import { operation } from '../operation.ts'
import { listPage, Paging, pageOf } from '../paging.ts'
import * as examples from './audit.examples.ts'

const AuditEvent = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  keyId: z.string().nullable(),
  agent: z.string().nullable().describe('The agent that acted for the member, if any.'),
  runId: z.string().nullable(),
  approvedBy: z
    .string()
    .nullable()
    .describe('The member who approved the call of the agent, if approval was required.'),
  operation: z.string(),
  parentId: z.string().nullable().describe('The event of the operation that invoked this one.'),
  seq: z.int().nullable().describe('Position in the organisation’s chain; null until the event is sealed.'),
  hash: z.string().nullable(),
})

export const listAuditEvents = operation({
  name: 'identity.listAuditEvents',
  summary: 'List the audit events of the organisation, newest first: who did what, and when.',
  route: 'GET /audit-events',
  effect: 'read',
  access: 'identity:manage',
  examples: examples.listAuditEvents,
  input: z.object({
    operation: z.string().max(100).optional().describe('Only events of this operation, by name.'),
    ...Paging,
  }),
  output: pageOf(AuditEvent),
  async handler({ operation: name, ...page }, context) {
    return listPage(page, {
      sort: [{ column: auditEvents.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(auditEvents)
          .where(
            and(
              eq(auditEvents.organisationId, requireActor(context).organisationId),
              name ? eq(auditEvents.operation, name) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: ({ organisationId, input, inputHash, at, ...event }) => ({ ...event, at: at.toISOString() }),
    })
  },
})
