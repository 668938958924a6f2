import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertOrder, assertPast, Day } from '../../commons/fields.ts'
import { aljazariError } from '../errors.ts'
import { Note } from '../fields.ts'
import { aljazariAgreements as agreements, aljazariProblems as problems } from '../tables.ts'
import * as examples from './record-agreement.examples.ts'

export const recordAgreement = operation({
  name: 'aljazari.recordAgreement',
  summary: 'Record that an organisation signed a non-disclosure agreement, so it can read a problem.',
  route: 'POST /aljazari/problems/:problemId/agreements',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  http: { status: 201 },
  examples: examples.recordAgreement,
  input: z.object({
    problemId: reference(problems, 'A problem of the organisation with confidentiality NDA.'),
    partyOrganisationId: reference(organisations, 'The party that signed, as found by commons.searchOrganisations.'),
    signedOn: Day('Date on which both parties had signed.'),
    endsOn: Day('The last day on which it may read the problem; defaults to no end.').optional(),
    document: Note('Where the agreement is stored.'),
  }),
  output: z.object({
    problemId: z.string(),
    partyOrganisationId: z.string(),
    signedOn: z.string(),
    endsOn: z.string().nullable(),
  }),
  async handler({ problemId, partyOrganisationId, signedOn, endsOn, document }, context) {
    const { id: recordedBy, organisationId } = requireActor(context)
    const { db } = context
    const now = context.now()
    const [problem] = await db
      .select()
      .from(problems)
      .where(and(eq(problems.id, problemId), eq(problems.ownerOrganisationId, organisationId)))
    if (!problem) throw notFound('problem')
    const [party] = await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.id, partyOrganisationId))
    if (!party) throw notFound('organisation')
    assertPast(signedOn, 'signedOn', now)
    assertOrder(signedOn, endsOn, 'endsOn')
    if (problem.confidentiality !== 'NDA')
      throw aljazariError(
        'agreement-not-applicable',
        problem.confidentiality === 'CONFIDENTIAL'
          ? 'Only its organisation and its institute can read this confidential problem. Submit it again as NDA instead.'
          : 'This problem is open to all members of the network. No agreement is needed.',
        { confidentiality: problem.confidentiality },
      )
    const set = { signedOn, endsOn: endsOn ?? null, document, recordedBy }
    await db
      .insert(agreements)
      .values({ ...set, problemId, partyOrganisationId, ownerOrganisationId: organisationId, createdAt: now })
      .onConflictDoUpdate({ target: [agreements.problemId, agreements.partyOrganisationId], set })
    return { problemId, partyOrganisationId, signedOn, endsOn: endsOn ?? null }
  },
})
