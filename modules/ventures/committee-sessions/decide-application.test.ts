import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { settleApplication } from '../applications/manager-operations.ts'
import { getApplication } from '../applications/operations.ts'
import { advanceEnrolment } from '../enrolments/operations.ts'
import { seatOccupyingStates } from '../enrolments/state-machine.ts'
import { declareInterest } from '../interests/operations.ts'
import { ventureApplications, ventureEnrolments, ventureReviews, ventureStartups, ventureVotes } from '../tables.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { castVote } from './cast-vote.ts'
import { decideApplication } from './decide-application.ts'
import { listCommitteeSessions, openCommitteeSession } from './operations.ts'

const fixture = await createVenturesFixture()

const {
  call,
  founder,
  manager,
  reviewer,
  reviewers,
  createActor,
  createCall,
  createBeforeCommittee,
  session,
  vote,
  clock,
  db,
} = fixture

const [first, second] = reviewers as [Actor, Actor]

const reasons = { fr: 'Motifs.' }

type Outcome = 'ADMITTED' | 'WAITLISTED' | 'REJECTED'

const decide = (applicationId: string, sessionId: string, outcome: Outcome = 'ADMITTED', actor = manager) =>
  call(decideApplication, actor, { applicationId, sessionId, outcome, reasons })

/** Creates an application before the committee, with votes. */
async function voted(callId: string, sessionId: string, chair: 'YES' | 'NO' = 'YES', other: 'YES' | 'NO' = 'YES') {
  const actor = await founder()
  const applicationId = await createBeforeCommittee(actor, callId)
  await vote(sessionId, applicationId, [manager, chair], [first, other])
  return { actor, applicationId }
}

const countTakenSeats = (callId: string) =>
  db.$count(
    ventureEnrolments,
    and(eq(ventureEnrolments.callId, callId), inArray(ventureEnrolments.state, [...seatOccupyingStates])),
  )

/** Inserts many applications before the committee of one call, with reviews and votes, directly into the tables. */
async function manyBeforeCommittee(callId: string, sessionId: string, count: number) {
  const actor = await founder()
  const startups = await db
    .insert(ventureStartups)
    .values(
      Array.from({ length: count }, () => ({
        ownerOrganisationId: actor.organisationId,
        name: { fr: 'Startup Exemple' },
        stage: 'MVP' as const,
        deepTechTags: [],
        searchText: '',
      })),
    )
    .returning()
  const facts = {
    organisationId: actor.organisationId,
    callId,
    startedBy: actor.id,
    state: 'COMMITTEE' as const,
    answers: {},
    conditions: [],
    submittedAt: clock.now,
  }
  const files = await db
    .insert(ventureApplications)
    .values(startups.map(({ id }) => ({ ...facts, startupId: id })))
    .returning()
  const judged = {
    organisationId: manager.organisationId,
    callId,
    assignedBy: manager.id,
    assignedAt: clock.now,
    submittedAt: clock.now,
    comment: 'x',
    total: 300,
  }
  await db.insert(ventureReviews).values(
    files.flatMap(({ id }) =>
      [first, second].map((one) => ({
        ...judged,
        applicationId: id,
        reviewerId: one.id,
        scores: { team: 3, market: 3 },
        recommendation: 'YES' as const,
      })),
    ),
  )
  await db.insert(ventureVotes).values(
    files.flatMap(({ id }) =>
      [manager, first].map((one) => ({
        organisationId: manager.organisationId,
        sessionId,
        applicationId: id,
        memberId: one.id,
        vote: 'YES' as const,
        castAt: clock.now,
      })),
    ),
  )
  return files.map(({ id }) => id)
}

