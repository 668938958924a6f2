import { z } from 'zod'

/** One reason for a score: its weight, how well it is met in thousandths, and the source of that. */
export const ScoreReason = z.strictObject({
  criterion: z.string().min(1).max(100).describe('Criterion: skills, region, dates…'),
  weight: z.int().min(1).max(100),
  value: z.int().min(0).max(1_000).describe('How well the criterion is met, in thousandths.'),
  source: z.string().min(1).max(200).describe('Source of the value.'),
})
export type ScoreReason = z.infer<typeof ScoreReason>

/** Returns the weighted mean of the reasons, in thousandths. Throws RangeError without reasons, because every score must be explained. */
export function weightedScore(reasons: readonly ScoreReason[]): number {
  if (reasons.length === 0) throw new RangeError('A score requires at least one reason.')
  const weights = reasons.reduce((sum, { weight }) => sum + weight, 0)
  return Math.floor(reasons.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights)
}
