import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { rankApplications } from './rank-applications.ts'

const { call, founder, manager, reviewers, createCall, createInReview, review } = await createVenturesFixture()

const [first, second] = reviewers as [(typeof reviewers)[0], (typeof reviewers)[0]]

describe('the ranking', () => {
  it('is shown to managers of the call and its committee, and is deterministic', async () => {
    const { callId } = await createCall()
    const [a, b] = [await createInReview(await founder(), callId), await createInReview(await founder(), callId)]
    await review(first, a, 5, 5)
    await review(second, a, 4, 4)
    await review(first, b, 2, 2, 'NO')
    await review(second, b, 3, 3)
    const ranked = await call(rankApplications, manager, { callId })
    expect(
      ranked.items.map(({ applicationId, enough, contradictory }) => [applicationId, enough, contradictory]),
    ).toEqual([
      [a, true, false],
      [b, true, true],
    ])
    expect(await call(rankApplications, manager, { callId })).toEqual(ranked)
    for (const other of [first, await founder()]) {
      expect(await problemThrownBy(call(rankApplications, other, { callId }))).toMatchObject({
        status: 403,
        code: 'not-a-committee-member',
      })
    }
  })
})
