import { describe, expect, it } from 'vitest'
import { getApplication } from '../applications/operations.ts'
import { declareInterest } from '../interests/operations.ts'
import { createVenturesFixture, problemThrownBy, problemType } from '../testing/fixture.ts'
import { assignReviews, listAssignments } from './assignment-operations.ts'
import { submitReview } from './operations.ts'
import { rankApplications } from './rank-applications.ts'

const { call, founder, manager, reviewer, reviewers, member, callFor, submitted, advance, inReview, review } =
  await createVenturesFixture()
const [first, second, third] = reviewers as [(typeof reviewers)[0], (typeof reviewers)[0], (typeof reviewers)[0]]

async function screened(who: Awaited<ReturnType<typeof founder>>, callId: string) {
  const { applicationId } = await submitted(who, callId)
  await advance(applicationId, 'screen_ok')
  return applicationId
}

describe('assigning reviews', () => {
  it('K8: gives no file to who belongs to the applicant, is known there by the same address, or has declared an interest', async () => {
    const { callId } = await callFor()
    const [known, declared, free1, free2] = [
      await reviewer('meme.adresse@example.org'),
      await reviewer(),
      await reviewer(),
      await reviewer(),
    ]
    const who = await founder()
    await member([], { organisationId: who.organisationId, email: 'Meme.Adresse@example.org' })
    await call(declareInterest, declared, { organisationId: who.organisationId, reason: 'Ancienne associée' })
    const applicationId = await screened(who, callId)
    const all = [known, declared, free1, free2].map(({ id }) => id)
    const { assigned } = await call(assignReviews, manager, { callId, reviewerIds: all })
    expect(assigned.map(({ reviewerId }) => reviewerId).sort()).toEqual([free1.id, free2.id].sort())
    const short = await problemThrownBy(call(assignReviews, manager, { callId, reviewerIds: all, perApplication: 3 }))
    expect(short).toMatchObject({
      status: 409,
      type: problemType('not-enough-reviewers'),
      applications: [{ applicationId, eligible: 2 }],
    })
  })

  it('shares the work evenly and keeps what was assigned', async () => {
    const { callId } = await callFor()
    for (let i = 0; i < 6; i++) await screened(await founder(), callId)
    const reviewerIds = reviewers.map(({ id }) => id)
    const { loads, assigned } = await call(assignReviews, manager, { callId, reviewerIds })
    expect(loads.map(({ files }) => files)).toEqual([4, 4, 4])
    expect(assigned).toHaveLength(12)
    expect((await call(assignReviews, manager, { callId, reviewerIds })).assigned).toEqual([])
  })

  it('404: a reviewer of another organisation; 403: who does not run the call', async () => {
    const { callId } = await callFor()
    const stranger = await founder()
    expect(
      await problemThrownBy(call(assignReviews, manager, { callId, reviewerIds: [first.id, stranger.id] })),
    ).toMatchObject({ status: 404 })
    const other = await member(['ventures:manage'])
    expect(await problemThrownBy(call(assignReviews, other, { callId, reviewerIds: [other.id] }))).toMatchObject({
      status: 403,
      type: problemType('not-the-operator'),
    })
  })
})

describe('a review', () => {
  it('is one per application and reviewer, by who was assigned, of the whole rubric', async () => {
    const { callId } = await callFor()
    const applicationId = await inReview(await founder(), callId)
    const incomplete = call(submitReview, first, {
      applicationId,
      scores: [{ criterion: 'team', score: 4 }],
      comment: 'x',
      recommendation: 'YES',
      noInterest: true,
    })
    expect(await problemThrownBy(incomplete)).toMatchObject({
      status: 422,
      issues: [{ path: 'scores', message: 'One score for each of: team, market.' }],
    })
    const twice = await Promise.allSettled([review(first, applicationId), review(first, applicationId)])
    expect(twice.map((one) => (one.status === 'fulfilled' ? one.value.total : one.reason.code)).sort()).toEqual([
      360,
      'already-reviewed',
    ])
    expect(await problemThrownBy(review(third, applicationId))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(review(manager, applicationId))).toMatchObject({
      status: 403,
      type: problemType('not-assigned'),
    })
  })

  it('closes the reviewing when it is the last, with at least as many as the call needs', async () => {
    const { callId } = await callFor()
    const applicationId = await inReview(await founder(), callId)
    expect(await review(first, applicationId)).toMatchObject({ applicationState: 'IN_REVIEW' })
    expect(await problemThrownBy(advance(applicationId, 'close_review'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('1 reviews'),
      allowedEvents: ['request_info'],
    })
    expect(await review(second, applicationId)).toMatchObject({ applicationState: 'DISCUSSION' })
  })

  it('is private: reviewers see what they were assigned and their own, the applicant none', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const applicationId = await inReview(who, callId)
    await review(first, applicationId, 5, 5)
    await review(second, applicationId, 1, 1, 'NO')
    expect((await call(getApplication, first, { applicationId })).reviews).toEqual([
      { reviewerId: null, scores: { team: 5, market: 5 }, comment: 'Avis.', recommendation: 'YES' },
    ])
    expect(
      (await call(getApplication, manager, { applicationId })).reviews!.map(({ reviewerId }) => reviewerId).sort(),
    ).toEqual([first.id, second.id].sort())
    expect((await call(getApplication, who, { applicationId })).reviews).toBeNull()
    const ids = async (of: typeof first) =>
      (await call(listAssignments, of, { limit: 100 })).items.map((one) => one.applicationId)
    expect(await ids(first)).toContain(applicationId)
    expect(await ids(third)).not.toContain(applicationId)
    expect(await ids(who)).toEqual([])
  })

  it('K8: an interest declared late takes the file away, and what was said of it no longer counts', async () => {
    const { callId } = await callFor()
    const who = await founder()
    const applicationId = await inReview(who, callId)
    const late = await reviewer()
    await call(assignReviews, manager, { callId, reviewerIds: [first.id, second.id, late.id], perApplication: 3 })
    await review(late, applicationId)
    await review(first, applicationId)
    const counted = async () =>
      (await call(rankApplications, manager, { callId })).items.find((one) => one.applicationId === applicationId)!
        .reviews
    expect(await counted()).toBe(2)
    expect(await call(declareInterest, late, { organisationId: who.organisationId, reason: 'Parenté' })).toMatchObject({
      releasedReviews: 0,
    })
    expect(await counted()).toBe(1)
    expect(await problemThrownBy(call(getApplication, late, { applicationId }))).toMatchObject({ status: 404 })
    expect(
      await call(declareInterest, second, { organisationId: who.organisationId, reason: 'Parenté' }),
    ).toMatchObject({ releasedReviews: 1 })
    expect(await problemThrownBy(review(second, applicationId))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(advance(applicationId, 'close_review'))).toMatchObject({ status: 409 })
  })
})

describe('the ranking', () => {
  it('is for who runs the call and its committee, and the same each time', async () => {
    const { callId } = await callFor()
    const [a, b] = [await inReview(await founder(), callId), await inReview(await founder(), callId)]
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
        type: problemType('not-a-judge'),
      })
    }
  })
})
