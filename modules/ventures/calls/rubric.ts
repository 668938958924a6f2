import { z } from 'zod'
import { LocalizedText } from '#platform/lib/localized.ts'
import { policy } from '../policy.ts'

export const FieldKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Lower-case letters, digits and _, such as team_quality.')
  .describe('Names it in answers and scores.')

/** One thing that reviewers score from 0 to 5, and what it counts of a hundred. */
export const Criterion = z.strictObject({
  key: FieldKey,
  label: LocalizedText,
  weight: z.int().min(1).max(100).describe('Of a hundred.'),
  anchors: z
    .array(z.string().min(1).max(500))
    .length(policy.maxScore + 1)
    .optional()
    .describe('What each score means, from 0 to 5.'),
})
export type Criterion = z.infer<typeof Criterion>

export const totalWeight = 100
/** The highest weighted sum. */
export const maxTotal = totalWeight * policy.maxScore

/** Criteria whose weights sum to a hundred, each key once. */
export const Rubric = z
  .array(Criterion)
  .min(1)
  .max(20)
  .refine(
    (criteria) => criteria.reduce((sum, { weight }) => sum + weight, 0) === totalWeight,
    'Weights that sum to 100.',
  )
  .refine((criteria) => new Set(criteria.map(({ key }) => key)).size === criteria.length, 'Each key once.')
  .describe('What reviewers score, and what each criterion counts; the weights sum to 100.')

/** The weighted sum of scores, 0 to 500. */
export const weightedTotal = (rubric: readonly Criterion[], scores: Readonly<Record<string, number>>) =>
  rubric.reduce((sum, { key, weight }) => sum + weight * (scores[key] ?? 0), 0)
