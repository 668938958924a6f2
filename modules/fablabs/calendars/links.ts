import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import { generateKey } from '#platform/identity/api-key.ts'
import { operation } from '#platform/operation.ts'
import { publicUrlOf } from '#platform/public-url.ts'
import { fablabCalendarLinks as links } from '../tables.ts'
import * as examples from './links.examples.ts'

export const createCalendarLink = operation({
  name: 'fablabs.createCalendarLink',
  summary: 'Create the secret address of the caller’s booking calendar; it replaces the previous one.',
  description:
    'Calendar programs send no API key, so the address itself is the secret: it gives read access to the times and places of its owner’s bookings. It is shown once; only its hash is stored. `fablabs.revokeCalendarLink` revokes it.',
  route: 'POST /fablabs/calendars',
  effect: 'write',
  access: 'fablabs:read',
  http: { status: 201 },
  agent: { tool: false },
  privacy: { secretFields: ['url'] },
  examples: examples.createCalendarLink,
  input: z.object({}),
  output: z.object({
    url: z.string().nullable().describe('Address to subscribe to in a calendar program; null in a repeated response.'),
  }),
  async handler(_, context) {
    const { id: personId, organisationId } = requireActor(context)
    const now = context.now()
    await revokeAll(context.db, personId, organisationId, now)
    const { id, key, hash } = generateKey()
    await context.db.insert(links).values({ id, personId, organisationId, hash, createdAt: now })
    return { url: `${publicUrlOf(context.config)}/v1/fablabs/calendars/bookings.ics?token=${key}` }
  },
})

export const revokeCalendarLink = operation({
  name: 'fablabs.revokeCalendarLink',
  summary: 'Revoke the secret address of the caller’s booking calendar.',
  route: 'DELETE /fablabs/calendars',
  effect: 'write',
  access: 'fablabs:read',
  agent: { tool: false },
  examples: examples.revokeCalendarLink,
  input: z.object({}),
  output: z.object({ revoked: z.int().describe('Number of revoked addresses: one or zero.') }),
  async handler(_, context) {
    const { id: personId, organisationId } = requireActor(context)
    return { revoked: await revokeAll(context.db, personId, organisationId, context.now()) }
  },
})

async function revokeAll(
  db: Parameters<typeof createCalendarLink.handler>[1]['db'],
  personId: string,
  organisationId: string,
  now: Date,
): Promise<number> {
  const ended = await db
    .update(links)
    .set({ revokedAt: now })
    .where(and(eq(links.organisationId, organisationId), eq(links.personId, personId), isNull(links.revokedAt)))
    .returning({ id: links.id })
  return ended.length
}
