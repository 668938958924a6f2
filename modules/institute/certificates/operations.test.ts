import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { learnerRecord } from '../learners/learner-record.ts'
import { instituteSessions as sessions } from '../tables.ts'
import { createCertificateFixture } from '../testing/certificate-fixture.ts'
import { getCertificate, revokeCertificate } from './operations.ts'

const { db, call, createActor, registrar, issue, fetchJwt, verify, certified } = await createCertificateFixture()

describe('a certificate', () => {
  it('is corrected by a revocation and a new certificate that names the old one', async () => {
    const { certificateId, jwt, sessionId, enrolmentId } = await certified()
    await db.update(sessions).set({ regionCode: 'MA-01' }).where(eq(sessions.id, sessionId))
    expect(await fetchJwt(certificateId)).toBe(jwt)
    expect(await issue(sessionId, [enrolmentId])).toMatchObject({
      issued: [],
      alreadyIssued: [{ certificateId }],
    })
    await call(revokeCertificate, registrar, { certificateId, reason: 'SUPERSEDED' })
    expect(await fetchJwt(certificateId)).toBe(jwt)
    const corrected = (await issue(sessionId)).issued[0]!
    const shown = await call(getCertificate, registrar, { certificateId: corrected.certificateId })
    expect(shown).toMatchObject({ supersedes: certificateId, status: 'VALID', regionCode: 'MA-01' })
    expect(await verify({ jwt })).toMatchObject({ verdict: 'REVOKED', certificate: { revocationReason: 'SUPERSEDED' } })
    expect(await verify({ jwt: shown.jwt })).toMatchObject({ verdict: 'VALID' })
  })

  it('stays revoked, and is not issued again after fraud', async () => {
    const { certificateId, serial, jwt, sessionId, holder } = await certified()
    expect(await verify({ serial: serial.toLowerCase() })).toMatchObject({
      verdict: 'VALID',
      certificate: { serial, domain: 'AI' },
    })
    expect(
      await problemThrownBy(
        call(revokeCertificate, await createActor(['institute:manage']), { certificateId, reason: 'FRAUD' }),
      ),
    ).toMatchObject({ status: 404 })
    expect(
      await problemThrownBy(
        call(revokeCertificate, { ...holder, scopes: ['institute:manage'] }, { certificateId, reason: 'FRAUD' }),
      ),
    ).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    await call(revokeCertificate, registrar, { certificateId, reason: 'FRAUD', note: 'Note interne' })
    for (const input of [{ serial }, { jwt }])
      expect(await verify(input)).toMatchObject({ verdict: 'REVOKED', certificate: { revocationReason: 'FRAUD' } })
    expect(await problemThrownBy(call(revokeCertificate, registrar, { certificateId, reason: 'ERROR' }))).toMatchObject(
      {
        status: 409,
        allowedEvents: [],
      },
    )
    expect(await issue(sessionId)).toMatchObject({
      issued: [],
      refused: [{ reason: expect.stringContaining('fraud') }],
    })
  })

  it('is visible to its holder, the managers of their organisation and its issuer only', async () => {
    const { certificateId, holder } = await certified()
    const { organisationId } = holder
    const show = (actor: typeof holder) => call(getCertificate, actor, { certificateId })
    expect(await show({ ...holder, scopes: ['institute:read'] })).toMatchObject({ holderId: holder.id })
    expect(await show(await createActor(['institute:manage'], { organisationId }))).toMatchObject({ certificateId })
    expect(await show(registrar)).toMatchObject({ certificateId })
    expect(await problemThrownBy(show(await createActor(['institute:read'], { organisationId })))).toMatchObject({
      status: 404,
    })
    expect(await problemThrownBy(show(await createActor(['institute:manage'])))).toMatchObject({ status: 404 })
    const record = (actor: typeof holder, personId?: string) => call(learnerRecord, actor, { personId })
    expect(await record(holder)).toMatchObject({
      certificates: [{ certificateId }],
      enrolments: [{ state: 'COMPLETED' }],
    })
    expect(await record(await createActor(['institute:manage'], { organisationId }), holder.id)).toMatchObject({
      certificates: [{ certificateId }],
    })
    expect(
      await problemThrownBy(record(await createActor(['institute:write'], { organisationId }), holder.id)),
    ).toMatchObject({
      status: 404,
    })
    expect(await problemThrownBy(record(await createActor(['institute:manage']), holder.id))).toMatchObject({
      status: 404,
    })
  })
})
