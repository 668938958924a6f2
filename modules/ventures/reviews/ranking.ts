import type { ScoreReason } from '../../commons/matches/score.ts'
import { type Criterion, maxTotal } from '../calls/rubric.ts'
import { policy } from '../policy.ts'
import type { Recommendation } from '../vocabulary.ts'

/** A submitted review, as far as ranking goes. */
export interface ScoredReview {
  reviewId: string
  applicationId: string
  reviewerId: string
  scores: Readonly<Record<string, number>>
  /** 0 to 500. */
  total: number
  recommendation: Recommendation
}

export type Normalisation = 'zscore' | 'none'

export interface RankedApplication {
  rank: number
  applicationId: string
  /** Thousandths: of the highest total for `none`; of a standard deviation, above or below each reviewer’s own mean, for `zscore`. */
  score: number
  /** Mean of the totals in thousandths of the highest, whatever the normalisation. */
  mean: number
  reviews: number
  /** How far reviewers are apart, in thousandths of the highest total. */
  dispersion: { lowest: number; highest: number; deviation: number }
  /** Somebody says YES and somebody NO. */
  contradictory: boolean
  reasons: ScoreReason[]
}

const round = Math.round
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length
const standardDeviation = (numbers: readonly number[]) =>
  Math.sqrt(mean(numbers.map((one) => (one - mean(numbers)) ** 2)))
const thousandths = (total: number) => round((total * 1_000) / maxTotal)

/**
 * The applications from best to worst. `zscore` first takes away how strict each reviewer is: a score counts as its distance from that
 * reviewer's mean, in their own standard deviations; who has reviewed one file, or scores all alike, says nothing by it. Equals are
 * told apart by their mean, then by id, so that the same reviews always give the same order.
 */
export function rankApplicationsByReviews(
  rubric: readonly Criterion[],
  judgements: readonly ScoredReview[],
  normalise: Normalisation,
): RankedApplication[] {
  // In one order, because sums of fractions depend on it.
  const all = [...judgements].sort((a, b) => (a.reviewId < b.reviewId ? -1 : 1))
  const normalised =
    normalise === 'zscore' ? zscores(all) : new Map(all.map(({ reviewId, total }) => [reviewId, thousandths(total)]))
  const rows = [...Map.groupBy(all, ({ applicationId }) => applicationId)].map(([applicationId, ours]) => {
    const totals = ours.map(({ total }) => total)
    const given = new Set(ours.map(({ recommendation }) => recommendation))
    return {
      applicationId,
      score: round(mean(ours.map(({ reviewId }) => normalised.get(reviewId)!))),
      mean: thousandths(mean(totals)),
      reviews: ours.length,
      dispersion: {
        lowest: thousandths(Math.min(...totals)),
        highest: thousandths(Math.max(...totals)),
        deviation: thousandths(standardDeviation(totals)),
      },
      contradictory: given.has('YES') && given.has('NO'),
      reasons: rubric.map(({ key, weight }) => ({
        criterion: key,
        weight,
        value: round((mean(ours.map(({ scores }) => scores[key] ?? 0)) * 1_000) / policy.maxScore),
        source: `${ours.length} ${ours.length === 1 ? 'review' : 'reviews'}`,
      })),
    }
  })
  return rows
    .sort((a, b) => b.score - a.score || b.mean - a.mean || (a.applicationId < b.applicationId ? -1 : 1))
    .map((row, at) => ({ rank: at + 1, ...row }))
}

/** In whole thousandths. */
function zscores(all: readonly ScoredReview[]): Map<string, number> {
  const scores = new Map<string, number>()
  for (const ours of Map.groupBy(all, ({ reviewerId }) => reviewerId).values()) {
    const totals = ours.map(({ total }) => total)
    const [middle, spread] = [mean(totals), standardDeviation(totals)]
    for (const { reviewId, total } of ours)
      scores.set(reviewId, spread === 0 ? 0 : round(((total - middle) * 1_000) / spread))
  }
  return scores
}
