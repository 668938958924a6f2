import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { appealDecision, withdrawApplication } from '../applications/applicant-operations.ts'
import { settleApplication } from '../applications/manager-operations.ts'
import { getApplication } from '../applications/operations.ts'
import { advanceEnrolment } from '../enrolments/operations.ts'
import { seatOccupyingStates } from '../enrolments/state-machine.ts'
import { declareInterest } from '../interests/operations.ts'
import { ventureApplications, ventureEnrolments, ventureReviews, ventureStartups, ventureVotes } from '../tables.ts'
import { createVenturesFixture, problemThrownBy, problemType } from '../testing/fixture.ts'
import { decideApplication } from './decide-application.ts'
import { castVote, listCommitteeSessions, openCommitteeSession } from './operations.ts'

const world = await createVenturesFixture()
const { call, founder, manager, reviewer, reviewers, member, callFor, beforeCommittee, session, vote, clock, db } =
  world
const [first, second] = reviewers as [Actor, Actor]
const reasons = { fr: 'Motifs.' }

type Outcome = 'ADMITTED' | 'WAITLISTED' | 'REJECTED'
const decide = (applicationId: string, sessionId: string, outcome: Outcome = 'ADMITTED', who = manager) =>
  call(decideApplication, who, { applicationId, sessionId, outcome, reasons })

/** Before the committee, and voted on. */
async function voted(callId: string, sessionId: string, chair: 'YES' | 'NO' = 'YES', other: 'YES' | 'NO' = 'YES') {
  const who = await founder()
  const applicationId = await beforeCommittee(who, callId)
  await vote(sessionId, applicationId, [manager, chair], [first, other])
  return { who, applicationId }
}

const countTakenSeats = (callId: string) =>
  db.$count(
    ventureEnrolments,
    and(eq(ventureEnrolments.callId, callId), inArray(ventureEnrolments.state, [...seatOccupyingStates])),
  )

