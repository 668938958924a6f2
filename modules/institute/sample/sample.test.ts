import { describe, expect, it } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import { identity } from '#platform/identity/index.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { members } from '#platform/identity/tables.ts'
import { createModuleFixture } from '#platform/testing/module-fixture.ts'
import { issueCertificates } from '../certificates/issue-certificates.ts'
import { getCertificate } from '../certificates/operations.ts'
import { verifyCertificate } from '../certificates/verify-certificate.ts'
import { exampleIds } from '../example-ids.ts'
import { institute } from '../index.ts'
import { indicators } from '../indicators.ts'
import { findTalent } from '../learners/find-talent.ts'
import { learnerRecord } from '../learners/learner-record.ts'
import { listSessions } from '../sessions/operations.ts'
import {
  instituteCertificates as certificates,
  instituteEnrolments as enrolments,
  instituteCandidates,
  instituteSessions as sessions,
} from '../tables.ts'
import { candidatesAtRisk } from '../theses/candidates-at-risk.ts'
import { getThesis } from '../theses/operations.ts'
import { sampleInstituteStaff } from './catalogue.ts'

const now = new Date('2026-11-23T12:00:00Z')
const { db, call } = await createModuleFixture([identity, institute], { startsAt: now.toISOString(), sample: true })

const actor = ({ id, name, organisationId }: { id: string; name: string; organisationId: string }) => ({
  id,
  name,
  organisationId,
  scopes: ['institute:manage' as const],
})
const registrar = actor(sampleInstituteStaff.registrar)
const researcher = actor(sampleMembers.researcher)

describe('the sample', () => {
  it('has certificates that verify when fetched, the same each time, unless revoked', async () => {
    const rows = await db.select().from(certificates).orderBy(asc(certificates.serial))
    expect(rows).toHaveLength(60)
    for (const { id, serial, status } of rows) {
      const fetched = await call(getCertificate, registrar, { certificateId: id })
      expect((await call(getCertificate, registrar, { certificateId: id })).jwt).toBe(fetched.jwt)
      const verdict = status === 'REVOKED' ? 'REVOKED' : 'VALID'
      for (const input of [{ serial }, { jwt: fetched.jwt }])
        expect(await call(verifyCertificate, null, input)).toMatchObject({
          verdict,
          certificate: { serial },
        })
    }
    const byYear = Map.groupBy(rows, ({ year }) => year)
    for (const [, some] of byYear)
      expect(some.map(({ serial }) => Number(serial.slice(-6))).sort((a, b) => a - b)).toEqual(
        some.map((_, i) => i + 1),
      )
  })

  it('has the serial numbers of the examples', async () => {
    for (const { input } of verifyCertificate.examples)
      expect(await call(verifyCertificate, null, input)).toMatchObject({
        verdict: 'VALID',
        certificate: { serial: input.serial },
      })
  })

  it('is continued by new serial numbers', async () => {
    const row = (
      await db
        .select()
        .from(enrolments)
        .where(eq(enrolments.id, exampleIds.enrolment(100_000)))
    )[0]!
    const { id: certificateId } = (
      await db.select().from(certificates).where(eq(certificates.holderId, row.personId))
    )[0]!
    await db
      .update(certificates)
      .set({ status: 'REVOKED', revocationReason: 'ERROR', revokedAt: now })
      .where(eq(certificates.id, certificateId))
    const last = (await db.select().from(certificates)).filter(({ year }) => year === 2026).length
    const { issued } = await call(issueCertificates, registrar, { sessionId: row.sessionId, enrolmentIds: [row.id] })
    expect(issued[0]!.serial.slice(-6)).toBe(String(last + 1).padStart(6, '0'))
  })

  it('has records, talent and seats for the holder of the first key', async () => {
    const me = { ...actor(sampleMembers.developer), scopes: ['institute:read' as const] }
    const record = await call(learnerRecord, me, {})
    expect(record.certificates.length).toBeGreaterThan(0)
    expect((await call(findTalent, me, { skillIds: ['machine-learning'] })).items.length).toBeGreaterThan(0)
    const { items } = await call(listSessions, null, { limit: 100 })
    expect(items).toHaveLength(10)
    expect(items.filter(({ freeSeats }) => freeSeats > 0)).toHaveLength(9)
    expect(items.find(({ state }) => state === 'FULL')).toMatchObject({ freeSeats: 0, waiting: 2 })
    expect(await db.select().from(members).where(eq(members.id, sampleInstituteStaff.trainer.id))).toHaveLength(1)
    expect((await db.select().from(sessions)).every(({ startsAt, endsAt }) => startsAt < endsAt)).toBe(true)
  })

  it('has six doctorates, one of them late, with allowed transitions only', async () => {
    const found = await db.select().from(instituteCandidates)
    expect(found).toHaveLength(6)
    const states = await Promise.all(
      found.map(async (_, i) => (await call(getThesis, researcher, { thesisId: exampleIds.thesis(i + 1) })).state),
    )
    expect(states).toEqual(['APPLIED', 'REGISTERED', 'REGISTERED', 'PROGRESSING', 'EXTENDED', 'PRE_DEFENCE'])
    const { items } = await call(candidatesAtRisk, researcher, { asOf: now.toISOString() })
    expect(items.map(({ thesisId }) => thesisId)).toContain(exampleIds.thesis(3))
    expect(items.map(({ thesisId }) => thesisId)).not.toContain(exampleIds.thesis(2))
  })

  it('has indicators that match its tables', async () => {
    const period = { from: new Date('2025-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z'), asOf: now }
    const struckOut = (await db.select().from(certificates)).filter(({ status }) => status === 'REVOKED').length
    const total = await db.$count(certificates)
    const all = Object.fromEntries(
      await Promise.all(
        indicators.map(async ({ code, compute }) => [
          code,
          (await compute(db, period)).find(({ region }) => region === 'ALL')!.value,
        ]),
      ),
    )
    expect(all).toMatchObject({ 'P2.1': total - struckOut, 'P2.3': 5 })
    expect(all['P2.2']).toBeLessThan(all['P2.1'])
  })
})
