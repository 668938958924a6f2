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
  /** Defaults to a new id; set by the sample data. */
  id?: string
  credentialId?: string
  validUntil?: Date
}

/** Creates or replaces the claim of a skill, evidence and claimant. Modules that issue credentials use it too. */
export async function upsertClaim(
  tx: Queries,
  person: Pick<PersonRow, 'id' | 'organisationId'>,
  input: ClaimInput,
  now: Date,
): Promise<ClaimRow> {
  const set = {
    level: input.level,
    credentialId: input.credentialId ?? null,
    validUntil: input.validUntil ?? null,
    withdrawnAt: null,
    withdrawnBy: null,
    updatedAt: now,
  }
  const [row] = await tx
    .insert(claims)
    .values({ ...input, ...set, organisationId: person.organisationId, personId: person.id, createdAt: now })
    .onConflictDoUpdate({ target: [claims.personId, claims.skillId, claims.evidence, claims.claimedBy], set })
    .returning()
  return row!
}

/** Returns the SQL condition for claims that are neither withdrawn nor expired. */
export const whereClaimValid = (now: Date) =>
  and(isNull(claims.withdrawnAt), or(isNull(claims.validUntil), gt(claims.validUntil, now)))
