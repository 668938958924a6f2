import type { ScoreReason } from '../../commons/matches/score.ts'
import { type Criterion, maxTotal } from '../calls/rubric.ts'
import { policy } from '../policy.ts'
import type { Recommendation } from '../vocabulary.ts'

/** The parts of a submitted review that ranking uses. */
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
  /** Thousandths of the maximum total for `none`; of a standard deviation from each reviewer’s own mean for `zscore`. */
  score: number
  /** Mean of the totals in thousandths of the maximum, for both normalisations. */
  mean: number
  reviews: number
  /** Dispersion of the totals, in thousandths of the maximum. */
  dispersion: { lowest: number; highest: number; deviation: number }
  /** One reviewer recommends YES and another NO. */
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
 * Returns the applications from best to worst. `zscore` corrects for the strictness of each reviewer: a score counts as its distance from
 * the reviewer's mean, in standard deviations of that reviewer. A reviewer with one review or with equal totals contributes 0. Ties are
 * broken by mean, then by id, so that the order is deterministic.
 */
export function rankApplicationsByReviews(
  rubric: readonly Criterion[],
  judgements: readonly ScoredReview[],
  normalise: Normalisation,
): RankedApplication[] {
  // Sorted, because floating-point sums depend on the order.
  const all = [...judgements].sort((a, b) => (a.reviewId < b.reviewId ? -1 : 1))
  const normalised =
    normalise === 'zscore' ? zscores(all) : new Map(all.map(({ reviewId, total }) => [reviewId, thousandths(total)]))
  const rows = [...Map.groupBy(all, ({ applicationId }) => applicationId)].map(([applicationId, ownReviews]) => {
    const totals = ownReviews.map(({ total }) => total)
    const given = new Set(ownReviews.map(({ recommendation }) => recommendation))
    return {
      applicationId,
      score: round(mean(ownReviews.map(({ reviewId }) => normalised.get(reviewId)!))),
      mean: thousandths(mean(totals)),
      reviews: ownReviews.length,
      dispersion: {
        lowest: thousandths(Math.min(...totals)),
        highest: thousandths(Math.max(...totals)),
        deviation: thousandths(standardDeviation(totals)),
      },
      contradictory: given.has('YES') && given.has('NO'),
      reasons: rubric.map(({ key, weight }) => ({
        criterion: key,
        weight,
        value: round((mean(ownReviews.map(({ scores }) => scores[key] ?? 0)) * 1_000) / policy.maxScore),
        source: `${ownReviews.length} ${ownReviews.length === 1 ? 'review' : 'reviews'}`,
      })),
    }
  })
  return rows
    .sort((a, b) => b.score - a.score || b.mean - a.mean || (a.applicationId < b.applicationId ? -1 : 1))
    .map((row, at) => ({ rank: at + 1, ...row }))
}

/** Returns the z-score of each review in whole thousandths. */
function zscores(all: readonly ScoredReview[]): Map<string, number> {
  const scores = new Map<string, number>()
  for (const ownReviews of Map.groupBy(all, ({ reviewerId }) => reviewerId).values()) {
    const totals = ownReviews.map(({ total }) => total)
    const [reviewerMean, spread] = [mean(totals), standardDeviation(totals)]
    for (const { reviewId, total } of ownReviews)
      scores.set(reviewId, spread === 0 ? 0 : round(((total - reviewerMean) * 1_000) / spread))
  }
  return scores
}
