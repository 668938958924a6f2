import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { declareInterest } from '../interests/operations.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { assignReviews } from './assignment-operations.ts'

const { call, founder, manager, reviewer, reviewers, createActor, createCall, submitted, advance } =
  await createVenturesFixture()

const [first] = reviewers as [(typeof reviewers)[0]]

async function screened(actor: Awaited<ReturnType<typeof founder>>, callId: string) {
  const { applicationId } = await submitted(actor, callId)
  await advance(applicationId, 'screen_ok')
  return applicationId
}

describe('assigning reviews', () => {
  it('excludes members of the applicant, people with the same e-mail address there, and declared interests', async () => {
    const { callId } = await createCall()
    const [known, declared, free1, free2] = [
      await reviewer('meme.adresse@example.org'),
      await reviewer(),
      await reviewer(),
      await reviewer(),
    ]
    const actor = await founder()
    await createActor([], { organisationId: actor.organisationId, email: 'Meme.Adresse@example.org' })
    await call(declareInterest, declared, { organisationId: actor.organisationId, reason: 'Ancienne associée' })
    const applicationId = await screened(actor, callId)
    const all = [known, declared, free1, free2].map(({ id }) => id)
    const { assigned } = await call(assignReviews, manager, { callId, reviewerIds: all })
    expect(assigned.map(({ reviewerId }) => reviewerId).sort()).toEqual([free1.id, free2.id].sort())
    const short = await problemThrownBy(call(assignReviews, manager, { callId, reviewerIds: all, perApplication: 3 }))
    expect(short).toMatchObject({
      status: 409,
      code: 'not-enough-reviewers',
      applications: [{ applicationId, eligible: 2 }],
    })
  })

  it('balances the load and keeps existing assignments', async () => {
    const { callId } = await createCall()
    for (let i = 0; i < 6; i++) await screened(await founder(), callId)
    const reviewerIds = reviewers.map(({ id }) => id)
    const { loads, assigned } = await call(assignReviews, manager, { callId, reviewerIds })
    expect(loads.map(({ files }) => files)).toEqual([4, 4, 4])
    expect(assigned).toHaveLength(12)
    expect((await call(assignReviews, manager, { callId, reviewerIds })).assigned).toEqual([])
  })

  it('returns 404 for a reviewer of another organisation and 403 to other organisations', async () => {
    const { callId } = await createCall()
    const outsider = await founder()
    expect(
      await problemThrownBy(call(assignReviews, manager, { callId, reviewerIds: [first.id, outsider.id] })),
    ).toMatchObject({ status: 404 })
    const other = await createActor(['ventures:manage'])
    expect(await problemThrownBy(call(assignReviews, other, { callId, reviewerIds: [other.id] }))).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
  })
})
