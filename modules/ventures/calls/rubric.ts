import { z } from 'zod'
import { LocalizedText } from '#platform/lib/localized.ts'
import { policy } from '../policy.ts'

export const FieldKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Use lower-case letters, digits and _, such as team_quality.')
  .describe('Key in answers and scores.')

/** A criterion that reviewers score from 0 to 5, with its weight in percent. */
export const Criterion = z.strictObject({
  key: FieldKey,
  label: LocalizedText,
  weight: z.int().min(1).max(100).describe('Weight in percent.'),
  anchors: z
    .array(z.string().min(1).max(500))
    .length(policy.maxScore + 1)
    .optional()
    .describe('Meaning of each score, from 0 to 5.'),
})
export type Criterion = z.infer<typeof Criterion>

export const totalWeight = 100
/** Maximum weighted sum. */
export const maxTotal = totalWeight * policy.maxScore

/** Criteria with unique keys, whose weights sum to 100. */
export const Rubric = z
  .array(Criterion)
  .min(1)
  .max(20)
  .refine(
    (criteria) => criteria.reduce((sum, { weight }) => sum + weight, 0) === totalWeight,
    'Use weights that sum to 100.',
  )
  .refine((criteria) => new Set(criteria.map(({ key }) => key)).size === criteria.length, 'Use each key once.')
  .describe('Criteria that reviewers score, with weights that sum to 100.')
