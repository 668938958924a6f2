import { z } from 'zod'
import { Ror } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { SkillId } from '../commons/skills/taxonomy.ts'
import { Amount, Day } from './fields.ts'

/** Where an institute is at home. */
export const Host = z.strictObject({ name: LocalizedText, ror: Ror.nullish() })
export type Host = z.infer<typeof Host>

/** Who works along in a project; their word is the project's. */
export const Partner = z.strictObject({
  name: LocalizedText,
  kind: z.enum(['COMPANY', 'UNIVERSITY', 'RESEARCH_CENTRE', 'PUBLIC_BODY', 'ASSOCIATION', 'OTHER']),
})
export type Partner = z.infer<typeof Partner>

const Figure = (description: string) => z.number().min(-1e12).max(1e12).describe(description)

/** One result: an indicator before and, once measured, after, and on how many. */
export const Evidence = z
  .strictObject({
    indicator: LocalizedText.describe('What was measured.'),
    unit: z.string().min(1).max(40),
    baseline: Figure('Before.').nullish(),
    after: Figure('After; leave it out as long as it is not measured.').nullish(),
    n: z.int().min(1).max(2_000_000_000).nullish().describe('On how many patients, machines, sites…'),
    method: LocalizedText.nullish().describe('How it was measured.'),
    document: z.string().max(500).nullish().describe('Where that can be read.'),
  })
  .describe('A result of the practice.')
export type Evidence = z.infer<typeof Evidence>

/** Measured is what says how it was, how it is, and on how many. */
export const isMeasured = ({ baseline, after, n }: Evidence) => typeof baseline === 'number' && typeof after === 'number' && typeof n === 'number'

export const Resources = z.strictObject({
  budget: Amount.nullish(),
  people: z.int().min(0).max(10_000).nullish().describe('How many people it takes.'),
  skillIds: z.array(SkillId).max(20).default([]).describe('Skills it takes, as found by commons.searchSkills.'),
  equipment: z.array(LocalizedText).max(20).default([]),
})
export type Resources = z.infer<typeof Resources>

export const Adaptation = LocalizedText
export type Adaptation = z.infer<typeof Adaptation>

/** A dated result of a replication. */
export const Result = z.strictObject({
  indicator: LocalizedText,
  unit: z.string().min(1).max(40),
  before: Figure('Before.'),
  after: Figure('After.'),
  measuredOn: Day('When it was measured.'),
})
export type Result = z.infer<typeof Result>
