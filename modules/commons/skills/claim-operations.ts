import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../errors.ts'
import { requirePerson } from '../persons/person-view.ts'
import { commonsSkillClaims as claims, commonsPersons as persons } from '../tables.ts'
import * as examples from './claim-operations.examples.ts'
import { Claim, type ClaimRow, toSkillClaimView, upsertClaim, whereClaimValid } from './claims.ts'
import { SkillId } from './taxonomy.ts'

const Level = z.int().min(1).max(5).describe('1: beginner. 3: works independently. 5: teaches others.')

export const claimSkill = operation({
  name: 'commons.claimSkill',
  http: { canReturn404: true, status: 201 },
  summary: 'Claim a skill for the caller, at a level from 1 to 5.',
  description:
    'The claim counts as self-declared. Colleagues endorse a skill with `commons.endorseSkill`; issuers certify it with a credential.',
  route: 'POST /commons/me/skills',
  effect: 'write',
  access: 'member',

  agent: { producesIds: ['claimId'] },
  examples: examples.claimSkill,
  input: z.object({ skillId: SkillId, level: Level }),
  output: Claim,
  async handler(input, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, caller.id)
    return toSkillClaimView(
      await upsertClaim(context.db, person, { ...input, evidence: 'SELF', claimedBy: caller.id }, context.now()),
    )
  },
})

export const endorseSkill = operation({
  name: 'commons.endorseSkill',
  summary: 'Endorse a skill of another person of the caller’s organisation, at a level from 1 to 5.',
  route: 'POST /commons/persons/:personId/skills',
  effect: 'write',
  access: 'commons:write',
  agent: { risk: 'high', producesIds: ['claimId'] },
  http: { status: 201 },

  examples: examples.endorseSkill,
  input: z.object({
    personId: reference(persons, 'A person of the organisation, from commons.searchPersons.'),
    skillId: SkillId,
    level: Level,
  }),
  output: Claim,
  async handler({ personId, ...input }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId)
    if (person.id === caller.id)
      throw commonsError('own-skill', 'You cannot endorse your own skill. Use commons.claimSkill.')
    return toSkillClaimView(
      await upsertClaim(context.db, person, { ...input, evidence: 'PEER', claimedBy: caller.id }, context.now()),
    )
  },
})

export const withdrawClaim = operation({
  name: 'commons.withdrawClaim',
  summary: 'Withdraw a skill claim about the caller, or one the caller made.',
  description: 'A claim from a credential ends only when the credential is revoked.',
  route: 'DELETE /commons/skill-claims/:claimId',
  effect: 'write',
  access: 'member',
  examples: examples.withdrawClaim,
  input: z.object({ claimId: reference(claims, 'A claim, from commons.listSkillClaims.') }),
  output: z.object({ claimId: z.string(), withdrawnAt: z.iso.datetime() }),
  async handler({ claimId }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const [claim] = await db
      .select()
      .from(claims)
      .where(and(eq(claims.id, claimId), eq(claims.organisationId, caller.organisationId)))
    if (!claim) throw notFound('skill claim')
    assertWithdrawable(caller, claim)
    const withdrawnAt = claim.withdrawnAt ?? now()
    if (!claim.withdrawnAt)
      await db
        .update(claims)
        .set({ withdrawnAt, withdrawnBy: caller.id, updatedAt: withdrawnAt })
        .where(eq(claims.id, claim.id))
    return { claimId: claim.id, withdrawnAt: withdrawnAt.toISOString() }
  },
})

function assertWithdrawable(caller: Actor, { personId, claimedBy, evidence }: ClaimRow) {
  if (caller.id !== personId && caller.id !== claimedBy)
    throw commonsError('not-the-owner', 'Only the person concerned or the author of the claim can withdraw it.')
  if (evidence === 'CREDENTIAL')
    throw commonsError(
      'based-on-credential',
      'This claim comes from a credential. It ends when the issuer revokes the credential.',
    )
}

export const listSkillClaims = operation({
  name: 'commons.listSkillClaims',
  summary: 'List the skill claims of the caller or of another person of the organisation.',
  description:
    'Each claim has a level and its evidence: a credential, a colleague’s endorsement, or the person’s own word.',
  route: 'GET /commons/skill-claims',
  effect: 'read',
  access: 'member',
  agent: { producesIds: ['claimId'] },
  examples: examples.listSkillClaims,
  input: z.object({
    personId: reference(persons, 'The person concerned. Defaults to the caller.').optional(),
    ...Paging,
  }),
  output: pageOf(Claim),
  async handler({ personId, ...page }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId ?? caller.id)
    return listPage(page, {
      sort: [{ column: claims.id }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(claims)
          .where(
            and(
              eq(claims.organisationId, caller.organisationId),
              eq(claims.personId, person.id),
              whereClaimValid(context.now()),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toSkillClaimView,
    })
  },
})
