import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import { and, asc, eq, gt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, notFound, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { requirePerson } from '../persons/person-view.ts'
import { commonsSkillClaims as claims, commonsPersons as persons } from '../tables.ts'
import * as examples from './claim-operations.examples.ts'
import { Claim, type ClaimRow, toSkillClaimView, upsertClaim, whereClaimValid } from './claims.ts'
import { SkillId } from './taxonomy.ts'

const Level = z.int().min(1).max(5).describe('1 has begun, 3 works alone, 5 teaches others.')

export const claimSkill = operation({
  name: 'commons.claimSkill',
  http: { canReturn404: true, status: 201 },
  summary:
    'Say that the caller has a skill, at a level from 1 to 5. It counts as their own word; a colleague’s comes from commons.endorseSkill, a credential’s from who issues it.',
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
  summary: 'Vouch for a skill of another person of the caller’s organisation, at a level from 1 to 5.',
  route: 'POST /commons/persons/:personId/skills',
  effect: 'write',
  access: 'commons:write',
  agent: { risk: 'high', producesIds: ['claimId'] },
  http: { status: 201 },

  examples: examples.endorseSkill,
  input: z.object({
    personId: reference(persons, 'A person of the organisation, as found by commons.searchPersons.'),
    skillId: SkillId,
    level: Level,
  }),
  output: Claim,
  async handler({ personId, ...input }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId)
    if (person.id === caller.id)
      throw conflict('Nobody vouches for themselves: use commons.claimSkill.', {}, 'own-skill')
    return toSkillClaimView(
      await upsertClaim(context.db, person, { ...input, evidence: 'PEER', claimedBy: caller.id }, context.now()),
    )
  },
})

export const withdrawClaim = operation({
  name: 'commons.withdrawClaim',
  summary:
    'Take back a skill claim: the person it is about may, and who made it. A credential’s claim ends only with the credential.',
  route: 'DELETE /commons/skill-claims/:claimId',
  effect: 'write',
  access: 'member',
  examples: examples.withdrawClaim,
  input: z.object({ claimId: reference(claims, 'A claim, as listed by commons.listSkillClaims.') }),
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
    throw new Problem(403, 'not-yours', 'Only the person it is about and who made the claim can take it back.')
  if (evidence === 'CREDENTIAL')
    throw conflict(
      'This rests on a credential: it ends when who issued the credential revokes it.',
      {},
      'rests-on-credential',
    )
}

export const listSkillClaims = operation({
  name: 'commons.listSkillClaims',
  summary:
    'List the skills of the caller, or of another person of the organisation: level, and whether a credential, a colleague or the person says so.',
  route: 'GET /commons/skill-claims',
  effect: 'read',
  access: 'member',
  agent: { producesIds: ['claimId'] },
  examples: examples.listSkillClaims,
  input: z.object({ personId: reference(persons, 'Whose; the caller’s unless told.').optional(), ...Paging }),
  output: pageOf(Claim),
  async handler({ personId, limit, cursor }, context) {
    const caller = requireActor(context)
    const person = await requirePerson(context.db, caller, personId ?? caller.id)
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(claims)
      .where(
        and(
          eq(claims.organisationId, caller.organisationId),
          eq(claims.personId, person.id),
          whereClaimValid(context.now()),
          after ? gt(claims.id, after) : undefined,
        ),
      )
      .orderBy(asc(claims.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toSkillClaimView)
  },
})
