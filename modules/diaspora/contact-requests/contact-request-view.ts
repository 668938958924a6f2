import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gt, lte, type SQL } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { commonsNeeds as needs } from '../../commons/tables.ts'
import { NeedKind } from '../../commons/vocabulary.ts'
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

/** Selects requests with what the view shows of their need and organisation. */
export const contactRequestsWhere = (db: Reads, where: SQL | undefined) =>
  db
    .select({ request: requests, need: { kind: needs.kind, title: needs.title }, organisation: organisations.name })
    .from(requests)
    .innerJoin(needs, eq(needs.id, requests.needId))
    .innerJoin(organisations, eq(organisations.id, requests.organisationId))
    .where(where)

type ContactRequestRow = Awaited<ReturnType<typeof contactRequestsWhere>>[number]

/** Returns a request as the caller, its member or its requester, may see it. */
export function toContactRequestView(
  { request, need, organisation }: ContactRequestRow,
  caller: Actor,
  now: Date,
): z.input<typeof ContactRequestView> {
  const received = request.personId === caller.id
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
}

/** Returns the view of an existing request. */
export async function loadContactRequestView(db: Reads, caller: Actor, requestId: string, now: Date) {
  const [row] = await contactRequestsWhere(db, eq(requests.id, requestId))
  return toContactRequestView(row!, caller, now)
}
