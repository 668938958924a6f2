import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { answerContactRequest } from '../../commons/matches/contact-operations.ts'
import { requireOwnNeed } from '../../commons/needs/need-access.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../../commons/tables.ts'
import { diasporaError } from '../errors.ts'
import { assertMatchable } from '../matches/match-need.ts'
import { policy } from '../policy.ts'
import { isTierActive, requireVisibleProfile } from '../profiles/profile-access.ts'
import { diasporaProfiles as profiles, diasporaContactRequests as requests } from '../tables.ts'
import { ContactState } from '../vocabulary.ts'
import { ensureContactRequestedMatch } from './contact-match.ts'
import {
  ContactRequestView,
  contactRequestsWhere,
  contactStateAt,
  loadContactRequestView,
  toContactRequestView,
  whereContactState,
} from './contact-request-view.ts'
import * as examples from './operations.examples.ts'
import { assertNotRequestedBefore, assertRequestLimits } from './request-limits.ts'
import { contactRequestStateMachine } from './state-machine.ts'

export const requestContact = operation({
  name: 'diaspora.requestContact',
  summary: 'Ask a member of the diaspora for contact about a need of the caller’s organisation.',
  description:
    'The member has 14 days to answer. A requester can have at most 5 open requests, and a member receives at most 3 in 30 days. The request creates or advances a match of the need (`commons.advanceMatch`), so it also requires `commons:write`. An agent needs the approval of a person.',
  route: 'POST /diaspora/contact-requests',
  effect: 'write',
  access: 'diaspora:write',
  agent: { risk: 'high', exfiltrates: true, producesIds: ['requestId'] },

  http: { status: 201 },

  examples: examples.requestContact,
  input: z.object({
    profileId: reference(profiles, 'A profile, from diaspora.matchNeed or diaspora.searchProfiles.'),
    needId: reference(needs, 'A need of the organisation, from commons.listNeeds with own=true.'),
    message: z
      .string()
      .min(10)
      .max(2_000)
      .describe('What is requested: the task, its duration, remote or on site, and who pays.'),
  }),
  output: ContactRequestView,
  async handler({ profileId, needId, message }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const need = await requireOwnNeed(db, caller, needId)
    const profile = await requireVisibleProfile(db, caller, profileId, now())
    if (profile.personId === caller.id) throw diasporaError('own-profile', 'You cannot request contact with yourself.')
    if (profile.state !== 'VERIFIED') throw notFound('profile') // officers see submitted profiles, which cannot be contacted yet
    assertMatchable(need, now())
    await assertNotRequestedBefore(db, need, profile, now())
    await assertRequestLimits(db, caller, profile, now())
    const matchId = await ensureContactRequestedMatch(context, need, profile)
    const [row] = await db
      .insert(requests)
      .values({
        organisationId: caller.organisationId,
        requestedBy: caller.id,
        memberOrganisationId: profile.ownerOrganisationId,
        personId: profile.personId,
        profileId,
        needId,
        matchId,
        message,
        expiresAt: new Date(now().getTime() + policy.contactExpiresMs),
        createdAt: now(),
      })
      .returning()
    return loadContactRequestView(db, caller, row!.id, now())
  },
})

export const respondContact = operation({
  name: 'diaspora.respondContact',
  summary: 'Accept or decline a request for contact made to the caller.',
  description: 'On acceptance, `nameMe` decides whether the requester sees the member’s name and contact details.',
  route: 'POST /diaspora/contact-requests/:requestId/answer',
  effect: 'write',
  access: 'member',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.respondContact,
  input: z.object({
    requestId: reference(requests, 'A request made to the caller, from diaspora.listContactRequests.'),
    answer: z.enum(['ACCEPT', 'DECLINE']).describe('The member’s answer.'),
    nameMe: z
      .boolean()
      .optional()
      .describe(
        'With ACCEPT: show the requester the name and contact details. Defaults to true from tier T2 on, else false.',
      ),
  }),
  output: ContactRequestView,
  async handler({ requestId, answer, nameMe }, context) {
    const caller = requireActor(context)
    const { db, now, invoke } = context
    const [request] = await db
      .select()
      .from(requests)
      .where(
        and(
          eq(requests.id, requestId),
          eq(requests.personId, caller.id),
          eq(requests.memberOrganisationId, caller.organisationId),
        ),
      )
    if (!request) throw notFound('request for contact')
    const state = transition(
      contactRequestStateMachine,
      contactStateAt(request, now()),
      answer === 'ACCEPT' ? 'accept' : 'decline',
      { roles: ['member'] },
    )
    const named = state === 'ACCEPTED' && (await resolveNameGiven(db, request.profileId, nameMe, now()))
    await db
      .update(requests)
      .set({ state: state as 'ACCEPTED' | 'DECLINED', named, answeredAt: now() })
      .where(eq(requests.id, request.id))
    const [match] = request.matchId ? await db.select().from(matches).where(eq(matches.id, request.matchId)) : []
    if (match?.consentOk && match.state === 'CONTACT_REQUESTED')
      await invoke(answerContactRequest, { contact: match.id, answer })
    return loadContactRequestView(db, caller, request.id, now())
  },
})

/** Returns whether acceptance gives the name; throws 409 if the member is hidden. Without `nameMe` the tier decides. */
async function resolveNameGiven(
  db: Queries,
  profileId: string,
  nameMe: boolean | undefined,
  now: Date,
): Promise<boolean> {
  const [profile] = await db.select().from(profiles).where(eq(profiles.id, profileId))
  if (!profile || profile.state === 'WITHDRAWN' || !(await isTierActive(db, profile, now)))
    throw commonsError(
      'consent-required',
      'Your profile is hidden. Choose a tier from T1 on with diaspora.upsertProfile, or decline.',
      { allowedEvents: ['decline'] },
    )
  return nameMe ?? profile.tier !== 'T1'
}

export const listDiasporaContactRequests = operation({
  name: 'diaspora.listContactRequests',
  summary: 'List requests for contact that the caller received or sent, newest first.',
  route: 'GET /diaspora/contact-requests',
  effect: 'read',
  access: 'member',
  agent: { returnsUntrustedContent: true, producesIds: ['requestId', 'profileId'] },

  examples: examples.listDiasporaContactRequests,
  input: z.object({
    direction: z.enum(['RECEIVED', 'SENT']).default('RECEIVED').describe('Whether to list received or sent requests.'),
    state: ContactState.optional(),
    ...Paging,
  }),
  output: pageOf(ContactRequestView),
  async handler({ direction, state, ...page }, context) {
    const caller = requireActor(context)
    const { id, organisationId } = caller
    const { db, now } = context
    const whereAddressed =
      direction === 'SENT'
        ? and(eq(requests.requestedBy, id), eq(requests.organisationId, organisationId))
        : and(eq(requests.personId, id), eq(requests.memberOrganisationId, organisationId))
    const whereState = state ? whereContactState(state, now()) : undefined
    return listPage(page, {
      sort: [{ column: requests.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        contactRequestsWhere(db, and(whereAddressed, whereState, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ request }) => [request.id],
      view: (row) => toContactRequestView(row, caller, now()),
    })
  },
})
