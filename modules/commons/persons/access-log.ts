import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, desc, eq, lt } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { type PurposeCode, purposeCodes } from '../consents/purposes.ts'
import { commonsAccessEvents as accessEvents } from '../tables.ts'
import * as examples from './access-log.examples.ts'

/** One person whose record was read: which fields were shown, none when it was masked. */
export interface RecordRead {
  personId: string
  /** The organisation that keeps the record. */
  organisationId: string
  fields: readonly string[]
}

interface AccessContext {
  db: Queries
  actor: Actor | null
  now(): Date
}

/**
 * Puts on record who read about whom, in the transaction of the reading: what is not on record was not read. Only a `write`
 * has a transaction, so an operation that shows personal data of others is one, and declares `rehearsal: false`.
 */
export async function recordAccess(
  { db, now, ...context }: AccessContext,
  operation: string,
  purpose: PurposeCode | null,
  readings: readonly RecordRead[],
) {
  const { id: actorId, organisationId: actorOrganisationId, agent } = requireActor(context)
  // To read one's own record is nobody's business; that an agent did, and may have passed it on to a model, is one's own.
  const told = readings.filter(({ personId }) => personId !== actorId || agent)
  if (told.length === 0) return
  await db.insert(accessEvents).values(
    told.map(({ fields, ...reading }) => ({
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
  summary: 'Show who has read the caller’s personal data, newest first: which fields, why, and through which agent.',
  route: 'GET /commons/me/access-log',
  effect: 'read',
  access: 'member',
  examples: examples.myAccessLog,
  input: z.object(Paging),
  output: pageOf(
    z.object({
      at: z.iso.datetime(),
      readBy: z.string().nullable().describe('Name of the member who read; null when they are gone.'),
      agent: z.string().nullable().describe('The agent that read for them, if one did.'),
      runId: z.string().nullable(),
      operation: z.string(),
      purpose: z.enum(purposeCodes).nullable(),
      fields: z.array(z.string()).describe('What was shown.'),
      masked: z.boolean().describe('Nothing personal was shown.'),
    }),
  ),
  async handler({ limit, cursor }, context) {
    const { id: personId, organisationId } = requireActor(context)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select({ event: accessEvents, readBy: members.name })
      .from(accessEvents)
      .leftJoin(members, eq(members.id, accessEvents.actorId))
      .where(
        and(
          eq(accessEvents.organisationId, organisationId),
          eq(accessEvents.personId, personId),
          before ? lt(accessEvents.id, before) : undefined,
        ),
      )
      .orderBy(desc(accessEvents.id))
      .limit(limit + 1)
    const present = ({
      event: { at, agent, runId, operation: name, purpose, fields, masked },
      readBy,
    }: (typeof rows)[number]) => ({
      at: at.toISOString(),
      readBy,
      agent,
      runId,
      operation: name,
      purpose,
      fields,
      masked,
    })
    return toPage(rows, limit, ({ event }) => [event.id], present)
  },
})
