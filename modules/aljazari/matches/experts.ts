import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { filterConsenting } from '../../commons/consents/consent-history.ts'
import { whereClaimValid } from '../../commons/skills/claims.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { commonsSkillClaims as claims, commonsPersons as persons } from '../../commons/tables.ts'
import { evidenceWeights } from '../../commons/vocabulary.ts'
import type { ProblemCandidate } from './candidates.ts'

/**
 * Returns people of the caller's own organisation who have some of these skills and consent to matching, without
 * their names. Experts elsewhere are reached by a need (`commons.openNeed`), to which they reply themselves.
 */
export async function expertCandidates(
  db: Reads,
  { organisationId }: Actor,
  skillIds: readonly SkillId[],
  now: Date,
): Promise<ProblemCandidate[]> {
  if (skillIds.length === 0) return []
  const rows = await db
    .select({
      personId: claims.personId,
      skillId: claims.skillId,
      level: claims.level,
      evidence: claims.evidence,
      regionCode: persons.regionCode,
    })
    .from(claims)
    .innerJoin(persons, eq(persons.id, claims.personId))
    .where(
      and(
        eq(claims.organisationId, organisationId),
        eq(persons.status, 'ACTIVE'),
        inArray(claims.skillId, [...skillIds]),
        whereClaimValid(now),
      ),
    )
  const agreed = await filterConsenting(db, [...new Set(rows.map(({ personId }) => personId))], 'MATCHING', now)
  const people = Map.groupBy(
    rows.filter(({ personId }) => agreed.has(personId)),
    ({ personId }) => personId,
  )
  return [...people].map(([id, claims]) => {
    const skills = new Map<SkillId, number>()
    // Level 5 proven by a credential is 1000; an endorsement by a colleague counts less, and a self-declared level
    // least.
    for (const { skillId, level, evidence } of claims)
      skills.set(skillId, Math.max(skills.get(skillId) ?? 0, level * 2 * evidenceWeights[evidence]))
    return {
      type: 'PERSON',
      id,
      name: null,
      organisationId,
      regionCode: claims[0]!.regionCode,
      skills,
      source: 'skill claims and consent to matching',
    }
  })
}
