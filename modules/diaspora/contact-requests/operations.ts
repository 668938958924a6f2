import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, asc, desc, eq, gt, lt } from '#platform/db/query-builder.ts'
import { defaultTimeZone } from '#platform/lib/local-time.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { exampleIds as commonsIds } from '../../commons/example-ids.ts'
import { answerContactRequest } from '../../commons/matches/contact-operations.ts'
import { advanceMatch } from '../../commons/matches/operations.ts'
import { type NeedRow, requireOwnNeed } from '../../commons/needs/operations.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../../commons/tables.ts'
import { exampleIds } from '../example-ids.ts'
import { candidatesWhere } from '../matches/candidates.ts'
import { assertMatchable, proposeCandidates, toMatchCriteria, toScoredCandidate } from '../matches/match-need.ts'
import { policy } from '../policy.ts'
import { isTierActive, type ProfileRow, requireVisibleProfile } from '../profiles/profile-access.ts'
import { contactRequestStateMachine } from '../state-machines.ts'
import { diasporaProfiles as profiles, diasporaContactRequests as requests } from '../tables.ts'
import { ContactState } from '../vocabulary.ts'
import {
  ContactRequestView,
  contactStateAt,
  listContactRequestViews,
  whereContactState,
} from './contact-request-view.ts'
import * as examples from './operations.examples.ts'

export const requestContact = operation({
  name: 'diaspora.requestContact',
  summary:
    'Ask a member of the diaspora for contact about a need of the caller’s organisation; the member answers within 14 days. At most 5 requests of one person wait at a time, and 3 a month reach one member.',
  description:
    'It becomes, or moves on, a match of the need (`commons.advanceMatch`), so it takes `commons:write` too. An agent needs a person for it.',
  route: 'POST /diaspora/contact-requests',
  effect: 'write',
  access: 'diaspora:write',
  agent: { risk: 'high', exfiltrates: true, producesIds: ['requestId'] },

  http: { status: 201 },

  examples: examples.requestContact,
  input: z.object({
    profileId: reference(profiles, 'A profile, as found by diaspora.matchNeed or diaspora.searchProfiles.'),
    needId: reference(needs, 'A need of the organisation, as found by commons.listNeeds with own=true.'),
    message: z
      .string()
      .min(10)
      .max(2_000)
      .describe('What exactly is wanted, for how long, remote or on site, and who pays.'),
  }),
  output: ContactRequestView,
  async handler({ profileId, needId, message }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const need = await requireOwnNeed(db, caller, needId)
    const profile = await requireVisibleProfile(db, caller, profileId, now())
    if (profile.personId === caller.id) throw conflict('This is your own profile.', {}, 'own-profile')
    if (profile.state !== 'VERIFIED') throw notFound('profile') // an officer sees it before it can be found
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
    return (
      await listContactRequestViews(db, eq(requests.id, row!.id), { callerId: caller.id, limit: 1, now: now() })
    )[0]!
  },
})

async function assertNotRequestedBefore(db: Queries, need: NeedRow, profile: ProfileRow, now: Date) {
  const asked = await db
    .select()
    .from(requests)
    .where(and(eq(requests.needId, need.id), eq(requests.profileId, profile.id)))
  const before = asked.find((one) => contactStateAt(one, now) !== 'EXPIRED')
  if (!before) return
  const { id: requestId, expiresAt } = before
  if (before.state === 'DECLINED')
    throw conflict(
      'This member has declined for this need. Ask another: see diaspora.matchNeed.',
      { requestId },
      'declined-before',
    )
  throw conflict(
    'This member was asked for this need already.',
    { requestId, state: before.state, expiresAt: expiresAt.toISOString() },
    'already-asked',
  )
}

/** Throws 409 where the limits of who asks, or of who is asked, are reached. */
async function assertRequestLimits(db: Queries, caller: Actor, profile: ProfileRow, now: Date) {
  const open = await db
    .select({ requestId: requests.id, expiresAt: requests.expiresAt })
    .from(requests)
    .where(and(eq(requests.requestedBy, caller.id), whereContactState('SENT', now)))
    .orderBy(asc(requests.expiresAt))
  if (open.length >= policy.openRequestsPerRequester)
    throw conflict(
      `${open.length} of your requests wait for an answer, which is as many as may. Wait until one is answered or runs out.`,
      { waiting: open.map(({ requestId, expiresAt }) => ({ requestId, expiresAt: expiresAt.toISOString() })) },
      'too-many-waiting',
    )
  const since = new Date(now.getTime() - policy.requestWindowMs)
  const lately = await db
    .select({ createdAt: requests.createdAt })
    .from(requests)
    .where(and(eq(requests.personId, profile.personId), gt(requests.createdAt, since)))
    .orderBy(desc(requests.createdAt))
  const oldest = lately[policy.requestsPerMember - 1]
  if (oldest)
    throw conflict(
      'This member is asked as often this month as they may be. Ask again later, or another: see diaspora.matchNeed.',
      { againAt: new Date(oldest.createdAt.getTime() + policy.requestWindowMs).toISOString() },
      'member-asked-enough',
    )
}

