import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, lt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsNeeds as needs } from '../../commons/tables.ts'
import { contactStateAt } from '../contact-requests/contact-request-view.ts'
import { exampleIds } from '../example-ids.ts'
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
  exfiltrates: true,
  status: 201,
  producesIds: ['engagementId'],
  examples: [
    {
      ask: {
        fr: 'Propose à cet expert une mission de cinq jours à distance en mars',
        ar: 'اقترح على هذا الخبير مهمة عن بعد لخمسة أيام في مارس',
        en: 'Propose a five-day remote mission to this expert in March',
      },
      input: {
        requestId: exampleIds.request(2),
        kind: 'EXPERT_MISSION',
        tor: {
          objectives: 'Auditer le contrôle visuel des soudures.',
          deliverables: ['Rapport d’audit'],
          days: 5,
          mode: 'REMOTE',
        },
        startOn: '2027-03-08',
        endOn: '2027-03-26',
        compensation: { kind: 'FEE', amount: { amountMinor: 2_500_000, currency: 'MAD' } },
      },
    },
    {
      ask: {
        fr: 'Propose un mentorat bénévole de six mois à ce membre de la diaspora',
        ar: 'اقترح إرشادا تطوعيا لستة أشهر على هذا العضو من مغاربة العالم',
        en: 'Propose six months of unpaid mentoring to this member of the diaspora',
      },
      input: {
        requestId: exampleIds.request(2),
        kind: 'REMOTE_MENTORING',
        tor: {
          objectives: 'Accompagner l’équipe produit deux heures par mois.',
          deliverables: ['Bilan de fin de mentorat'],
          days: 6,
          mode: 'REMOTE',
        },
        startOn: '2027-04-01',
        endOn: '2027-09-30',
        compensation: { kind: 'PRO_BONO' },
      },
    },
  ],
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
  returnsUntrustedContent: true,
  examples: [
    {
      ask: {
        fr: 'Où en est cet engagement avec la diaspora ?',
        ar: 'إلى أين وصل هذا الالتزام مع مغاربة العالم؟',
        en: 'How far is this diaspora engagement?',
      },
      input: { engagementId: exampleIds.engagement(1) },
    },
  ],
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
  returnsUntrustedContent: true,
  producesIds: ['engagementId', 'profileId'],
  examples: [
    {
      ask: {
        fr: 'Liste nos engagements avec la diaspora',
        ar: 'اعرض التزاماتنا مع مغاربة العالم',
        en: 'List our engagements with the diaspora',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Quelles missions de la diaspora sont en cours ?',
        ar: 'ما هي مهام مغاربة العالم الجارية؟',
        en: 'Which diaspora missions are in progress?',
      },
      input: { state: 'IN_PROGRESS' },
    },
    {
      ask: {
        fr: 'Quels engagements ont été conclus avec des experts à l’étranger ?',
        ar: 'ما هي الالتزامات المبرمة مع خبراء بالخارج؟',
        en: 'Which engagements were agreed with experts abroad?',
      },
      input: {},
    },
  ],
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