describe('seats', () => {
  it('are never exceeded by fifty concurrent decisions, for the cohort and for the call', async () => {
    const { callId } = await createCall({ seats: 9, cohortCapacity: 7 })
    const { sessionId } = await session(callId)
    const files = await manyBeforeCommittee(callId, sessionId, 50)
    const outcomes = await Promise.allSettled(files.map((id) => decide(id, sessionId)))
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.toJSON()] : []))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(7)
    for (const problem of refused) {
      expect(problem).toMatchObject({
        status: 409,
        code: 'illegal-transition',
        allowedEvents: ['waitlist'],
        detail: expect.stringContaining('All 7 seats'),
      })
    }
    expect(await countTakenSeats(callId)).toBe(7)
    expect(
      await db.$count(
        ventureApplications,
        and(eq(ventureApplications.callId, callId), eq(ventureApplications.state, 'ADMITTED')),
      ),
    ).toBe(7)
  })

  it('go to exactly one waitlisted application when freed', async () => {
    const { callId } = await createCall({ seats: 1 })
    const { sessionId } = await session(callId)
    const [admitted, one, two] = await manyBeforeCommittee(callId, sessionId, 3)
    await decide(admitted!, sessionId)
    for (const id of [one!, two!]) await decide(id, sessionId, 'WAITLISTED')
    const take = (applicationId: string) => call(settleApplication, manager, { applicationId, event: 'seat_freed' })
    expect(await problemThrownBy(take(one!))).toMatchObject({ status: 409, state: 'WAITLISTED' })
    const { enrolment } = await call(getApplication, manager, { applicationId: admitted! })
    await call(advanceEnrolment, manager, { enrolmentId: enrolment!.enrolmentId, event: 'drop_out' })
    const outcomes = await Promise.allSettled([take(one!), take(two!)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await countTakenSeats(callId)).toBe(1)
  })
})

describe('a decision', () => {
  it('needs the quorum of the session', async () => {
    const { callId } = await createCall()
    const { sessionId } = await session(callId)
    const applicationId = await createBeforeCommittee(await founder(), callId)
    await vote(sessionId, applicationId, [manager, 'YES'])
    expect(await problemThrownBy(decide(applicationId, sessionId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('the quorum is 2'),
    })
    await vote(sessionId, applicationId, [first, 'ABSTAIN'])
    expect(await decide(applicationId, sessionId)).toMatchObject({
      state: 'ADMITTED',
      decisions: [{ yes: 1, no: 0, abstain: 1 }],
      enrolment: { state: 'ONBOARDING' },
    })
  })

  it('is taken at most once and only with the quorum, under thirty votes and twenty decisions at once', async () => {
    const { callId } = await createCall()
    const voters = [manager, ...(await Promise.all(Array.from({ length: 29 }, () => fixture.reviewer())))]
    const { sessionId } = await session(callId, { memberIds: voters.map(({ id }) => id), quorum: 20 })
    const applicationId = await createBeforeCommittee(await founder(), callId)
    const [early, rest] = [voters.slice(0, 15), voters.slice(15)]
    const cast = (actor: Actor) => call(castVote, actor, { sessionId, applicationId, vote: 'YES' })
    const attempts = [
      ...early.map(cast),
      ...Array.from({ length: 20 }, () => decide(applicationId, sessionId)),
      ...rest.map(cast),
    ]
    const outcomes = await Promise.allSettled(attempts)
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason.toJSON()).toMatchObject({ status: 409 })
    const decided = outcomes.flatMap((one) =>
      one.status === 'fulfilled' && 'decisions' in one.value ? [one.value] : [],
    )
    expect(decided.length).toBeLessThanOrEqual(1)
    const counted = await db.$count(
      ventureVotes,
      and(eq(ventureVotes.sessionId, sessionId), eq(ventureVotes.applicationId, applicationId)),
    )
    const [decision] = (decided[0] ?? (await decide(applicationId, sessionId))).decisions
    expect(decision!.yes).toBeGreaterThanOrEqual(20)
    expect(decision!.yes).toBe(counted)
    expect(await countTakenSeats(callId)).toBe(1)
  })

  it('needs the reviews that the call requires', async () => {
    const { callId } = await createCall()
    const { sessionId } = await session(callId)
    const { applicationId } = await voted(callId, sessionId)
    await db
      .delete(ventureReviews)
      .where(and(eq(ventureReviews.applicationId, applicationId), eq(ventureReviews.reviewerId, second.id)))
    for (const outcome of ['ADMITTED', 'WAITLISTED', 'REJECTED'] as const) {
      expect(await problemThrownBy(decide(applicationId, sessionId, outcome))).toMatchObject({
        status: 409,
        detail: expect.stringContaining('1 reviews'),
        allowedEvents: [],
      })
    }
  })

  it('follows the votes and is taken by the chair', async () => {
    const { callId } = await createCall()
    const { sessionId } = await session(callId)
    const { applicationId } = await voted(callId, sessionId, 'YES', 'NO')
    expect(await problemThrownBy(decide(applicationId, sessionId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('1 for and 1 against'),
      allowedEvents: ['reject'],
    })
    const colleague = await createActor(['ventures:manage'], { organisationId: manager.organisationId })
    expect(await problemThrownBy(decide(applicationId, sessionId, 'REJECTED', colleague))).toMatchObject({
      status: 403,
      code: 'not-the-chair',
    })
    await vote(sessionId, applicationId, [first, 'YES'])
    expect(await problemThrownBy(decide(applicationId, sessionId, 'REJECTED'))).toMatchObject({
      status: 409,
      allowedEvents: expect.arrayContaining(['admit']),
    })
  })

  it('is taken in a session of its own call, hidden from others', async () => {
    const [own, other] = [await createCall(), await createCall()]
    const { sessionId } = await session(own.callId)
    const elsewhere = await session(other.callId)
    const { applicationId } = await voted(own.callId, sessionId)
    expect(await problemThrownBy(decide(applicationId, elsewhere.sessionId))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(castVote, second, { sessionId, applicationId, vote: 'YES' }))).toMatchObject({
      status: 404,
    })
    expect((await call(listCommitteeSessions, second, { callId: own.callId })).items).toEqual([])
    expect((await call(listCommitteeSessions, first, { callId: own.callId })).items).toMatchObject([
      { sessionId, applicationIds: [applicationId] },
    ])
    expect(await problemThrownBy(session(own.callId, { quorum: 3 }))).toMatchObject({
      status: 422,
      issues: [{ path: 'quorum' }],
    })
    expect(await problemThrownBy(session(own.callId, { chairId: second.id }))).toMatchObject({
      status: 422,
      issues: [{ path: 'chairId' }],
    })
    expect(
      await problemThrownBy(
        call(openCommitteeSession, manager, {
          callId: own.callId,
          heldOn: '2027-03-10',
          memberIds: [(await founder()).id],
          chairId: manager.id,
          quorum: 1,
        }),
      ),
    ).toMatchObject({ status: 404 })
  })

  it('is not taken by an agent', async () => {
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set([decideApplication.name, castVote.name]),
      scopes: ['ventures:manage' as const],
    }
    const refused = { status: 403, code: 'approval-required' }
    expect(await problemThrownBy(call(decideApplication, { ...manager, agent }, {} as never))).toMatchObject(refused)
    expect(await problemThrownBy(call(castVote, { ...manager, agent }, {} as never))).toMatchObject(refused)
  })
})