/** The match of the need and the member, made where there is none, and moved on to CONTACT_REQUESTED. Null where the member was dropped from it and agreed again since. */
async function ensureContactRequestedMatch(
  { db, now, invoke, ...context }: HandlerContexts['write'],
  need: NeedRow,
  profile: ProfileRow,
): Promise<string | null> {
  const known = await findMatch(db, need, profile)
  if (known && !known.consentOk) return null
  if (known?.state === 'DECLINED')
    throw conflict('This member is out of this need. Ask another: see diaspora.matchNeed.', {}, 'declined-before')
  const match = known ?? (await proposeMember(db, need, profile, requireActor(context).id, now()))
  if (match.state === 'PROPOSED' || match.state === 'SHORTLISTED')
    await invoke(advanceMatch, { matchId: match.id, event: 'REQUEST_CONTACT' })
  return match.id
}

async function findMatch(db: Reads, need: NeedRow, profile: ProfileRow) {
  const [match] = await db
    .select()
    .from(matches)
    .where(
      and(eq(matches.needId, need.id), eq(matches.candidateType, 'person'), eq(matches.candidateId, profile.personId)),
    )
  return match
}

async function proposeMember(db: Queries, need: NeedRow, profile: ProfileRow, callerId: string, now: Date) {
  const [candidate] = await candidatesWhere(db, eq(profiles.id, profile.id), now)
  const wish = toMatchCriteria(need, {
    modes: assertMatchable(need, now),
    languages: [],
    timeZone: defaultTimeZone,
    now,
  })
  const made = await proposeCandidates(db, need, [toScoredCandidate(candidate!, wish)], callerId, now)
  return made.get(profile.personId)!
}

export const respondContact = operation({
  name: 'diaspora.respondContact',
  summary:
    'Accept or decline a request for contact made to the caller, and with a yes give one’s name and contact to who asked, or not yet.',
  route: 'POST /diaspora/contact-requests/:requestId/answer',
  effect: 'write',
  access: 'member',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.respondContact,
  input: z.object({
    requestId: reference(requests, 'A request made to the caller, as listed by diaspora.listContactRequests.'),
    answer: z.enum(['ACCEPT', 'DECLINE']).describe('Yes or no.'),
    nameMe: z
      .boolean()
      .optional()
      .describe(
        'With a yes: show the name and contact to who asked. Unless told as the profile says: yes from tier T2 on.',
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
    return (
      await listContactRequestViews(db, eq(requests.id, request.id), { callerId: caller.id, limit: 1, now: now() })
    )[0]!
  },
})

/** Only who consents to be proposed accepts; a yes alone names whoever chose to be named on acceptance. */
async function resolveNameGiven(
  db: Queries,
  profileId: string,
  nameMe: boolean | undefined,
  now: Date,
): Promise<boolean> {
  const [profile] = await db.select().from(profiles).where(eq(profiles.id, profileId))
  if (!profile || profile.state === 'WITHDRAWN' || !(await isTierActive(db, profile, now)))
    throw conflict(
      'You are hidden now, so nobody can be answered with a yes: choose a tier from T1 on with diaspora.upsertProfile, or decline.',
      { allowedEvents: ['decline'] },
      'consent-required',
    )
  return nameMe ?? profile.tier !== 'T1'
}

export const listDiasporaContactRequests = operation({
  name: 'diaspora.listContactRequests',
  summary: 'List requests for contact, newest first: those made to the caller, or those the caller made, by state.',
  route: 'GET /diaspora/contact-requests',
  effect: 'read',
  access: 'member',
  agent: { returnsUntrustedContent: true, producesIds: ['requestId', 'profileId'] },

  examples: examples.listDiasporaContactRequests,
  input: z.object({
    direction: z.enum(['RECEIVED', 'SENT']).default('RECEIVED').describe('Made to the caller, or by the caller.'),
    state: ContactState.optional(),
    ...Paging,
  }),
  output: pageOf(ContactRequestView),
  async handler({ direction, state, limit, cursor }, context) {
    const { id, organisationId } = requireActor(context)
    const { db, now } = context
    const [before] = decodeCursor(cursor, 'string') ?? []
    const mine =
      direction === 'SENT'
        ? and(eq(requests.requestedBy, id), eq(requests.organisationId, organisationId))
        : and(eq(requests.personId, id), eq(requests.memberOrganisationId, organisationId))
    const where = and(
      mine,
      state ? whereContactState(state, now()) : undefined,
      before ? lt(requests.id, before) : undefined,
    )
    const rows = await listContactRequestViews(db, where, { callerId: id, limit: limit + 1, now: now() })
    return toPage(
      rows,
      limit,
      ({ requestId }) => [requestId],
      (row) => row,
    )
  },
})
