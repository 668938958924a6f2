import { describe, expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { Problem } from '#platform/problem.ts'
import { learnerRecord } from '../learners/learner-record.ts'
import { advanceSession } from '../sessions/advance-session.ts'
import { listSessions } from '../sessions/operations.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import { createInstituteFixture } from '../testing/fixture.ts'
import { recordAssessment } from './assessments.ts'
import { cancelEnrolment, enrol, listEnrolments } from './operations.ts'

const { db, contextFor, learner, session, registrar, trainer, member, person, clock } = await createInstituteFixture()

const refused = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('was not refused'),
    (error: Problem) => error,
  )

/** Retries while the response asks the caller to retry. */
async function retryWhileBusy<Result>(call: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      const busy =
        error instanceof Problem
          ? error.status === 503
          : ['40001', '40P01'].includes((error as { cause?: { code?: string } }).cause?.code ?? '')
      if (!busy) throw error
    }
  }
}

const inState = (sessionId: string, state: 'CONFIRMED' | 'WAITLISTED') =>
  db
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.state, state)))

describe('enrolments', () => {
  it('I1: get seven seats and five waiting places for fifty concurrent requests, and alternatives for the rest', async () => {
    const { sessionId } = await session(7)
    const other = await session(3)
    const learners = await Promise.all(Array.from({ length: 50 }, () => learner()))
    const answers = await Promise.allSettled(
      learners.map((one) => retryWhileBusy(() => invoke(enrol, { sessionId }, contextFor(one)))),
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

  it('I1: are promoted in waiting order when a seat is given up', async () => {
    const { sessionId } = await session(2)
    const people = await Promise.all(Array.from({ length: 4 }, () => learner()))
    const [first, , third, fourth] = await people.reduce<Promise<{ enrolmentId: string }[]>>(
      async (before, one) => [...(await before), await invoke(enrol, { sessionId }, contextFor(one))],
      Promise.resolve([]),
    )
    const cancelled = await invoke(cancelEnrolment, { enrolmentId: first!.enrolmentId }, contextFor(people[0]!))
    expect(cancelled.state).toBe('CANCELLED')
    expect(cancelled.promotedEnrolmentId).toBeNull() // The person who got the seat is of another organisation.
    expect((await inState(sessionId, 'CONFIRMED')).map(({ id }) => id)).toContain(third!.enrolmentId)
    const late = await invoke(enrol, { sessionId }, contextFor(await learner()))
    expect(late).toMatchObject({ state: 'WAITLISTED', position: 2 })
    const record = await invoke(learnerRecord, {}, contextFor({ ...people[3]!, scopes: ['institute:read'] }))
    expect(record.enrolments).toEqual([expect.objectContaining({ enrolmentId: fourth!.enrolmentId, position: 1 })])
    // Back in the queue, behind those who stayed.
    const again = await invoke(enrol, { sessionId }, contextFor(people[0]!))
    expect(again).toMatchObject({ enrolmentId: first!.enrolmentId, state: 'WAITLISTED', position: 3 })
  })

  it('I1: do not take a free seat while the waiting list is not empty', async () => {
    const { sessionId } = await session(1)
    const [first, waits, late] = [await learner(), await learner(), await learner()]
    const { enrolmentId } = await invoke(enrol, { sessionId }, contextFor(first))
    await invoke(enrol, { sessionId }, contextFor(waits))
    await db.update(enrolments).set({ state: 'CANCELLED' }).where(eq(enrolments.id, enrolmentId)) // No operation would do this.
    expect(await invoke(enrol, { sessionId }, contextFor(late))).toMatchObject({ state: 'WAITLISTED', position: 2 })
  })

  it('reopen a full session when a seat is given up and the waiting list is empty', async () => {
    const { sessionId } = await session(1)
    const one = await learner()
    const { enrolmentId } = await invoke(enrol, { sessionId }, contextFor(one))
    const state = async () =>
      (await invoke(listSessions, { programmeId: undefined, limit: 100 }, contextFor(null))).items.find(
        (row) => row.sessionId === sessionId,
      )
    expect(await state()).toMatchObject({ state: 'FULL', freeSeats: 0 })
    await invoke(cancelEnrolment, { enrolmentId }, contextFor(one))
    expect(await state()).toMatchObject({ state: 'OPEN', freeSeats: 1 })
  })

  it('are rejected with 409 if they exist already or the session is under way', async () => {
    const { sessionId } = await session(3)
    const one = await learner()
    const { enrolmentId } = await invoke(enrol, { sessionId }, contextFor(one))
    const twice = await refused(invoke(enrol, { sessionId }, contextFor(one)))
    expect(twice).toMatchObject({
      status: 409,
      code: 'already-enrolled',
      extensions: { enrolmentId, state: 'CONFIRMED' },
    })
    await invoke(advanceSession, { sessionId, event: 'start' }, contextFor(registrar))
    expect(await refused(invoke(enrol, { sessionId }, contextFor(await learner())))).toMatchObject({
      status: 409,
      code: 'session-not-open',
    })
    expect(await refused(invoke(cancelEnrolment, { enrolmentId }, contextFor(one)))).toMatchObject({
      status: 409,
      code: 'illegal-transition',
      extensions: { allowedEvents: ['complete', 'fail', 'abandon'] },
    })
    expect(await refused(invoke(advanceSession, { sessionId, event: 'start' }, contextFor(registrar)))).toMatchObject({
      status: 409,
      extensions: { allowedEvents: ['assess'] },
    })
  })

  it('can be made for a colleague by managers only, within their organisation', async () => {
    const { sessionId } = await session(3)
    const manager = await member(['institute:manage'])
    const colleague = await learner(manager.organisationId)
    const personId = await person(manager.organisationId)
    expect(await refused(invoke(enrol, { sessionId, personId }, contextFor(colleague)))).toMatchObject({ status: 404 })
    expect(
      await refused(invoke(enrol, { sessionId, personId }, contextFor(await member(['institute:manage'])))),
    ).toMatchObject({
      status: 404,
    })
    const { enrolmentId } = await invoke(enrol, { sessionId, personId }, contextFor(manager))
    expect(await refused(invoke(cancelEnrolment, { enrolmentId }, contextFor(colleague)))).toMatchObject({
      status: 404,
    })
    expect(
      await refused(invoke(cancelEnrolment, { enrolmentId }, contextFor(await member(['institute:manage'])))),
    ).toMatchObject({ status: 404 })
    expect((await invoke(cancelEnrolment, { enrolmentId }, contextFor(manager))).state).toBe('CANCELLED')
  })

  it('are listed page by page, to the operator of the session only', async () => {
    const { sessionId } = await session(5)
    const people = await Promise.all([learner(), learner(), learner()])
    for (const one of people) await invoke(enrol, { sessionId }, contextFor(one))
    const first = await invoke(listEnrolments, { sessionId, limit: 2 }, contextFor(registrar))
    const second = await invoke(
      listEnrolments,
      { sessionId, limit: 2, cursor: first.nextCursor! },
      contextFor(registrar),
    )
    expect([...first.items, ...second.items].map(({ personId }) => personId)).toEqual(people.map(({ id }) => id))
    expect(second.nextCursor).toBeNull()
    expect(
      await refused(invoke(listEnrolments, { sessionId }, contextFor(await member(['institute:manage'])))),
    ).toMatchObject({
      status: 403,
    })
  })

  it('complete with a pass, end with the last failed attempt, and cannot be self-assessed', async () => {
    const { sessionId } = await session(3)
    const [good, bad] = [await learner(), await learner()]
    const [passing, failing, own] = [
      await invoke(enrol, { sessionId }, contextFor(good)),
      await invoke(enrol, { sessionId }, contextFor(bad)),
      await invoke(enrol, { sessionId }, contextFor({ ...registrar, scopes: ['institute:write'] })),
    ]
    const mark = (enrolmentId: string, scoreBp: number, by = registrar) =>
      invoke(recordAssessment, { enrolmentId, kind: 'EXAM', scoreBp }, contextFor(by))
    expect(await refused(mark(passing.enrolmentId, 9_000))).toMatchObject({
      status: 409,
      extensions: { allowedEvents: ['start', 'cancel'] },
    })
    await invoke(advanceSession, { sessionId, event: 'start' }, contextFor(registrar))
    expect(await mark(passing.enrolmentId, 6_000)).toMatchObject({ passed: true, attempt: 1, state: 'COMPLETED' })
    expect(await mark(failing.enrolmentId, 5_999)).toMatchObject({ passed: false, attempt: 1, state: 'ACTIVE' })
    expect(await mark(failing.enrolmentId, 0)).toMatchObject({ passed: false, attempt: 2, state: 'FAILED' })
    expect(await refused(mark(failing.enrolmentId, 9_000))).toMatchObject({ status: 409 })
    expect(await refused(mark(own.enrolmentId, 9_000))).toMatchObject({ status: 403, code: 'own-assessment' })
    expect(await refused(mark(own.enrolmentId, 9_000, trainer))).toMatchObject({
      status: 403,
      code: 'assessor-is-trainer',
    })
    clock.now = new Date(clock.now.getTime() + 1_000)
    await invoke(advanceSession, { sessionId, event: 'assess' }, contextFor(registrar))
    await invoke(advanceSession, { sessionId, event: 'close' }, contextFor(registrar))
    const remaining = await db.select().from(enrolments).where(eq(enrolments.id, own.enrolmentId))
    expect(remaining[0]!.state).toBe('ABANDONED')
  })

  it('are cancelled with their session, by its operator only', async () => {
    const { sessionId } = await session(1)
    const [seated, waiting] = [await learner(), await learner()]
    await invoke(enrol, { sessionId }, contextFor(seated))
    await invoke(enrol, { sessionId }, contextFor(waiting))
    expect(
      await refused(
        invoke(advanceSession, { sessionId, event: 'cancel' }, contextFor(await member(['institute:manage']))),
      ),
    ).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    expect(await invoke(advanceSession, { sessionId, event: 'cancel' }, contextFor(registrar))).toMatchObject({
      state: 'CANCELLED',
      freeSeats: 0,
    })
    const rows = await db.select().from(enrolments).where(eq(enrolments.sessionId, sessionId))
    expect(rows.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
  })
})
