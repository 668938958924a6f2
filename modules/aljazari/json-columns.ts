import { z } from 'zod'
import { Ror } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { SkillId } from '../commons/skills/taxonomy.ts'
import { Amount, Day } from './fields.ts'

/** Where an institute is at home. */
export const InstituteHost = z.strictObject({ name: LocalizedText, ror: Ror.nullish() })
export type InstituteHost = z.infer<typeof InstituteHost>

/** Who works along in a project; their word is the project's. */
export const ProjectPartner = z.strictObject({
  name: LocalizedText,
  kind: z.enum(['COMPANY', 'UNIVERSITY', 'RESEARCH_CENTRE', 'PUBLIC_BODY', 'ASSOCIATION', 'OTHER']),
})
export type ProjectPartner = z.infer<typeof ProjectPartner>

const MeasuredValue = (description: string) => z.number().min(-1e12).max(1e12).describe(description)

/** One result: an indicator before and, once measured, after, and on how many. */
export const PracticeEvidence = z
  .strictObject({
    indicator: LocalizedText.describe('What was measured.'),
    unit: z.string().min(1).max(40),
    baseline: MeasuredValue('Before.').nullish(),
    after: MeasuredValue('After; leave it out as long as it is not measured.').nullish(),
    n: z.int().min(1).max(2_000_000_000).nullish().describe('On how many patients, machines, sites…'),
    method: LocalizedText.nullish().describe('How it was measured.'),
    document: z.string().max(500).nullish().describe('Where that can be read.'),
  })
  .describe('A result of the practice.')
export type PracticeEvidence = z.infer<typeof PracticeEvidence>

/** Measured is what says how it was, how it is, and on how many. */
export const isMeasured = ({ baseline, after, n }: PracticeEvidence) =>
  typeof baseline === 'number' && typeof after === 'number' && typeof n === 'number'

export const PracticeResources = z.strictObject({
  budget: Amount.nullish(),
  people: z.int().min(0).max(10_000).nullish().describe('How many people it takes.'),
  skillIds: z.array(SkillId).max(20).default([]).describe('Skills it takes, as found by commons.searchSkills.'),
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
