import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import { generateKey } from '#platform/identity/api-key.ts'
import { operation } from '#platform/operation.ts'
import { addressOf } from '../labs/space-status.ts'
import { fablabCalendarLinks as links } from '../tables.ts'
import * as examples from './links.examples.ts'

export const createCalendarLink = operation({
  name: 'fablabs.createCalendarLink',
  summary:
    'Make the secret address at which a calendar program finds one’s own bookings; the one before stops working. It is shown once.',
  description:
    'Calendar programs send no key, so the address is the secret: whoever has it sees when and where its owner has booked, and nothing else. Only its hash is kept. `fablabs.revokeCalendarLink` ends it.',
  route: 'POST /fablabs/calendars',
  effect: 'write',
  access: 'fablabs:read',
  http: { status: 201 },
  agent: { tool: false },
  privacy: { secretFields: ['url'] },
  examples: examples.createCalendarLink,
  input: z.object({}),
  output: z.object({
    url: z.string().nullable().describe('Subscribe to it in a calendar program; null when the answer is repeated.'),
  }),
  async handler(_, context) {
    const { id: personId, organisationId } = requireActor(context)
    await revokeAll(context.db, personId, organisationId, context.now())
    const { id, key, hash } = generateKey()
    await context.db.insert(links).values({ id, personId, organisationId, hash, createdAt: context.now() })
    return { url: `${addressOf(context.config)}/v1/fablabs/calendars/bookings.ics?token=${key}` }
  },
})

export const revokeCalendarLink = operation({
  name: 'fablabs.revokeCalendarLink',
  summary: 'End the secret address of one’s own booking calendar at once.',
  route: 'DELETE /fablabs/calendars',
  effect: 'write',
  access: 'fablabs:read',
  agent: { tool: false },
  examples: examples.revokeCalendarLink,
  input: z.object({}),
  output: z.object({ revoked: z.int().describe('How many addresses stopped working: one, or none.') }),
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
