import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, type SQL } from '#platform/db/query-builder.ts'
import { whereClaimValid } from '../../commons/skills/claims.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { commonsSkillClaims as claims, commonsPersons as persons } from '../../commons/tables.ts'
import { type Evidence, evidenceWeights } from '../../commons/vocabulary.ts'
import { whereDiscoverable } from '../profiles/tiers.ts'
import { diasporaProfiles as profiles } from '../tables.ts'

export interface CandidateSkill {
  skillId: SkillId
  level: number
  evidence: Evidence
}

/** Columns of a T1 card, and the only ones used for ranking: names, employer, city, contact details and origin are never read. */
const candidateColumns = {
  profileId: profiles.id,
  personId: profiles.personId,
  countryCode: profiles.countryCode,
  timeZone: profiles.timeZone,
  languages: persons.languages,
  seniority: profiles.seniority,
  sectors: profiles.sectors,
  modes: profiles.modes,
  hoursPerMonth: profiles.hoursPerMonth,
  availableFrom: profiles.availableFrom,
  availableTo: profiles.availableTo,
  verification: profiles.verification,
}

export type DiasporaCandidate = Awaited<ReturnType<typeof candidateRows>>[number] & { skills: CandidateSkill[] }

const candidateRows = (db: Reads, where: SQL | undefined) =>
  db
    .select(candidateColumns)
    .from(profiles)
    .innerJoin(persons, eq(persons.id, profiles.personId))
    .where(where)
    .orderBy(asc(profiles.id))

/** Returns the discoverable candidates with their skills, ordered by profile id. */
export const findCandidates = (db: Reads, now: Date, where?: SQL): Promise<DiasporaCandidate[]> =>
  candidatesWhere(db, and(whereDiscoverable(db, now), where), now)

/** Returns candidates for any profiles; the caller must have checked that they are visible. */
export async function candidatesWhere(db: Reads, where: SQL | undefined, now: Date): Promise<DiasporaCandidate[]> {
  const rows = await candidateRows(db, where)
  const skills = await bestSkillsByPerson(
    db,
    rows.map(({ personId }) => personId),
    now,
  )
  return rows.map((row) => ({ ...row, skills: skills.get(row.personId) ?? [] }))
}

/** Returns the weight of a claim, 0 to 100, from its evidence and level. */
export const claimWeight = ({ evidence, level }: Pick<CandidateSkill, 'evidence' | 'level'>) =>
  (evidenceWeights[evidence] * level) / 5

/** Returns the claim with the highest weight for each skill, by person. */
async function bestSkillsByPerson(db: Reads, personIds: string[], now: Date): Promise<Map<string, CandidateSkill[]>> {
  const skillsByPerson = new Map<string, CandidateSkill[]>()
  // PostgreSQL and SQLite accept about thirty thousand values per statement.
  for (let i = 0; i < personIds.length; i += 10_000) {
    const rows = await db
      .select({ personId: claims.personId, skillId: claims.skillId, level: claims.level, evidence: claims.evidence })
      .from(claims)
      .where(and(inArray(claims.personId, personIds.slice(i, i + 10_000)), whereClaimValid(now)))
      .orderBy(asc(claims.skillId), asc(claims.id))
    for (const { personId, ...skill } of rows) {
      const ofPerson = skillsByPerson.get(personId) ?? []
      const same = ofPerson.findIndex(({ skillId }) => skillId === skill.skillId)
      if (same < 0) ofPerson.push(skill)
      else if (claimWeight(skill) > claimWeight(ofPerson[same]!)) ofPerson[same] = skill
      skillsByPerson.set(personId, ofPerson)
    }
  }
  return skillsByPerson
}
