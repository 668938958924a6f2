import { z } from 'zod'
import { Ror } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Amount } from '#platform/lib/money.ts'
import { Day } from '../commons/fields.ts'
import { SkillId } from '../commons/skills/taxonomy.ts'

/** The home institution of an institute. */
export const InstituteHost = z.strictObject({ name: LocalizedText, ror: Ror.nullish() })
export type InstituteHost = z.infer<typeof InstituteHost>

/** A partner of a project, as stated by the project. */
export const ProjectPartner = z.strictObject({
  name: LocalizedText,
  kind: z.enum(['COMPANY', 'UNIVERSITY', 'RESEARCH_CENTRE', 'PUBLIC_BODY', 'ASSOCIATION', 'OTHER']),
})
export type ProjectPartner = z.infer<typeof ProjectPartner>

const MeasuredValue = (description: string) => z.number().min(-1e12).max(1e12).describe(description)

/** One result: an indicator before and, once measured, after, and the sample size. */
export const PracticeEvidence = z
  .strictObject({
    indicator: LocalizedText.describe('What was measured.'),
    unit: z.string().min(1).max(40),
    baseline: MeasuredValue('Before.').nullish(),
    after: MeasuredValue('Value after; omit it until it is measured.').nullish(),
    n: z.int().min(1).max(2_000_000_000).nullish().describe('Sample size: patients, machines, sites…'),
    method: LocalizedText.nullish().describe('How it was measured.'),
    document: z.string().max(500).nullish().describe('Where the result can be read.'),
  })
  .describe('A result of the practice.')
export type PracticeEvidence = z.infer<typeof PracticeEvidence>

/** Returns whether a result has a baseline, a value after and a sample size. */
export const isMeasured = ({ baseline, after, n }: PracticeEvidence) =>
  typeof baseline === 'number' && typeof after === 'number' && typeof n === 'number'

export const PracticeResources = z.strictObject({
  budget: Amount.nullish(),
  people: z.int().min(0).max(10_000).nullish().describe('Number of people needed.'),
  skillIds: z.array(SkillId).max(20).default([]).describe('Skills needed, as found by commons.searchSkills.'),
  equipment: z.array(LocalizedText).max(20).default([]),
})
export type PracticeResources = z.infer<typeof PracticeResources>

export const ReplicationAdaptation = LocalizedText
export type ReplicationAdaptation = z.infer<typeof ReplicationAdaptation>

/** A dated result of a replication. */
export const ReplicationResult = z.strictObject({
  indicator: LocalizedText,
  unit: z.string().min(1).max(40),
  before: MeasuredValue('Before.'),
  after: MeasuredValue('After.'),
  measuredOn: Day('When it was measured.'),
})
export type ReplicationResult = z.infer<typeof ReplicationResult>
