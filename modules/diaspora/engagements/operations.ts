import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, lt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsNeeds as needs } from '../../commons/tables.ts'
import { contactStateAt } from '../contact-requests/contact-request-view.ts'
import { assertOrder, Day, localDateOf } from '../fields.ts'
import {
  diasporaEngagements as engagements,
  type Compensation as Paid,
  diasporaContactRequests as requests,
} from '../tables.ts'
import { ContributionMode, EngagementState } from '../vocabulary.ts'
import {
  Compensation,
  EngagementView,
  engagementsWhere,
  requireEngagement,
  Terms,
  toEngagementView,
  whereParty,
} from './engagement-view.ts'
import * as examples from './operations.examples.ts'

/** Throws 422 for a fee without an amount, or unpaid work with one. */
export function assertCompensation({ kind, amount }: Paid) {
  if (kind === 'FEE' && !amount)
    throw invalid('A fee has an amount.', [{ path: 'compensation.amount', message: 'In centimes of MAD.' }])
  if (kind === 'PRO_BONO' && amount)
    throw invalid('What is done for nothing has no amount.', [
      { path: 'compensation.amount', message: 'Leave it out.' },
    ])
}

export const proposeEngagement = operation({
  name: 'diaspora.proposeEngagement',
  summary:
    'Propose an engagement to a member of the diaspora who accepted contact: kind, terms of reference, dates and who pays. The member accepts or declines, then both sign the terms.',
  route: 'POST /diaspora/engagements',
  effect: 'write',
  access: 'diaspora:write',
  agent: { exfiltrates: true, producesIds: ['engagementId'] },
  http: { status: 201 },

  examples: examples.proposeEngagement,
  input: z.object({
    requestId: reference(
      requests,
      'An accepted request for contact of the organisation, as listed by diaspora.listContactRequests.',
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
      throw conflict(
        `This request is ${state}: an engagement is proposed to a member who accepted contact.`,
        { state },
        'not-accepted',
      )
    if (request.personId === caller.id)
      throw conflict('Nobody proposes an engagement to themselves.', {}, 'own-profile')
    if (input.endOn < localDateOf(now()))
      throw invalid('The engagement is over already.', [
        { path: 'endOn', message: `Today, ${localDateOf(now())}, or later.` },
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
  summary:
    'Show an engagement to its host, to its member, and while it is disputed to the officer who settles it: terms, signatures, state and what can be done next.',
  route: 'GET /diaspora/engagements/:engagementId',
  effect: 'read',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getEngagement,
  input: z.object({ engagementId: reference(engagements, 'An engagement, as listed by diaspora.listEngagements.') }),
  output: EngagementView,
  async handler({ engagementId }, context) {
    const caller = requireActor(context)
    return toEngagementView(await requireEngagement(context.db, caller, engagementId), caller, context.now())
  },
})

export const listEngagements = operation({
  name: 'diaspora.listEngagements',
  summary:
    'List engagements with members of the diaspora, newest first: those the caller’s organisation hosts, and those the caller takes on.',
  route: 'GET /diaspora/engagements',
  effect: 'read',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true, producesIds: ['engagementId', 'profileId'] },

  examples: examples.listEngagements,
  input: z.object({ state: EngagementState.optional(), kind: ContributionMode.optional(), ...Paging }),
  output: pageOf(EngagementView),
  async handler({ state, kind, limit, cursor }, context) {
    const caller = requireActor(context)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const where = and(
      whereParty(caller),
      state ? eq(engagements.state, state) : undefined,
      kind ? eq(engagements.kind, kind) : undefined,
      before ? lt(engagements.id, before) : undefined,
    )
    const rows = await engagementsWhere(context.db, where).limit(limit + 1)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toEngagementView(row, caller, context.now()),
    )
  },
})
