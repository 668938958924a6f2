import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { getApplication } from '../applications/operations.ts'
import { declareInterest } from '../interests/operations.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { assignReviews, listAssignments } from './assignment-operations.ts'
import { submitReview } from './operations.ts'
import { rankApplications } from './rank-applications.ts'

const { call, founder, manager, reviewer, reviewers, createCall, advance, createInReview, review } =
  await createVenturesFixture()

const [first, second, third] = reviewers as [(typeof reviewers)[0], (typeof reviewers)[0], (typeof reviewers)[0]]

describe('a review', () => {
  it('is submitted once per application by the assigned reviewer, for the whole rubric', async () => {
    const { callId } = await createCall()
    const applicationId = await createInReview(await founder(), callId)
    const incomplete = call(submitReview, first, {
      applicationId,
      scores: [{ criterion: 'team', score: 4 }],
      comment: 'x',
      recommendation: 'YES',
      noInterest: true,
    })
    expect(await problemThrownBy(incomplete)).toMatchObject({
      status: 422,
      issues: [{ path: 'scores', message: 'Give one score for each of: team, market.' }],
    })
    const twice = await Promise.allSettled([review(first, applicationId), review(first, applicationId)])
    expect(twice.map((one) => (one.status === 'fulfilled' ? one.value.total : one.reason.code)).sort()).toEqual([
      360,
      'already-reviewed',
    ])
    expect(await problemThrownBy(review(third, applicationId))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(review(manager, applicationId))).toMatchObject({
      status: 403,
      code: 'not-assigned',
    })
  })

  it('closes the review stage when it is the last required one', async () => {
    const { callId } = await createCall()
    const applicationId = await createInReview(await founder(), callId)
    expect(await review(first, applicationId)).toMatchObject({ applicationState: 'IN_REVIEW' })
    expect(await problemThrownBy(advance(applicationId, 'close_review'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('1 reviews'),
      allowedEvents: ['request_info'],
    })
    expect(await review(second, applicationId)).toMatchObject({ applicationState: 'DISCUSSION' })
  })

  it('is private: reviewers see assigned applications and their own reviews, the applicant none', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const applicationId = await createInReview(actor, callId)
    await review(first, applicationId, 5, 5)
    await review(second, applicationId, 1, 1, 'NO')
    expect((await call(getApplication, first, { applicationId })).reviews).toEqual([
      { reviewerId: null, scores: { team: 5, market: 5 }, comment: 'Avis.', recommendation: 'YES' },
    ])
    expect(
      (await call(getApplication, manager, { applicationId })).reviews!.map(({ reviewerId }) => reviewerId).sort(),
    ).toEqual([first.id, second.id].sort())
    expect((await call(getApplication, actor, { applicationId })).reviews).toBeNull()
    const ids = async (of: typeof first) =>
      (await call(listAssignments, of, { limit: 100 })).items.map((one) => one.applicationId)
    expect(await ids(first)).toContain(applicationId)
    expect(await ids(third)).not.toContain(applicationId)
    expect(await ids(actor)).toEqual([])
  })

  it('is voided by an interest declared later, which also hides the application', async () => {
    const { callId } = await createCall()
    const actor = await founder()
    const applicationId = await createInReview(actor, callId)
    const late = await reviewer()
    await call(assignReviews, manager, { callId, reviewerIds: [first.id, second.id, late.id], perApplication: 3 })
    await review(late, applicationId)
    await review(first, applicationId)
    const counted = async () =>
      (await call(rankApplications, manager, { callId })).items.find((one) => one.applicationId === applicationId)!
        .reviews
    expect(await counted()).toBe(2)
    expect(
      await call(declareInterest, late, { organisationId: actor.organisationId, reason: 'Parenté' }),
    ).toMatchObject({
      releasedReviews: 0,
    })
    expect(await counted()).toBe(1)
    expect(await problemThrownBy(call(getApplication, late, { applicationId }))).toMatchObject({ status: 404 })
    expect(
      await call(declareInterest, second, { organisationId: actor.organisationId, reason: 'Parenté' }),
    ).toMatchObject({ releasedReviews: 1 })
    expect(await problemThrownBy(review(second, applicationId))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(advance(applicationId, 'close_review'))).toMatchObject({ status: 409 })
  })
})
