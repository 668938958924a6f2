import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { asc, desc, eq, inArray } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { notFound } from '#platform/problem.ts'
import { SkillReference, skillOf } from '../../commons/skills/taxonomy.ts'
import { SkillLevel } from '../fields.ts'
import {
  instituteAchievements as achievements,
  instituteProgrammes as programmes,
  instituteProgrammeSkills as skills,
} from '../tables.ts'
import { Domain, programmeStatuses } from '../vocabulary.ts'

export const ProgrammeView = z.object({
  programmeId: z.string(),
  title: LocalizedText,
  summary: LocalizedText,
  domain: Domain,
  levelEqf: z.int().nullable().describe('1 to 8 in the European Qualifications Framework; null if not determined.'),
  hours: z.int(),
  status: z.enum(programmeStatuses),
  skills: z.array(
    z.object({ skillId: SkillReference, label: LocalizedText, level: SkillLevel, uri: z.string().nullable() }),
  ),
})

export async function requireProgramme(db: Reads, programmeId: string) {
  const [row] = await db.select().from(programmes).where(eq(programmes.id, programmeId))
  if (!row) throw notFound('programme')
  return row
}

/** Returns the newest version of the achievement, the one certified from now on. */
export async function requireCurrentAchievement(db: Reads, programmeId: string) {
  const [row] = await db
    .select()
    .from(achievements)
    .where(eq(achievements.programmeId, programmeId))
    .orderBy(desc(achievements.version))
    .limit(1)
  if (!row) throw notFound('programme')
  return row
}

export const loadProgrammeSkills = (db: Reads, programmeIds: string[]) =>
  db
    .select()
    .from(skills)
    .where(inArray(skills.programmeId, programmeIds))
    .orderBy(asc(skills.programmeId), asc(skills.skillId))

export const toProgrammeView = (
  { id, operatorOrganisationId: _, createdAt: __, ...row }: typeof programmes.$inferSelect,
  taught: (typeof skills.$inferSelect)[],
) => ({
  programmeId: id,
  ...row,
  skills: taught
    .filter(({ programmeId }) => programmeId === id)
    .map(({ skillId, level, uri }) => ({ skillId, label: skillOf(skillId).label, level, uri })),
})
