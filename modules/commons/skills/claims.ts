import { z } from 'zod'
import type { Queries } from '#platform/db/database.ts'
import { and, gt, isNull, or } from '#platform/db/query-builder.ts'
import type { PersonRow } from '../persons/person-view.ts'
import { commonsSkillClaims as claims } from '../tables.ts'
import { Evidence } from '../vocabulary.ts'
import { SkillReference as plainSkillId, skillOf } from './taxonomy.ts'

export type ClaimRow = typeof claims.$inferSelect

export const Claim = z.object({
  claimId: z.string(),
  personId: z.string(),
  skillId: plainSkillId,
  label: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
  level: z.int(),
  evidence: Evidence,
  credentialId: z.string().nullable(),
  validUntil: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})

export const toSkillClaimView = ({
  id,
  personId,
  skillId,
  level,
  evidence,
  credentialId,
  validUntil,
  createdAt,
}: ClaimRow) => ({
  claimId: id,
  personId,
  skillId,
  label: skillOf(skillId).label,
  level,
  evidence,
  credentialId,
  validUntil: validUntil?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})

export interface ClaimInput extends Pick<ClaimRow, 'skillId' | 'level' | 'evidence' | 'claimedBy'> {
  /** Made unless told, as the sample data does. */
  id?: string
  credentialId?: string
  validUntil?: Date
}

/** One claim for each skill, evidence and claimant: to say it again changes it. For modules that issue credentials too. */
export async function upsertClaim(
  tx: Queries,
  person: Pick<PersonRow, 'id' | 'organisationId'>,
  wish: ClaimInput,
  now: Date,
): Promise<ClaimRow> {
  const set = {
    level: wish.level,
    credentialId: wish.credentialId ?? null,
    validUntil: wish.validUntil ?? null,
    withdrawnAt: null,
    withdrawnBy: null,
    updatedAt: now,
  }
  const [row] = await tx
    .insert(claims)
    .values({ ...wish, ...set, organisationId: person.organisationId, personId: person.id, createdAt: now })
    .onConflictDoUpdate({ target: [claims.personId, claims.skillId, claims.evidence, claims.claimedBy], set })
    .returning()
  return row!
}

/** Neither withdrawn nor run out. */
export const whereClaimValid = (now: Date) =>
  and(isNull(claims.withdrawnAt), or(isNull(claims.validUntil), gt(claims.validUntil, now)))
