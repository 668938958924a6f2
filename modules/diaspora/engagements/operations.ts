import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsNeeds as needs } from '../../commons/tables.ts'
import { contactStateAt } from '../contact-requests/contact-request-view.ts'
import { diasporaError } from '../errors.ts'
import { assertOrder, Day, localDateOf } from '../fields.ts'
import {
  type Compensation as CompensationTerms,
  diasporaEngagements as engagements,
  diasporaContactRequests as requests,
} from '../tables.ts'
import { ContributionMode, EngagementState } from '../vocabulary.ts'
import {
  Compensation,
  EngagementView,
  requireEngagement,
  Terms,
  toEngagementView,
  whereParty,
} from './engagement-view.ts'
import * as examples from './operations.examples.ts'

/** Throws 422 for a fee without an amount and for unpaid work with an amount. */
export function assertCompensation({ kind, amount }: CompensationTerms) {
  if (kind === 'FEE' && !amount)
    throw invalid('A fee requires an amount.', [
      { path: 'compensation.amount', message: 'Give the amount in centimes of MAD.' },
    ])
  if (kind === 'PRO_BONO' && amount)
    throw invalid('Unpaid work cannot have an amount.', [
      { path: 'compensation.amount', message: 'Remove the amount.' },
    ])
}

export const proposeEngagement = operation({
  name: 'diaspora.proposeEngagement',
  summary: 'Propose an engagement, with terms of reference, to a member who accepted contact.',
  description:
    'The terms state the kind of work, the dates and the compensation. The member accepts or declines; then both sides sign the terms with `diaspora.advanceEngagement`.',
  route: 'POST /diaspora/engagements',
  effect: 'write',
  access: 'diaspora:write',
  agent: { exfiltrates: true, producesIds: ['engagementId'] },
  http: { status: 201 },

  examples: examples.proposeEngagement,
  input: z.object({
    requestId: reference(
      requests,
      'An accepted request for contact of the organisation, from diaspora.listContactRequests.',
    ),
    kind: ContributionMode,
    tor: Terms.describe('Terms of reference.'),
    startOn: Day('First day.'),
    endOn: Day('Last day.'),
    compensation: Compensation,
  }),
  output: EngagementView,
  async handler({ requestId, ...input }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const [request] = await db
      .select()
      .from(requests)
      .where(and(eq(requests.id, requestId), eq(requests.organisationId, caller.organisationId)))
    if (!request) throw notFound('request for contact')
    const state = contactStateAt(request, now())
    if (state !== 'ACCEPTED')
      throw diasporaError(
        'contact-not-accepted',
        `This request is ${state}. The member must accept contact before an engagement is proposed.`,
        { state },
      )
    if (request.personId === caller.id)
      throw diasporaError('own-profile', 'You cannot propose an engagement to yourself.')
    if (input.endOn < localDateOf(now()))
      throw invalid('The last day is in the past.', [
        { path: 'endOn', message: `Choose ${localDateOf(now())} (today) or later.` },
      ])
    assertOrder(input.startOn, input.endOn, 'endOn')
    assertCompensation(input.compensation)
    const [need] = await db.select({ regionCode: needs.regionCode }).from(needs).where(eq(needs.id, request.needId))
    const { memberOrganisationId, personId, profileId, needId } = request
    const [row] = await db
      .insert(engagements)
      .values({
        ...input,
        requestId,
        organisationId: caller.organisationId,
        memberOrganisationId,
        personId,
        profileId,
        needId,
        regionCode: need!.regionCode,
        proposedBy: caller.id,
        outcome: {},
        createdAt: now(),
        updatedAt: now(),
      })
      .returning()
    return toEngagementView(row!, caller, now())
  },
})

export const getEngagement = operation({
  name: 'diaspora.getEngagement',
  summary: 'Show an engagement: its terms, signatures, state and possible next steps.',
  description: 'Visible to the host, to the member and, during a dispute, to the officer who settles it.',
  route: 'GET /diaspora/engagements/:engagementId',
  effect: 'read',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getEngagement,
  input: z.object({ engagementId: reference(engagements, 'An engagement, from diaspora.listEngagements.') }),
  output: EngagementView,
  async handler({ engagementId }, context) {
    const caller = requireActor(context)
    return toEngagementView(await requireEngagement(context.db, caller, engagementId), caller, context.now())
  },
})

export const listEngagements = operation({
  name: 'diaspora.listEngagements',
  summary: 'List engagements with members of the diaspora that the caller is a party to, newest first.',
  description: 'Contains engagements hosted by the caller’s organisation and those the caller works on as a member.',
  route: 'GET /diaspora/engagements',
  effect: 'read',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true, producesIds: ['engagementId', 'profileId'] },

  examples: examples.listEngagements,
  input: z.object({ state: EngagementState.optional(), kind: ContributionMode.optional(), ...Paging }),
  output: pageOf(EngagementView),
  async handler({ state, kind, ...page }, context) {
    const caller = requireActor(context)
    return listPage(page, {
      sort: [{ column: engagements.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(engagements)
          .where(
            and(
              whereParty(caller),
              state ? eq(engagements.state, state) : undefined,
              kind ? eq(engagements.kind, kind) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => toEngagementView(row, caller, context.now()),
    })
  },
})
