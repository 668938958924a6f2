import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { weightedTotal } from '../../commons/rubric.ts'
import { type Criterion, Rubric } from '../calls/rubric.ts'
import { rankApplicationsByReviews, type ScoredReview } from './ranking.ts'

const rubric: Criterion[] = [
  { key: 'team', label: { fr: 'Équipe' }, weight: 60 },
  { key: 'market', label: { fr: 'Marché' }, weight: 40 },
]

const scoredReview = (
  applicationId: string,
  reviewerId: string,
  team: number,
  market: number,
  recommendation: ScoredReview['recommendation'] = 'MAYBE',
): ScoredReview => {
  const scores = { team, market }
  return {
    reviewId: `${applicationId}-${reviewerId}`,
    applicationId,
    reviewerId,
    scores,
    total: weightedTotal(rubric, scores),
    recommendation,
  }
}

describe('a rubric', () => {
  it('has weights that sum to 100 and unique keys', () => {
    expect(Rubric.safeParse(rubric).success).toBe(true)
    expect(Rubric.safeParse([{ ...rubric[0]!, weight: 59 }, rubric[1]]).success).toBe(false)
    expect(
      Rubric.safeParse([
        { ...rubric[0]!, weight: 60 },
        { ...rubric[0]!, weight: 40 },
      ]).success,
    ).toBe(false)
  })
})

describe('ranking', () => {
  /** The strict reviewer read the better applications: by raw scores the worse ones win. */
  const unfair = [
    scoredReview('better', 'strict', 3, 3),
    scoredReview('worse', 'strict', 1, 1),
    scoredReview('other', 'kind', 5, 5),
    scoredReview('weakest', 'kind', 4, 4),
  ]

  it('corrects strictness with zscore and not with none', () => {
    expect(rankApplicationsByReviews(rubric, unfair, 'none').map(({ applicationId }) => applicationId)).toEqual([
      'other',
      'weakest',
      'better',
      'worse',
    ])
    const fair = rankApplicationsByReviews(rubric, unfair, 'zscore')
    expect(fair.map(({ applicationId, score }) => [applicationId, score])).toEqual([
      ['other', 1_000],
      ['better', 1_000],
      ['weakest', -1_000],
      ['worse', -1_000],
    ])
  })

  it('returns dispersion, contradictions and reasons', () => {
    const [one] = rankApplicationsByReviews(
      rubric,
      [scoredReview('a', 'x', 5, 5, 'YES'), scoredReview('a', 'y', 0, 0, 'NO')],
      'none',
    )
    expect(one).toMatchObject({
      rank: 1,
      score: 500,
      reviews: 2,
      contradictory: true,
      dispersion: { lowest: 0, highest: 1_000, deviation: 500 },
      reasons: [
        { criterion: 'team', weight: 60, value: 500, source: '2 reviews' },
        { criterion: 'market', weight: 40, value: 500, source: '2 reviews' },
      ],
    })
    expect(
      rankApplicationsByReviews(
        rubric,
        [scoredReview('a', 'x', 5, 5, 'YES'), scoredReview('a', 'y', 0, 0, 'MAYBE')],
        'none',
      )[0]!.contradictory,
    ).toBe(false)
  })

  it('ignores reviewers with equal scores or a single review', () => {
    expect(
      rankApplicationsByReviews(
        rubric,
        [scoredReview('a', 'x', 3, 3), scoredReview('b', 'x', 3, 3), scoredReview('c', 'y', 5, 5)],
        'zscore',
      ).map(({ score }) => score),
    ).toEqual([0, 0, 0])
  })

  it('does not depend on the order of the reviews', () => {
    const score = fc.nat(5)
    const some = fc.uniqueArray(
      fc.record({ application: fc.nat(6), reviewer: fc.nat(4), team: score, market: score }),
      {
        selector: ({ application, reviewer }) => `${application} ${reviewer}`,
        minLength: 1,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.constantFrom('zscore' as const, 'none' as const),
        ([all, shuffled], normalise) => {
          const of = (rows: typeof all) =>
            rankApplicationsByReviews(
              rubric,
              rows.map((row) => scoredReview(`a${row.application}`, `r${row.reviewer}`, row.team, row.market)),
              normalise,
            )
          const ranked = of(all)
          expect(of(shuffled)).toEqual(ranked)
          expect(ranked.map((row) => row.rank)).toEqual(ranked.map((_, i) => i + 1))
          for (const { score, mean, dispersion } of ranked)
            expect([score, mean, dispersion.deviation].every(Number.isInteger)).toBe(true)
        },
      ),
    )
  })
})
