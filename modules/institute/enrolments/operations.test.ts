import { describe, expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import type { Problem } from '#platform/problem.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { learnerRecord } from '../learners/learner-record.ts'
import { advanceSession } from '../sessions/advance-session.ts'
import { listSessions } from '../sessions/operations.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import { createInstituteFixture, retryWhileBusy } from '../testing/fixture.ts'
import { recordAssessment } from './assessments.ts'
import { cancelEnrolment, enrol, listEnrolments } from './operations.ts'

const { db, call, learner, session, registrar, trainer, createActor, person, clock } = await createInstituteFixture()

const inState = (sessionId: string, state: 'CONFIRMED' | 'WAITLISTED') =>
  db
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.state, state)))

describe('enrolments', () => {
  it('get seven seats and five waiting places for fifty concurrent requests, and alternatives for the rest', async () => {
    const { sessionId } = await session(7)
    const other = await session(3)
    const learners = await Promise.all(Array.from({ length: 50 }, () => learner()))
    const answers = await Promise.allSettled(
      learners.map((one) => retryWhileBusy(() => call(enrol, one, { sessionId }))),
    )
    const enrolled = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
    const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Problem] : []))
    expect(enrolled.filter(({ state }) => state === 'CONFIRMED')).toHaveLength(7)
    expect(
      enrolled
        .filter(({ state }) => state === 'WAITLISTED')
        .map(({ position }) => position)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5])
    expect(await inState(sessionId, 'CONFIRMED')).toHaveLength(7)
    expect(await inState(sessionId, 'WAITLISTED')).toHaveLength(5)
    expect(refusals).toHaveLength(38)
    for (const { status, code, extensions } of refusals) {
      expect({ status, code }).toEqual({ status: 409, code: 'session-full' })
      expect(extensions.alternatives).toContainEqual(
        expect.objectContaining({ sessionId: other.sessionId, freeSeats: 3 }),
      )
    }
    const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
    expect(row!.state).toBe('FULL')
  })

  it('are promoted in waiting order when a seat is given up', async () => {
    const { sessionId } = await session(2)
    const people = await Promise.all(Array.from({ length: 4 }, () => learner()))
    const [first, , third, fourth] = await people.reduce<Promise<{ enrolmentId: string }[]>>(
      async (before, one) => [...(await before), await call(enrol, one, { sessionId })],
      Promise.resolve([]),
    )
    const cancelled = await call(cancelEnrolment, people[0]!, { enrolmentId: first!.enrolmentId })
    expect(cancelled.state).toBe('CANCELLED')
    expect(cancelled.promotedEnrolmentId).toBeNull() // The person who got the seat is of another organisation.
    expect((await inState(sessionId, 'CONFIRMED')).map(({ id }) => id)).toContain(third!.enrolmentId)
    const late = await call(enrol, await learner(), { sessionId })
    expect(late).toMatchObject({ state: 'WAITLISTED', position: 2 })
    const record = await call(learnerRecord, { ...people[3]!, scopes: ['institute:read'] }, {})
    expect(record.enrolments).toEqual([expect.objectContaining({ enrolmentId: fourth!.enrolmentId, position: 1 })])
    // Back in the queue, behind those who stayed.
    const again = await call(enrol, people[0]!, { sessionId })
    expect(again).toMatchObject({ enrolmentId: first!.enrolmentId, state: 'WAITLISTED', position: 3 })
  })

  it('do not take a free seat while the waiting list is not empty', async () => {
    const { sessionId } = await session(1)
    const [first, waits, late] = [await learner(), await learner(), await learner()]
    const { enrolmentId } = await call(enrol, first, { sessionId })
    await call(enrol, waits, { sessionId })
    await db.update(enrolments).set({ state: 'CANCELLED' }).where(eq(enrolments.id, enrolmentId)) // No operation would do this.
    expect(await call(enrol, late, { sessionId })).toMatchObject({ state: 'WAITLISTED', position: 2 })
  })

  it('reopen a full session when a seat is given up and the waiting list is empty', async () => {
    const { sessionId } = await session(1)
    const one = await learner()
    const { enrolmentId } = await call(enrol, one, { sessionId })
    const state = async () =>
      (await call(listSessions, null, { programmeId: undefined, limit: 100 })).items.find(
        (row) => row.sessionId === sessionId,
      )
    expect(await state()).toMatchObject({ state: 'FULL', freeSeats: 0 })
    await call(cancelEnrolment, one, { enrolmentId })
    expect(await state()).toMatchObject({ state: 'OPEN', freeSeats: 1 })
  })

  it('are rejected with 409 if they exist already or the session is under way', async () => {
    const { sessionId } = await session(3)
    const one = await learner()
    const { enrolmentId } = await call(enrol, one, { sessionId })
    const twice = await problemThrownBy(call(enrol, one, { sessionId }))
    expect(twice).toMatchObject({
      status: 409,
      code: 'already-enrolled',
      enrolmentId,
      state: 'CONFIRMED',
    })
    await call(advanceSession, registrar, { sessionId, event: 'start' })
    expect(await problemThrownBy(call(enrol, await learner(), { sessionId }))).toMatchObject({
      status: 409,
      code: 'session-not-open',
    })
    expect(await problemThrownBy(call(cancelEnrolment, one, { enrolmentId }))).toMatchObject({
      status: 409,
      code: 'illegal-transition',
      allowedEvents: ['complete', 'fail', 'abandon'],
    })
    expect(await problemThrownBy(call(advanceSession, registrar, { sessionId, event: 'start' }))).toMatchObject({
      status: 409,
      allowedEvents: ['assess'],
    })
  })

  it('can be made for a colleague by managers only, within their organisation', async () => {
    const { sessionId } = await session(3)
    const manager = await createActor(['institute:manage'])
    const colleague = await learner(manager.organisationId)
    const personId = await person(manager.organisationId)
    expect(await problemThrownBy(call(enrol, colleague, { sessionId, personId }))).toMatchObject({ status: 404 })
    expect(
      await problemThrownBy(call(enrol, await createActor(['institute:manage']), { sessionId, personId })),
    ).toMatchObject({
      status: 404,
    })
    const { enrolmentId } = await call(enrol, manager, { sessionId, personId })
    expect(await problemThrownBy(call(cancelEnrolment, colleague, { enrolmentId }))).toMatchObject({
      status: 404,
    })
    expect(
      await problemThrownBy(call(cancelEnrolment, await createActor(['institute:manage']), { enrolmentId })),
    ).toMatchObject({ status: 404 })
    expect((await call(cancelEnrolment, manager, { enrolmentId })).state).toBe('CANCELLED')
  })

  it('are listed page by page, to the operator of the session only', async () => {
    const { sessionId } = await session(5)
    const people = await Promise.all([learner(), learner(), learner()])
    for (const one of people) await call(enrol, one, { sessionId })
    const first = await call(listEnrolments, registrar, { sessionId, limit: 2 })
    const second = await call(listEnrolments, registrar, { sessionId, limit: 2, cursor: first.nextCursor! })
    expect([...first.items, ...second.items].map(({ personId }) => personId)).toEqual(people.map(({ id }) => id))
    expect(second.nextCursor).toBeNull()
    expect(
      await problemThrownBy(call(listEnrolments, await createActor(['institute:manage']), { sessionId })),
    ).toMatchObject({
      status: 403,
    })
  })

  it('complete with a pass, end with the last failed attempt, and cannot be self-assessed', async () => {
    const { sessionId } = await session(3)
    const [good, bad] = [await learner(), await learner()]
    const [passing, failing, own] = [
      await call(enrol, good, { sessionId }),
      await call(enrol, bad, { sessionId }),
      await call(enrol, { ...registrar, scopes: ['institute:write'] }, { sessionId }),
    ]
    const mark = (enrolmentId: string, scoreBp: number, by = registrar) =>
      call(recordAssessment, by, { enrolmentId, kind: 'EXAM', scoreBp })
    expect(await problemThrownBy(mark(passing.enrolmentId, 9_000))).toMatchObject({
      status: 409,
      allowedEvents: ['start', 'cancel'],
    })
    await call(advanceSession, registrar, { sessionId, event: 'start' })
    expect(await mark(passing.enrolmentId, 6_000)).toMatchObject({ passed: true, attempt: 1, state: 'COMPLETED' })
    expect(await mark(failing.enrolmentId, 5_999)).toMatchObject({ passed: false, attempt: 1, state: 'ACTIVE' })
    expect(await mark(failing.enrolmentId, 0)).toMatchObject({ passed: false, attempt: 2, state: 'FAILED' })
    expect(await problemThrownBy(mark(failing.enrolmentId, 9_000))).toMatchObject({ status: 409 })
    expect(await problemThrownBy(mark(own.enrolmentId, 9_000))).toMatchObject({ code: 'conflict-of-interest' })
    expect(await problemThrownBy(mark(own.enrolmentId, 9_000, trainer))).toMatchObject({
      code: 'conflict-of-interest',
      trainerIds: [trainer.id],
    })
    clock.now = new Date(clock.now.getTime() + 1_000)
    await call(advanceSession, registrar, { sessionId, event: 'assess' })
    await call(advanceSession, registrar, { sessionId, event: 'close' })
    const remaining = await db.select().from(enrolments).where(eq(enrolments.id, own.enrolmentId))
    expect(remaining[0]!.state).toBe('ABANDONED')
  })

  it('are cancelled with their session, by its operator only', async () => {
    const { sessionId } = await session(1)
    const [seated, waiting] = [await learner(), await learner()]
    await call(enrol, seated, { sessionId })
    await call(enrol, waiting, { sessionId })
    expect(
      await problemThrownBy(
        call(advanceSession, await createActor(['institute:manage']), { sessionId, event: 'cancel' }),
      ),
    ).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    expect(await call(advanceSession, registrar, { sessionId, event: 'cancel' })).toMatchObject({
      state: 'CANCELLED',
      freeSeats: 0,
    })
    const rows = await db.select().from(enrolments).where(eq(enrolments.sessionId, sessionId))
    expect(rows.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
  })
})
