import { z } from 'zod'
import { type Actor, callerOf, forbiddenScope } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, inArray, lt, or, type SQL } from '#platform/db/query.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { LocalizedText } from '#platform/rules/localized.ts'
import { legalEvents, transition } from '#platform/rules/state-machine.ts'
import { matchLife } from './need-life.ts'
import { ownNeed } from './needs.ts'
import { mayWrite } from './rights.ts'
import { sampleIds } from './sample-ids.ts'
import { Reason } from './score.ts'
import { commonsMatches as matches, commonsNeeds as needs } from './tables.ts'
import { MatchState, NeedKind } from './vocabulary.ts'

type MatchRow = typeof matches.$inferSelect

const Match = z.object({
  matchId: z.string(),
  needId: z.string(),
  candidate: z
    .object({ type: z.string().describe('What it is: person, fablab_machine…'), candidateId: z.string() })
    .describe('Who or what might meet the need. A person has no name here: ask for contact.'),
  score: z.int().min(0).max(1_000),
  reasons: z.array(Reason).describe('What the score is made of.'),
  consentOk: z.boolean(),
  state: MatchState,
  legalEvents: z.array(z.string()).describe('What the owner of the need can do now.'),
  version: z.int(),
  createdAt: z.iso.datetime(),
})

const present = ({ id, needId, candidateType, candidateId, score, reasons, consentOk, state, version, createdAt }: MatchRow) => ({
  matchId: id,
  needId,
  candidate: { type: candidateType, candidateId },
  score,
  reasons,
  consentOk,
  state,
  legalEvents: legalEvents(matchLife, state, { roles: ['owner'] }),
  version,
  createdAt: createdAt.toISOString(),
})

export const listMatches = operation({
  name: 'commons.listMatches',
  summary: 'List who or what was proposed for a need of the caller’s organisation, best score first, with the reasons. Who withdrew their consent is gone.',
  route: 'GET /commons/needs/:needId/matches',
  effect: 'read',
  access: 'commons:read',
  produces: ['matchId'],
  examples: [
    {
      ask: { fr: 'Qui pourrait répondre à notre besoin ?', ar: 'من يمكنه تلبية حاجتنا؟', en: 'Who could meet our need?' },
      input: { needId: sampleIds.need(1) },
    },
    {
      ask: {
        fr: 'Quels candidats a-t-on trouvés pour ce besoin ?',
        ar: 'من هم المرشحون الذين وجدناهم لهذه الحاجة؟',
        en: 'Which candidates were found for this need?',
      },
      input: { needId: sampleIds.need(1) },
    },
  ],
  input: z.object({ needId: reference(needs, 'A need of the organisation, as found by commons.listNeeds.'), state: MatchState.optional(), ...Paging }),
  output: pageOf(Match),
  async handler({ needId, state, limit, cursor }, context) {
    const caller = callerOf(context)
    const need = await ownNeed(context.db, caller, needId)
    const [score, id] = decodeCursor(cursor, 'number', 'string') ?? []
    const after = score === undefined ? undefined : or(lt(matches.score, whole(score)), and(eq(matches.score, whole(score)), lt(matches.id, id!)))
    const rows = await context.db
      .select()
      .from(matches)
      .where(
        and(
          eq(matches.organisationId, caller.organisationId),
          eq(matches.needId, need.id),
          eq(matches.consentOk, true),
          state ? eq(matches.state, state) : undefined,
          after,
        ),
      )
      .orderBy(desc(matches.score), desc(matches.id))
      .limit(limit + 1)
    return toPage(rows, limit, (row) => [row.score, row.id], present)
  },
})

/** The score within a cursor: whatever a caller put there, it is one. */
const whole = (score: number) => Math.min(Math.max(Math.trunc(score) || 0, 0), 1_000)

export const advanceMatch = operation({
  name: 'commons.advanceMatch',
  summary: 'Decide on a proposed match, as the owner of the need: shortlist, ask for contact, decline, or - once accepted - convert.',
  route: 'POST /commons/matches/:matchId/decision',
  effect: 'write',
  access: 'commons:write',
  risk: 'high',
  examples: [
    {
      ask: { fr: 'Présélectionne ce candidat', ar: 'ضع هذا المرشح في القائمة المختصرة', en: 'Shortlist this candidate' },
      input: { matchId: sampleIds.match(1), event: 'SHORTLIST' },
    },
    {
      ask: { fr: 'Demande à entrer en contact avec ce candidat', ar: 'اطلب الاتصال بهذا المرشح', en: 'Ask for contact with this candidate' },
      input: { matchId: sampleIds.match(1), event: 'REQUEST_CONTACT' },
    },
  ],
  input: z.object({
    matchId: reference(matches, 'A match, as listed by commons.listMatches.'),
    event: z.enum(['SHORTLIST', 'REQUEST_CONTACT', 'DECLINE', 'CONVERT']),
  }),
  output: Match,
  async handler({ matchId, event }, context) {
    const caller = callerOf(context)
    const { db, now } = context
    const [match] = await db
      .select()
      .from(matches)
      .where(and(eq(matches.id, matchId), eq(matches.organisationId, caller.organisationId), eq(matches.consentOk, true)))
    if (!match) throw notFound('match')
    const state = transition(matchLife, match.state, event, { roles: ['owner'] })
    const [row] = await db
      .update(matches)
      .set({ state, decidedBy: caller.id, version: match.version + 1, updatedAt: now() })
      .where(eq(matches.id, match.id))
      .returning()
    return present(row!)
  },
})

