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

/** What a card of tier T1 is made of, and all that ranking ever sees: names, employer, city, contact and origin are not even read. */
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

/** Everyone who may be found, with their skills; in the order of their ids. */
export const findCandidates = (db: Reads, now: Date, where?: SQL): Promise<DiasporaCandidate[]> =>
  candidatesWhere(db, and(whereDiscoverable(db, now), where), now)

/** The same of any profiles, for who may see them. */
export async function candidatesWhere(db: Reads, where: SQL | undefined, now: Date): Promise<DiasporaCandidate[]> {
  const rows = await candidateRows(db, where)
  const skills = await bestSkillsByPerson(
    db,
    rows.map(({ personId }) => personId),
    now,
  )
  return rows.map((row) => ({ ...row, skills: skills.get(row.personId) ?? [] }))
}

/** Of a hundred: what a claim is worth by its evidence and its level. */
export const claimWeight = ({ evidence, level }: Pick<CandidateSkill, 'evidence' | 'level'>) =>
  (evidenceWeights[evidence] * level) / 5

/** Of each skill the claim that is worth most. */
async function bestSkillsByPerson(db: Reads, personIds: string[], now: Date): Promise<Map<string, CandidateSkill[]>> {
  const held = new Map<string, CandidateSkill[]>()
  // PostgreSQL and SQLite take some thirty thousand values in one statement.
  for (let i = 0; i < personIds.length; i += 10_000) {
    const rows = await db
      .select({ personId: claims.personId, skillId: claims.skillId, level: claims.level, evidence: claims.evidence })
      .from(claims)
      .where(and(inArray(claims.personId, personIds.slice(i, i + 10_000)), whereClaimValid(now)))
      .orderBy(asc(claims.skillId), asc(claims.id))
    for (const { personId, ...skill } of rows) {
      const ofPerson = held.get(personId) ?? []
      const same = ofPerson.findIndex(({ skillId }) => skillId === skill.skillId)
      if (same < 0) ofPerson.push(skill)
      else if (claimWeight(skill) > claimWeight(ofPerson[same]!)) ofPerson[same] = skill
      held.set(personId, ofPerson)
    }
  }
  return held
}
