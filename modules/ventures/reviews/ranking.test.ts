import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { type Criterion, Rubric, totalOf } from '../calls/rubric.ts'
import { type Judgement, rank } from './ranking.ts'

const rubric: Criterion[] = [
  { key: 'team', label: { fr: 'Équipe' }, weight: 60 },
  { key: 'market', label: { fr: 'Marché' }, weight: 40 },
]

const judgement = (
  applicationId: string,
  reviewerId: string,
  team: number,
  market: number,
  recommendation: Judgement['recommendation'] = 'MAYBE',
): Judgement => {
  const scores = { team, market }
  return { reviewId: `${applicationId}-${reviewerId}`, applicationId, reviewerId, scores, total: totalOf(rubric, scores), recommendation }
}

describe('a rubric', () => {
  it('has weights that sum to a hundred, and each key once', () => {
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
  /** The strict one read the better files: by raw marks the worse ones win. */
  const unfair = [judgement('better', 'strict', 3, 3), judgement('worse', 'strict', 1, 1), judgement('other', 'kind', 5, 5), judgement('weakest', 'kind', 4, 4)]

  it('takes strictness out with zscore and leaves it with none', () => {
    expect(rank(rubric, unfair, 'none').map(({ applicationId }) => applicationId)).toEqual(['other', 'weakest', 'better', 'worse'])
    const fair = rank(rubric, unfair, 'zscore')
    expect(fair.map(({ applicationId, score }) => [applicationId, score])).toEqual([
      ['other', 1_000],
      ['better', 1_000],
      ['weakest', -1_000],
      ['worse', -1_000],
    ])
  })

  it('says how far reviewers are apart, whether they contradict each other, and why', () => {
    const [one] = rank(rubric, [judgement('a', 'x', 5, 5, 'YES'), judgement('a', 'y', 0, 0, 'NO')], 'none')
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
    expect(rank(rubric, [judgement('a', 'x', 5, 5, 'YES'), judgement('a', 'y', 0, 0, 'MAYBE')], 'none')[0]!.contradictory).toBe(false)
  })

  it('draws nothing from who scores all alike, or has read one file', () => {
    expect(rank(rubric, [judgement('a', 'x', 3, 3), judgement('b', 'x', 3, 3), judgement('c', 'y', 5, 5)], 'zscore').map(({ score }) => score)).toEqual([
      0, 0, 0,
    ])
  })

  it('is the same whatever the order of the reviews', () => {
    const score = fc.nat(5)
    const some = fc.uniqueArray(fc.record({ application: fc.nat(6), reviewer: fc.nat(4), team: score, market: score }), {
      selector: ({ application, reviewer }) => `${application} ${reviewer}`,
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.constantFrom('zscore' as const, 'none' as const),
        ([all, shuffled], normalise) => {
          const of = (rows: typeof all) =>
            rank(
              rubric,
              rows.map((row) => judgement(`a${row.application}`, `r${row.reviewer}`, row.team, row.market)),
              normalise,
            )
          const ranked = of(all)
          expect(of(shuffled)).toEqual(ranked)
          expect(ranked.map((row) => row.rank)).toEqual(ranked.map((_, i) => i + 1))
          for (const { score, mean, dispersion } of ranked) expect([score, mean, dispersion.deviation].every(Number.isInteger)).toBe(true)
        },
      ),
    )
  })
})
