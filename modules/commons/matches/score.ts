import { z } from 'zod'

/** One reason for a score: how much it counts, how well it is met in thousandths, and where that is known from. */
export const ScoreReason = z.strictObject({
  criterion: z.string().min(1).max(100).describe('What was looked at: skills, region, dates.'),
  weight: z.int().min(1).max(100),
  value: z.int().min(0).max(1_000).describe('How well it is met, in thousandths.'),
  source: z.string().min(1).max(200).describe('Where that is known from.'),
})
export type ScoreReason = z.infer<typeof ScoreReason>

/** The mean of its reasons by weight, in thousandths: what cannot be explained has no score. Throws RangeError without reasons. */
export function weightedScore(reasons: readonly ScoreReason[]): number {
  if (reasons.length === 0) throw new RangeError('A score needs reasons.')
  const weights = reasons.reduce((sum, { weight }) => sum + weight, 0)
  return Math.floor(reasons.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights)
}