describe('an interest', () => {
  it('blocks voting, voids an earlier vote and blocks the chair from deciding', async () => {
    const { callId } = await createCall()
    const [chair, voter] = [
      await createActor(['ventures:manage'], { organisationId: manager.organisationId }),
      await reviewer(),
    ]
    const { sessionId } = await session(callId, {
      memberIds: [chair.id, voter.id, manager.id],
      chairId: chair.id,
      quorum: 2,
    })
    const actor = await founder()
    const applicationId = await createBeforeCommittee(actor, callId)
    await vote(sessionId, applicationId, [chair, 'YES'], [voter, 'YES'])
    await call(declareInterest, voter, { organisationId: actor.organisationId, reason: 'Parenté' })
    expect(await problemThrownBy(call(castVote, voter, { sessionId, applicationId, vote: 'YES' }))).toMatchObject({
      code: 'conflict-of-interest',
    })
    expect(await problemThrownBy(decide(applicationId, sessionId, 'ADMITTED', chair))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('1 votes'),
    })
    await vote(sessionId, applicationId, [manager, 'YES'])
    await call(declareInterest, chair, { organisationId: actor.organisationId, reason: 'Parenté' })
    expect(await problemThrownBy(decide(applicationId, sessionId, 'ADMITTED', chair))).toMatchObject({
      code: 'conflict-of-interest',
    })
  })
})