const ContactRequest = z.object({
  matchId: z.string(),
  state: MatchState,
  kind: NeedKind,
  title: LocalizedText,
  askedBy: z.string().describe('The organisation that asks.'),
  candidateType: z.string(),
  reasons: z.array(Reason),
  askedAt: z.iso.datetime(),
})

const presentRequest = ({ match, need }: { match: MatchRow; need: typeof needs.$inferSelect }) => ({
  matchId: match.id,
  state: match.state,
  kind: need.kind,
  title: need.title,
  askedBy: need.ownerOrganisationId,
  candidateType: match.candidateType,
  reasons: match.reasons,
  askedAt: match.updatedAt.toISOString(),
})

/** The requests that are the caller's to answer: about oneself, or about what the organisation answers for. */
const addressed = (db: Reads, { id, organisationId }: Actor, where: SQL | undefined) =>
  db
    .select({ match: matches, need: needs })
    .from(matches)
    .innerJoin(needs, eq(needs.id, matches.needId))
    .where(
      and(
        eq(matches.consentOk, true),
        inArray(matches.state, ['CONTACT_REQUESTED', 'ACCEPTED', 'CONVERTED']),
        or(and(eq(matches.candidateType, 'person'), eq(matches.candidateId, id)), eq(matches.candidateOrganisationId, organisationId)),
        where,
      ),
    )

export const listContactRequests = operation({
  name: 'commons.listContactRequests',
  summary: 'List who asks for contact with the caller, or with what the caller’s organisation offers, and for which need.',
  route: 'GET /commons/contact-requests',
  effect: 'read',
  access: 'member',
  examples: [
    { ask: { fr: 'Qui souhaite me contacter ?', ar: 'من يرغب في الاتصال بي؟', en: 'Who would like to contact me?' }, input: {} },
    { ask: { fr: 'Ai-je des demandes de contact ?', ar: 'هل لدي طلبات اتصال؟', en: 'Do I have requests for contact?' }, input: {} },
  ],
  input: z.object(Paging),
  output: pageOf(ContactRequest),
  async handler({ limit, cursor }, context) {
    const caller = callerOf(context)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await addressed(context.db, caller, before ? lt(matches.id, before) : undefined)
      .orderBy(desc(matches.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ match }) => [match.id], presentRequest)
  },
})

export const answerContactRequest = operation({
  name: 'commons.answerContactRequest',
  summary: 'Accept or decline a request for contact: one made to the caller, or - with commons:write - to what the caller’s organisation offers.',
  route: 'POST /commons/contact-requests/:contact/answer',
  effect: 'write',
  access: 'member',
  risk: 'high',
  examples: [
    {
      ask: { fr: 'J’accepte cette demande de contact', ar: 'أقبل طلب الاتصال هذا', en: 'I accept this request for contact' },
      input: { contact: sampleIds.match(1), answer: 'ACCEPT' },
    },
  ],
  // No reference: the match belongs to the organisation that asks, and the caller is the one who is asked.
  input: z.object({
    contact: z.string().min(1).max(64).describe('`matchId` of a request, as listed by commons.listContactRequests.'),
    answer: z.enum(['ACCEPT', 'DECLINE']),
  }),
  output: ContactRequest,
  async handler({ contact, answer }, context) {
    const caller = callerOf(context)
    const { db, now } = context
    const [found] = await addressed(db, caller, eq(matches.id, contact))
    if (!found) throw notFound('request for contact')
    if (found.match.candidateType !== 'person' && !mayWrite(caller)) throw forbiddenScope('commons:write', 'is needed to answer for the organisation')
    const state = transition(matchLife, found.match.state, answer, { roles: ['candidate'] })
    const [match] = await db
      .update(matches)
      .set({ state, decidedBy: caller.id, version: found.match.version + 1, updatedAt: now() })
      .where(eq(matches.id, found.match.id))
      .returning()
    return presentRequest({ match: match!, need: found.need })
  },
})
