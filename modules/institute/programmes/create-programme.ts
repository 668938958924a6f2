import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { BasisPoints, FrameworkUri, SkillLevel } from '../fields.ts'
import {
  instituteAchievements as achievements,
  instituteProgrammes as programmes,
  instituteProgrammeSkills as skills,
} from '../tables.ts'
import { achievementTypes, Domain } from '../vocabulary.ts'
import * as examples from './create-programme.examples.ts'
import { ProgrammeView, toProgrammeView } from './programme-view.ts'

export const createProgramme = operation({
  name: 'institute.createProgramme',
  summary: 'Create a training programme with the certificate it leads to.',
  route: 'POST /institute/programmes',
  effect: 'write',
  access: 'institute:manage',
  http: { status: 201 },
  agent: { producesIds: ['programmeId'] },
  examples: examples.createProgramme,
  input: z.object({
    title: LocalizedText,
    summary: LocalizedText,
    domain: Domain,
    levelEqf: z.int().min(1).max(8).optional(),
    hours: z.int().min(1).max(5_000),
    skills: z
      .array(z.strictObject({ skillId: SkillId, level: SkillLevel, uri: FrameworkUri.optional() }))
      .min(1)
      .max(30),
    criteria: LocalizedText.describe('What earns the certificate.'),
    achievementType: z.enum(achievementTypes).default('Certificate'),
    passBp: BasisPoints,
    maxAttempts: z.int().min(1).max(10).default(2),
    validityMonths: z
      .int()
      .min(1)
      .max(240)
      .optional()
      .describe('Validity of a certificate in months; defaults to no expiry.'),
  }),
  output: ProgrammeView,
  async handler({ skills: taught, criteria, achievementType, passBp, maxAttempts, validityMonths, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const twice = taught.find(({ skillId }, i) => taught.findIndex((other) => other.skillId === skillId) !== i)
    if (twice)
      throw invalid('A skill is named twice.', [
        { path: 'skills', message: `Name ${twice.skillId} once, with its highest level.` },
      ])
    const [row] = await context.db
      .insert(programmes)
      .values({ ...input, operatorOrganisationId: caller.organisationId, status: 'OPEN', createdAt: now })
      .returning()
    const programmeId = row!.id
    const rows = await context.db
      .insert(skills)
      .values(taught.map((skill) => ({ ...skill, programmeId })))
      .returning()
    await context.db.insert(achievements).values({
      programmeId,
      version: 1,
      name: input.title,
      description: input.summary,
      criteria,
      achievementType,
      passBp,
      maxAttempts,
      validityMonths,
      createdAt: now,
    })
    return toProgrammeView(row!, rows)
  },
})
