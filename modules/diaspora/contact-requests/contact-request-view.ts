import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, gt, lte, type SQL } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { commonsNeeds as needs } from '../../commons/tables.ts'
import { NeedKind } from '../../commons/vocabulary.ts'
import { toIsoOrNull } from '../fields.ts'
import { diasporaContactRequests as requests } from '../tables.ts'
import { ContactState } from '../vocabulary.ts'
import { contactRequestStateMachine } from './state-machine.ts'

export const ContactRequestView = z.object({
  requestId: z.string(),
  direction: z.enum(['RECEIVED', 'SENT']),
  state: plainEnum(ContactState),
  allowedEvents: z.array(z.string()).describe('Events the caller can trigger now.'),
  profileId: z.string(),
  needId: z.string(),
  needKind: plainEnum(NeedKind),
  needTitle: LocalizedText,
  askedBy: LocalizedText.describe('The requesting organisation.'),
  message: z.string(),
  named: z.boolean().describe('Whether the member gave their name to the requester. See diaspora.getProfile.'),
  expiresAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})

/** Returns the effective state of a request. Expiry is derived from `expiresAt`, so no cleanup is needed. */
export const contactStateAt = (
  { state, expiresAt }: Pick<typeof requests.$inferSelect, 'state' | 'expiresAt'>,
  now: Date,
): ContactState => (state === 'SENT' && expiresAt <= now ? 'EXPIRED' : state)

/** Returns the SQL condition for requests whose effective state is `state`. */
export function whereContactState(state: ContactState, now: Date): SQL {
  if (state === 'EXPIRED') return and(eq(requests.state, 'SENT'), lte(requests.expiresAt, now))!
  if (state === 'SENT') return and(eq(requests.state, 'SENT'), gt(requests.expiresAt, now))!
  return eq(requests.state, state)
}

const rowsWhere = (db: Reads, where: SQL | undefined) =>
  db
    .select({ request: requests, need: { kind: needs.kind, title: needs.title }, organisation: organisations.name })
    .from(requests)
    .innerJoin(needs, eq(needs.id, requests.needId))
    .innerJoin(organisations, eq(organisations.id, requests.organisationId))
    .where(where)
    .orderBy(desc(requests.id))

/** Returns the matching requests as the caller may see them, newest first. */
export async function listContactRequestViews(
  db: Reads,
  where: SQL | undefined,
  { callerId, limit, now }: { callerId: string; limit: number; now: Date },
) {
  const rows = await rowsWhere(db, where).limit(limit)
  return rows.map(({ request, need, organisation }): z.input<typeof ContactRequestView> => {
    const received = request.personId === callerId
    const state = contactStateAt(request, now)
    return {
      requestId: request.id,
      direction: received ? 'RECEIVED' : 'SENT',
      state,
      allowedEvents: allowedEvents(contactRequestStateMachine, state, { roles: received ? ['member'] : [] }),
      profileId: request.profileId,
      needId: request.needId,
      needKind: need.kind,
      needTitle: need.title,
      askedBy: organisation,
      message: request.message,
      named: request.named,
      expiresAt: request.expiresAt.toISOString(),
      answeredAt: toIsoOrNull(request.answeredAt),
      createdAt: request.createdAt.toISOString(),
    }
  })
}
