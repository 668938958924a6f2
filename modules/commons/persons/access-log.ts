import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { type PurposeCode, purposeCodes } from '../consents/purposes.ts'
import { commonsAccessEvents as accessEvents } from '../tables.ts'
import * as examples from './access-log.examples.ts'

/** One access to the record of a person: the fields shown, empty if it was masked. */
export interface RecordRead {
  personId: string
  /** The organisation that owns the record. */
  organisationId: string
  fields: readonly string[]
}

interface AccessContext {
  db: Queries
  actor: Actor | null
  now(): Date
}

/**
 * Logs accesses to personal data in the transaction that reads it, so that no unlogged access is possible. Only a `write` has a
 * transaction, so an operation that shows personal data of others is a write, and declares `dryRun: false`.
 */
export async function recordAccess(
  { db, now, ...context }: AccessContext,
  operation: string,
  purpose: PurposeCode | null,
  readings: readonly RecordRead[],
) {
  const { id: actorId, organisationId: actorOrganisationId, agent } = requireActor(context)
  // Reading one's own record is not logged, unless an agent reads it, because the agent may pass it to a model.
  const logged = readings.filter(({ personId }) => personId !== actorId || agent)
  if (logged.length === 0) return
  await db.insert(accessEvents).values(
    logged.map(({ fields, ...reading }) => ({
      ...reading,
      at: now(),
      actorId,
      actorOrganisationId,
      agent: agent?.slug,
      runId: agent?.runId,
      operation,
      purpose,
      fields: [...fields],
      masked: fields.length === 0,
    })),
  )
}

export const myAccessLog = operation({
  name: 'commons.myAccessLog',
  summary: 'Show who has read the caller’s personal data, which fields and why, newest first.',
  description: 'Each entry names the reader, the fields, the purpose and the agent that was used, if any.',
  route: 'GET /commons/me/access-log',
  effect: 'read',
  access: 'member',
  examples: examples.myAccessLog,
  input: z.object(Paging),
  output: pageOf(
    z.object({
      at: z.iso.datetime(),
      readBy: z.string().nullable().describe('Name of the reader; null if their account no longer exists.'),
      agent: z.string().nullable().describe('Agent that read on behalf of the member, if any.'),
      runId: z.string().nullable(),
      operation: z.string(),
      purpose: z.enum(purposeCodes).nullable(),
      fields: z.array(z.string()).describe('Fields that were shown.'),
      masked: z.boolean().describe('Whether the record was masked, so that no personal data was shown.'),
    }),
  ),
  async handler(page, context) {
    const { id: personId, organisationId } = requireActor(context)
    return listPage(page, {
      sort: [{ column: accessEvents.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select({ event: accessEvents, readBy: members.name })
          .from(accessEvents)
          .leftJoin(members, eq(members.id, accessEvents.actorId))
          .where(and(eq(accessEvents.organisationId, organisationId), eq(accessEvents.personId, personId), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ event }) => [event.id],
      view: ({ event: { at, agent, runId, operation: name, purpose, fields, masked }, readBy }) => ({
        at: at.toISOString(),
        readBy,
        agent,
        runId,
        operation: name,
        purpose,
        fields,
        masked,
      }),
    })
  },
})
