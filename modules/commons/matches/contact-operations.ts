import { z } from 'zod'
import { type Actor, forbiddenScope, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, or, type SQL } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { canWrite } from '../access.ts'
import { commonsMatches as matches, commonsNeeds as needs } from '../tables.ts'
import { MatchState, NeedKind } from '../vocabulary.ts'
import { applyTransition } from './apply-transition.ts'
import * as examples from './contact-operations.examples.ts'
import { type MatchRow, whereShowable } from './proposals.ts'
import { ScoreReason } from './score.ts'

const ContactRequest = z.object({
  matchId: z.string(),
  state: MatchState,
  kind: NeedKind,
  title: LocalizedText,
  askedBy: z.string().describe('The requesting organisation.'),
  candidateType: z.string(),
  reasons: z.array(ScoreReason),
  askedAt: z.iso.datetime(),
})

const toContactRequestView = ({ match, need }: { match: MatchRow; need: typeof needs.$inferSelect }) => ({
  matchId: match.id,
  state: match.state,
  kind: need.kind,
  title: need.title,
  askedBy: need.ownerOrganisationId,
  candidateType: match.candidateType,
  reasons: match.reasons,
  askedAt: match.updatedAt.toISOString(),
})

/** Selects the requests the caller may answer: for themselves, or for candidates of their organisation. */
const requestsAddressedTo = (db: Reads, { id, organisationId }: Actor, now: Date, where: SQL | undefined) =>
  db
    .select({ match: matches, need: needs })
    .from(matches)
    .innerJoin(needs, eq(needs.id, matches.needId))
    .where(
      and(
        whereShowable(db, now),
        inArray(matches.state, ['CONTACT_REQUESTED', 'ACCEPTED', 'CONVERTED']),
        or(
          and(eq(matches.candidateType, 'person'), eq(matches.candidateId, id)),
          eq(matches.candidateOrganisationId, organisationId),
        ),
        where,
      ),
    )

export const listContactRequests = operation({
  name: 'commons.listContactRequests',
  summary: 'List requests for contact with the caller or with what their organisation offers.',
  description: 'Each request names the requesting organisation and its need.',
  route: 'GET /commons/contact-requests',
  effect: 'read',
  access: 'member',
  agent: { returnsUntrustedContent: true },
  examples: examples.listContactRequests,
  input: z.object(Paging),
  output: pageOf(ContactRequest),
  async handler(page, context) {
    const caller = requireActor(context)
    return listPage(page, {
      sort: [{ column: matches.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        requestsAddressedTo(context.db, caller, context.now(), after)
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ match }) => [match.id],
      view: toContactRequestView,
    })
  },
})

export const answerContactRequest = operation({
  name: 'commons.answerContactRequest',
  summary: 'Accept or decline a request for contact with the caller or their organisation’s offer.',
  description: 'Answering for the organisation requires `commons:write`.',
  route: 'POST /commons/contact-requests/:contact/answer',
  effect: 'write',
  access: 'member',
  agent: { risk: 'high', exfiltrates: true },

  examples: examples.answerContactRequest,
  // Not a reference: the match belongs to the requesting organisation, not to the caller's.
  input: z.object({
    contact: z.string().min(1).max(64).describe('`matchId` of a request, from commons.listContactRequests.'),
    answer: z.enum(['ACCEPT', 'DECLINE']),
  }),
  output: ContactRequest,
  async handler({ contact, answer }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const [request] = await requestsAddressedTo(db, caller, now(), eq(matches.id, contact))
    if (!request) throw notFound('request for contact')
    if (request.match.candidateType !== 'person' && !canWrite(caller))
      throw forbiddenScope('commons:write', 'is required to answer for the organisation')
    const match = await applyTransition(db, request.match, answer, { role: 'candidate', caller, now: now() })
    return toContactRequestView({ match, need: request.need })
  },
})
