import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { decideApplication } from '../committee-sessions/decide-application.ts'
import { advanceEnrolment } from '../enrolments/operations.ts'
import { seatOccupyingStates } from '../enrolments/state-machine.ts'
import { ventureEnrolments } from '../tables.ts'
import { createVenturesFixture } from '../testing/fixture.ts'
import { appealDecision, withdrawApplication } from './applicant-operations.ts'
import { settleApplication } from './manager-operations.ts'

const fixture = await createVenturesFixture()

const { call, founder, manager, reviewers, createCall, createBeforeCommittee, session, vote, clock, db } = fixture

const [first] = reviewers as [Actor]

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

describe('after a decision', () => {
  it('conditions met in time admit, and missed conditions free the seat', async () => {
    const { callId } = await createCall()
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
    const [met, missed] = [await admit(), await admit()]
    const resolve = (applicationId: string, event: 'conditions_met' | 'deadline') =>
      call(settleApplication, manager, { applicationId, event })
    const start = (enrolmentId: string) => call(advanceEnrolment, manager, { enrolmentId, event: 'start' })
    expect(await problemThrownBy(start(met.enrolment!.enrolmentId))).toMatchObject({
      status: 409,
      code: 'conditions-not-met',
    })
    expect(await resolve(met.applicationId, 'conditions_met')).toMatchObject({ state: 'ADMITTED', allowedEvents: [] })
    expect(await start(met.enrolment!.enrolmentId)).toMatchObject({
      state: 'ACTIVE',
      activeAt: clock.now.toISOString(),
    })
    expect(await problemThrownBy(resolve(missed.applicationId, 'deadline'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('2027-03-20'),
    })
    expect(await countTakenSeats(callId)).toBe(2)
    const before = clock.now
    clock.now = new Date('2027-03-21T08:00:00Z')
    expect(await resolve(missed.applicationId, 'deadline')).toMatchObject({
      state: 'REJECTED',
      enrolment: { state: 'CANCELLED' },
    })
    expect(await countTakenSeats(callId)).toBe(1)
    clock.now = before
  })

  it('a withdrawal frees the seat', async () => {
    const { callId } = await createCall()
    const { sessionId } = await session(callId)
    const { actor, applicationId } = await voted(callId, sessionId)
    await call(decideApplication, manager, {
      applicationId,
      sessionId,
      outcome: 'ADMITTED_WITH_CONDITIONS',
      reasons,
      conditions: ['x'],
      conditionsDueOn: '2027-04-01',
    })
    expect(await call(withdrawApplication, actor, { applicationId })).toMatchObject({ state: 'WITHDRAWN' })
    expect(await countTakenSeats(callId)).toBe(0)
  })

  it('an appeal is possible once, in time, and decided in another session', async () => {
    const { callId } = await createCall()
    const { sessionId } = await session(callId)
    const [{ actor, applicationId }, late] = [
      await voted(callId, sessionId, 'NO', 'NO'),
      await voted(callId, sessionId, 'NO', 'NO'),
    ]
    expect(await decide(applicationId, sessionId, 'REJECTED')).toMatchObject({
      state: 'REJECTED',
      appealUntil: fixture.inDays(15),
    })
    await decide(late.applicationId, sessionId, 'REJECTED')
    const appeal = (of: Actor, id: string) =>
      call(appealDecision, of, { applicationId: id, reason: 'Un brevet depuis.' })
    expect(await appeal(actor, applicationId)).toMatchObject({ state: 'COMMITTEE' })
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
    expect(await problemThrownBy(appeal(actor, applicationId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('once'),
      allowedEvents: [],
    })
    const before = clock.now
    clock.now = new Date(clock.now.getTime() + 15 * 86_400_000 + 1)
    expect(await problemThrownBy(appeal(late.actor, late.applicationId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('ended'),
    })
    clock.now = before
  })
})
