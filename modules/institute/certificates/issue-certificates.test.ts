import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { recordAssessment } from '../enrolments/assessments.ts'
import { enrol } from '../enrolments/operations.ts'
import { advanceSession } from '../sessions/advance-session.ts'
import {
  instituteCertificates as certificates,
  instituteEnrolments as enrolments,
  instituteAssessments,
} from '../tables.ts'
import { createCertificateFixture } from '../testing/certificate-fixture.ts'
import { retryWhileBusy } from '../testing/fixture.ts'
import { issueCertificates } from './issue-certificates.ts'

const { db, call, learner, registrar, trainer, session, taught, issue, verify, certified, request, join } =
  await createCertificateFixture()

describe('issueCertificates', () => {
  it('requires a completed enrolment with an intact pass by a permitted assessor', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => learner()))
    const { sessionId } = await session(6)
    const enrolled: string[] = []
    for (const one of people) enrolled.push((await call(enrol, one, { sessionId })).enrolmentId)
    const [passed, failed, flagged, unmarked, project, tampered] = enrolled as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    await call(advanceSession, registrar, { sessionId, event: 'start' })
    const mark = (
      enrolmentId: string,
      input: { kind: 'EXAM' | 'PROJECT'; scoreBp: number; integrity?: 'FLAGGED' },
      by = registrar,
    ) => call(recordAssessment, by, { enrolmentId, ...input })
    await mark(passed, { kind: 'EXAM', scoreBp: 7_000 })
    await mark(failed, { kind: 'EXAM', scoreBp: 5_000 })
    await mark(flagged, { kind: 'EXAM', scoreBp: 9_000, integrity: 'FLAGGED' })
    await mark(project, { kind: 'PROJECT', scoreBp: 9_000 }, trainer) // A trainer may mark a project.
    await mark(tampered, { kind: 'EXAM', scoreBp: 9_000 })
    // A trainer's mark is inserted directly into the table: issuing checks again.
    await db
      .update(instituteAssessments)
      .set({ assessorId: trainer.id })
      .where(eq(instituteAssessments.enrolmentId, tampered))
    const { issued, refused: none, remaining } = await issue(sessionId, enrolled)
    expect(issued.map(({ enrolmentId }) => enrolmentId)).toEqual([passed, project])
    expect(none).toEqual([
      { enrolmentId: failed, reason: 'The enrolment is ACTIVE, not COMPLETED.' },
      { enrolmentId: flagged, reason: 'The enrolment is ACTIVE, not COMPLETED.' },
      { enrolmentId: unmarked, reason: 'The enrolment is ACTIVE, not COMPLETED.' },
      { enrolmentId: tampered, reason: 'The exam was marked by a trainer of the session.' },
    ])
    expect(remaining).toBe(1)
    const { enrolmentId: ofAnotherSession } = await certified()
    expect(await problemThrownBy(issue(sessionId, [ofAnotherSession]))).toMatchObject({ status: 404 })
  })

  it('issues each certificate once under a hundred concurrent requests', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => learner()))
    const { sessionId } = await taught(people)
    const answers = await Promise.all(Array.from({ length: 100 }, () => retryWhileBusy(() => issue(sessionId))))
    expect(answers.flatMap(({ issued }) => issued)).toHaveLength(3)
    const rows = await db.select().from(certificates).where(eq(certificates.sessionId, sessionId))
    expect(rows.map(({ holderId }) => holderId).sort()).toEqual(people.map(({ id }) => id).sort())
    expect(await issue(sessionId)).toMatchObject({ issued: [], refused: [], remaining: 0 })
  })

  it('leaves no gap in the serial numbers after a rollback', async () => {
    const { sessionId } = await taught(await Promise.all(Array.from({ length: 4 }, () => learner())))
    const rehearsal = await call(issueCertificates, registrar, { sessionId }, { dryRun: true })
    const serialsThere = async () =>
      (await db.select({ serial: certificates.serial }).from(certificates)).map(({ serial }) => serial)
    expect(rehearsal.issued).toHaveLength(4)
    expect(await serialsThere()).not.toContain(rehearsal.issued[0]!.serial)
    expect(await verify({ serial: rehearsal.issued[0]!.serial })).toMatchObject({ verdict: 'INVALID' })
    const { issued } = await issue(sessionId)
    expect(issued.map(({ serial }) => serial)).toEqual(rehearsal.issued.map(({ serial }) => serial))
    const rows = await db.select().from(certificates)
    const numbers = rows.map(({ serial }) => Number(serial.slice(-6))).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  })

  it('issues a hundred at a time, and returns the number remaining', async () => {
    const { sessionId } = await session(130)
    const home = await learner()
    const people = Array.from({ length: 130 }, (_, i) => ({
      id: crypto.randomUUID(),
      organisationId: home.organisationId,
      sessionId,
      personId: crypto.randomUUID(),
      state: 'COMPLETED' as const,
      queueNumber: i + 1,
    }))
    await db.insert(enrolments).values(people)
    await db.insert(instituteAssessments).values(
      people.map(({ id: enrolmentId, organisationId }) => ({
        organisationId,
        enrolmentId,
        kind: 'EXAM' as const,
        attempt: 1,
        scoreBp: 7_000,
        passBp: 6_000,
        assessorId: registrar.id,
        evidence: [],
        integrity: 'OK' as const,
      })),
    )
    const first = await issue(sessionId)
    expect(first.issued).toHaveLength(100)
    expect(first.remaining).toBe(30)
    const second = await issue(sessionId)
    expect(second.issued).toHaveLength(30)
    expect(second.remaining).toBe(0)
    expect(await verify({ serial: second.issued[29]!.serial })).toMatchObject({ verdict: 'VALID' })
  })

  it('requires the approval of a person when an agent calls it', async () => {
    const { sessionId } = await taught([await learner()])
    const agent = {
      slug: 'registrar-agent',
      runId: 'r',
      operations: new Set(['institute.issueCertificates', 'institute.revokeCertificate']),
      scopes: ['institute:manage' as const],
    }
    expect(await problemThrownBy(call(issueCertificates, { ...registrar, agent }, { sessionId }))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
  })

  it('is rejected over HTTP without the scope', async () => {
    const { sessionId } = await taught([await learner()])
    const path = `/institute/sessions/${sessionId}/certificates`
    const { key } = await join(['learner'])
    expect((await request(key, 'POST', path, {})).status).toBe(403)
    expect((await request(undefined, 'POST', path, {})).status).toBe(401)
    expect(await db.$count(certificates, eq(certificates.sessionId, sessionId))).toBe(0)
  })
})