/** Many files before the committee of one call, with their reviews and votes, written straight into the tables. */
async function manyBeforeCommittee(callId: string, sessionId: string, count: number) {
  const who = await founder()
  const startups = await db
    .insert(ventureStartups)
    .values(
      Array.from({ length: count }, () => ({
        ownerOrganisationId: who.organisationId,
        name: { fr: 'Startup Exemple' },
        stage: 'MVP' as const,
        deepTechTags: [],
        searchText: '',
      })),
    )
    .returning()
  const facts = {
    organisationId: who.organisationId,
    callId,
    startedBy: who.id,
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

describe('V1: seats', () => {
  it('fifty decisions at once never admit more than the cohort takes, nor than the call has seats', async () => {
    const { callId } = await callFor({ seats: 9, cohortCapacity: 7 })
    const { sessionId } = await session(callId)
    const files = await manyBeforeCommittee(callId, sessionId, 50)
    const outcomes = await Promise.allSettled(files.map((id) => decide(id, sessionId)))
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.toJSON()] : []))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(7)
    for (const problem of refused) {
      expect(problem).toMatchObject({
        status: 409,
        type: problemType('illegal-transition'),
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

  it('a seat that becomes free goes to one who waits, and to one only', async () => {
    const { callId } = await callFor({ seats: 1 })
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

describe('V2: a decision', () => {
  it('needs the quorum of the session', async () => {
    const { callId } = await callFor()
    const { sessionId } = await session(callId)
    const applicationId = await beforeCommittee(await founder(), callId)
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

  it('of thirty votes and twenty decisions at once none is decided before the quorum, and one at most', async () => {
    const { callId } = await callFor()
    const voters = [manager, ...(await Promise.all(Array.from({ length: 29 }, () => world.reviewer())))]
    const { sessionId } = await session(callId, { memberIds: voters.map(({ id }) => id), quorum: 20 })
    const applicationId = await beforeCommittee(await founder(), callId)
    const [early, rest] = [voters.slice(0, 15), voters.slice(15)]
    const cast = (who: Actor) => call(castVote, who, { sessionId, applicationId, vote: 'YES' })
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

  it('needs as many reviews as the call asks for', async () => {
    const { callId } = await callFor()
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

  it('follows the votes, and is the chair’s to take', async () => {
    const { callId } = await callFor()
    const { sessionId } = await session(callId)
    const { applicationId } = await voted(callId, sessionId, 'YES', 'NO')
    expect(await problemThrownBy(decide(applicationId, sessionId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('1 for and 1 against'),
      allowedEvents: ['reject'],
    })
    const colleague = await member(['ventures:manage'], { organisationId: manager.organisationId })
    expect(await problemThrownBy(decide(applicationId, sessionId, 'REJECTED', colleague))).toMatchObject({
      status: 403,
      type: problemType('not-the-chair'),
    })
    await vote(sessionId, applicationId, [first, 'YES'])
    expect(await problemThrownBy(decide(applicationId, sessionId, 'REJECTED'))).toMatchObject({
      status: 409,
      allowedEvents: expect.arrayContaining(['admit']),
    })
  })

  it('is taken in a session of its own call, which others do not see', async () => {
    const [mine, other] = [await callFor(), await callFor()]
    const { sessionId } = await session(mine.callId)
    const elsewhere = await session(other.callId)
    const { applicationId } = await voted(mine.callId, sessionId)
    expect(await problemThrownBy(decide(applicationId, elsewhere.sessionId))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(castVote, second, { sessionId, applicationId, vote: 'YES' }))).toMatchObject({
      status: 404,
    })
    expect((await call(listCommitteeSessions, second, { callId: mine.callId })).items).toEqual([])
    expect((await call(listCommitteeSessions, first, { callId: mine.callId })).items).toMatchObject([
      { sessionId, applicationIds: [applicationId] },
    ])
    expect(await problemThrownBy(session(mine.callId, { quorum: 3 }))).toMatchObject({
      status: 422,
      issues: [{ path: 'quorum' }],
    })
    expect(await problemThrownBy(session(mine.callId, { chairId: second.id }))).toMatchObject({
      status: 422,
      issues: [{ path: 'chairId' }],
    })
    expect(
      await problemThrownBy(
        call(openCommitteeSession, manager, {
          callId: mine.callId,
          heldOn: '2027-03-10',
          memberIds: [(await founder()).id],
          chairId: manager.id,
          quorum: 1,
        }),
      ),
    ).toMatchObject({ status: 404 })
  })

  it('is no agent’s to take, whoever it acts for', async () => {
    const agent = {
      slug: 'exemple',
      runId: 'r',
      operations: new Set([decideApplication.name, castVote.name]),
      scopes: ['ventures:manage' as const],
    }
    const refused = [
      call(decideApplication, { ...manager, agent }, {} as never),
      call(castVote, { ...manager, agent }, {} as never),
    ]
    for (const one of refused)
      expect(await problemThrownBy(one)).toMatchObject({ status: 403, type: problemType('approval-required') })
  })
})

describe('V3: an interest', () => {
  it('keeps a member from voting, voids a vote cast before, and keeps the chair from deciding', async () => {
    const { callId } = await callFor()
    const [chair, voter] = [
      await member(['ventures:manage'], { organisationId: manager.organisationId }),
      await reviewer(),
    ]
    const { sessionId } = await session(callId, {
      memberIds: [chair.id, voter.id, manager.id],
      chairId: chair.id,
      quorum: 2,
    })
    const who = await founder()
    const applicationId = await beforeCommittee(who, callId)
    await vote(sessionId, applicationId, [chair, 'YES'], [voter, 'YES'])
    await call(declareInterest, voter, { organisationId: who.organisationId, reason: 'Parenté' })
    expect(await problemThrownBy(call(castVote, voter, { sessionId, applicationId, vote: 'YES' }))).toMatchObject({
      status: 409,
      type: problemType('conflict-of-interest'),
    })
    expect(await problemThrownBy(decide(applicationId, sessionId, 'ADMITTED', chair))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('1 votes'),
    })
    await vote(sessionId, applicationId, [manager, 'YES'])
    await call(declareInterest, chair, { organisationId: who.organisationId, reason: 'Parenté' })
    expect(await problemThrownBy(decide(applicationId, sessionId, 'ADMITTED', chair))).toMatchObject({
      status: 409,
      type: problemType('conflict-of-interest'),
    })
  })
})

describe('what follows a decision', () => {
  it('conditions: met in time they admit, else their seat is free again', async () => {
    const { callId } = await callFor()
    const { sessionId } = await session(callId)
    const admit = async () => {
      const { applicationId } = await voted(callId, sessionId)
      const conditional = { applicationId, sessionId, outcome: 'ADMITTED_WITH_CONDITIONS' as const, reasons }
      expect(await problemThrownBy(call(decideApplication, manager, conditional))).toMatchObject({
        status: 422,
        issues: [{ path: 'conditions' }],
      })
      return call(decideApplication, manager, {
        ...conditional,
        conditions: ['Constituer la société.'],
        conditionsDueOn: '2027-03-20',
      })
    }
    const [kept, lost] = [await admit(), await admit()]
    const settle = (applicationId: string, event: 'conditions_met' | 'deadline') =>
      call(settleApplication, manager, { applicationId, event })
    const start = (enrolmentId: string) => call(advanceEnrolment, manager, { enrolmentId, event: 'start' })
    expect(await problemThrownBy(start(kept.enrolment!.enrolmentId))).toMatchObject({
      status: 409,
      type: problemType('conditions-open'),
    })
    expect(await settle(kept.applicationId, 'conditions_met')).toMatchObject({ state: 'ADMITTED', allowedEvents: [] })
    expect(await start(kept.enrolment!.enrolmentId)).toMatchObject({
      state: 'ACTIVE',
      activeAt: clock.now.toISOString(),
    })
    expect(await problemThrownBy(settle(lost.applicationId, 'deadline'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('2027-03-20'),
    })
    expect(await countTakenSeats(callId)).toBe(2)
    const before = clock.now
    clock.now = new Date('2027-03-21T08:00:00Z')
    expect(await settle(lost.applicationId, 'deadline')).toMatchObject({
      state: 'REJECTED',
      enrolment: { state: 'CANCELLED' },
    })
    expect(await countTakenSeats(callId)).toBe(1)
    clock.now = before
  })

  it('a withdrawal frees the seat that was held', async () => {
    const { callId } = await callFor()
    const { sessionId } = await session(callId)
    const { who, applicationId } = await voted(callId, sessionId)
    await call(decideApplication, manager, {
      applicationId,
      sessionId,
      outcome: 'ADMITTED_WITH_CONDITIONS',
      reasons,
      conditions: ['x'],
      conditionsDueOn: '2027-04-01',
    })
    expect(await call(withdrawApplication, who, { applicationId })).toMatchObject({ state: 'WITHDRAWN' })
    expect(await countTakenSeats(callId)).toBe(0)
  })

  it('an appeal: once, in time, heard in another session', async () => {
    const { callId } = await callFor()
    const { sessionId } = await session(callId)
    const [{ who, applicationId }, late] = [
      await voted(callId, sessionId, 'NO', 'NO'),
      await voted(callId, sessionId, 'NO', 'NO'),
    ]
    expect(await decide(applicationId, sessionId, 'REJECTED')).toMatchObject({
      state: 'REJECTED',
      appealUntil: world.inDays(15),
    })
    await decide(late.applicationId, sessionId, 'REJECTED')
    const appeal = (of: Actor, id: string) =>
      call(appealDecision, of, { applicationId: id, reason: 'Un brevet depuis.' })
    expect(await appeal(who, applicationId)).toMatchObject({ state: 'COMMITTEE' })
    await vote(sessionId, applicationId, [manager, 'YES'], [first, 'YES'])
    expect(await problemThrownBy(decide(applicationId, sessionId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('another session'),
    })
    const again = await session(callId)
    await vote(again.sessionId, applicationId, [manager, 'NO'], [first, 'NO'])
    expect(await decide(applicationId, again.sessionId, 'REJECTED')).toMatchObject({
      appealUntil: null,
      decisions: [{ outcome: 'REJECTED' }, { outcome: 'REJECTED' }],
    })
    expect(await problemThrownBy(appeal(who, applicationId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('once'),
      allowedEvents: [],
    })
    const before = clock.now
    clock.now = new Date(clock.now.getTime() + 15 * 86_400_000 + 1)
    expect(await problemThrownBy(appeal(late.who, late.applicationId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('until'),
    })
    clock.now = before
  })
})
