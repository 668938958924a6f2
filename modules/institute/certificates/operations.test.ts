import { randomInt } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import {
  compactVerify,
  createLocalJWKSet,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  SignJWT,
} from 'jose'
import { describe, expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { dayMs } from '#platform/lib/interval.ts'
import type { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import { recordAssessment } from '../enrolments/assessments.ts'
import { enrol } from '../enrolments/operations.ts'
import { learnerRecord } from '../learners/learner-record.ts'
import { advanceSession } from '../sessions/advance-session.ts'
import {
  instituteCertificates as certificates,
  instituteEnrolments as enrolments,
  instituteAssessments,
  instituteIssuerKeys as issuerKeys,
  instituteSessions as sessions,
} from '../tables.ts'
import { createInstituteFixture } from '../testing/fixture.ts'
import { issueCertificates } from './issue-certificates.ts'
import { getSigner } from './issuer-keys.ts'
import { identityHash } from './open-badge-credential.ts'
import { getCertificate, revokeCertificate } from './operations.ts'
import { reserveStatusIndices } from './status-list.ts'
import { getIssuerKeys, getStatusList } from './verification-data-operations.ts'
import { verifyCertificate } from './verify-certificate.ts'
import { verifyCredential } from './verify-credential.ts'

const {
  db,
  contextFor,
  learner,
  session,
  taught,
  registrar,
  trainer,
  member,
  person,
  consent,
  clock,
  services,
  request,
  join,
} = await createInstituteFixture()
const { config } = services

const refused = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('was not refused'),
    (error: Problem) => error,
  )
const issue = (sessionId: string, enrolmentIds?: string[]) =>
  invoke(issueCertificates, { sessionId, ...(enrolmentIds && { enrolmentIds }) }, contextFor(registrar))
const verify = (input: { serial?: string; jwt?: string }) => invoke(verifyCertificate, input, contextFor(null))
const fetchJwt = async (certificateId: string) =>
  (await invoke(getCertificate, { certificateId }, contextFor(registrar))).jwt

/** Returns certificates earned through enrolment, session and assessment. */
async function certified(count = 1) {
  const learners = await Promise.all(Array.from({ length: count }, () => learner()))
  const { sessionId, enrolments: enrolled } = await taught(learners)
  const { issued } = await issue(sessionId)
  return { learners, sessionId, enrolments: enrolled, issued, jwt: await fetchJwt(issued[0]!.certificateId) }
}

const one = await certified()

describe('certificates', () => {
  it('verify with jose alone, from the published keys and the published status list', async () => {
    const jwks = (await (await request(undefined, 'GET', '/institute/.well-known/jwks.json')).json()) as JSONWebKeySet
    const { payload, protectedHeader } = await compactVerify(one.jwt, createLocalJWKSet(jwks), {
      algorithms: ['EdDSA'],
    })
    const credential = JSON.parse(new TextDecoder().decode(payload))
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'JWT', kid: jwks.keys[0]!.kid })
    expect(credential).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: `urn:uuid:${one.issued[0]!.certificateId}`,
      jti: `urn:uuid:${one.issued[0]!.certificateId}`,
      iss: `urn:uuid:${registrar.organisationId}`,
      issuer: { id: `urn:uuid:${registrar.organisationId}`, type: ['Profile'] },
      validFrom: clock.now.toISOString(),
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: {
          type: ['Achievement'],
          name: 'Apprentissage automatique',
          criteria: { narrative: 'Réussir l’examen.' },
        },
      },
      credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
    })
    expect(credential.description).toContain('43-20')

    const bit = async () => {
      const { pathname } = new URL(credential.credentialStatus.statusListCredential)
      const { jwt } = (await (await request(undefined, 'GET', pathname.replace('/v1', ''))).json()) as { jwt: string }
      const list = JSON.parse(
        new TextDecoder().decode(
          (await compactVerify(jwt, createLocalJWKSet(jwks), { algorithms: ['EdDSA'] })).payload,
        ),
      )
      expect(list).toMatchObject({
        id: credential.credentialStatus.statusListCredential,
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        iss: credential.iss,
      })
      const { encodedList } = list.credentialSubject
      expect(encodedList[0]).toBe('u') // multibase: base64url
      const bytes = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))
      expect(bytes.length * 8).toBe(131_072)
      const index = Number(credential.credentialStatus.statusListIndex)
      return (bytes[Math.floor(index / 8)]! >> (7 - (index % 8))) & 1
    }
    expect(await bit()).toBe(0)
    const second = await certified()
    await invoke(
      revokeCertificate,
      { certificateId: one.issued[0]!.certificateId, reason: 'ERROR' },
      contextFor(registrar),
    )
    expect(await bit()).toBe(1)
    expect(await verify({ jwt: second.jwt })).toMatchObject({ verdict: 'VALID' })
  })

  it('I5: are VALID only with signature, key, dates and a fresh status, and otherwise EXPIRED, REVOKED, INVALID or INDETERMINATE', async () => {
    const { jwt, issued } = await certified()
    const signer = await getSigner(config, clock.now)
    const [row] = await db.select().from(issuerKeys)
    const fresh = { revoked: false, asOf: clock.now }
    const verdict = async (keys: (typeof row)[], status: typeof fresh | undefined, now = clock.now) =>
      (await verifyCredential(jwt, { keys: keys as [], revocationStatusOf: () => status }, now)).verdict
    expect(row!.kid).toBe(signer.publishedKey.kid)
    expect(await verdict([row], fresh)).toBe('VALID')
    expect(await verdict([], fresh)).toBe('INVALID')
    expect(await verdict([row], undefined)).toBe('INDETERMINATE')
    expect(await verdict([row], { revoked: false, asOf: new Date(clock.now.getTime() - 2 * dayMs) })).toBe(
      'INDETERMINATE',
    )
    expect(await verdict([row], { revoked: true, asOf: clock.now })).toBe('REVOKED')
    expect(await verdict([{ ...row!, notBefore: new Date(clock.now.getTime() + dayMs) }], fresh)).toBe('INDETERMINATE')
    expect(await verdict([{ ...row!, notAfter: new Date(clock.now.getTime() - dayMs) }], fresh)).toBe('INDETERMINATE')
    expect(
      await verdict([{ ...row!, state: 'COMPROMISED', compromisedAt: new Date(clock.now.getTime() - dayMs) }], fresh),
    ).toBe('INDETERMINATE')
    expect(
      await verdict([{ ...row!, state: 'COMPROMISED', compromisedAt: new Date(clock.now.getTime() + dayMs) }], fresh),
    ).toBe('VALID')
    expect(await verdict([{ ...row!, state: 'RETIRED' }], fresh)).toBe('VALID')
    const later = new Date(clock.now.getTime() + 366 * dayMs)
    expect(await verdict([row], { revoked: false, asOf: later }, later)).toBe('EXPIRED')
    expect(await verdict([row], fresh, new Date(clock.now.getTime() - dayMs))).toBe('INDETERMINATE')

    const before = clock.now
    clock.now = later
    expect(await verify({ serial: issued[0]!.serial })).toMatchObject({ verdict: 'EXPIRED' })
    clock.now = before
  })

  it('are INVALID if tampered with, signed by another key, or not a certificate', async () => {
    const { jwt } = await certified()
    const [header, payload, signature] = jwt.split('.') as [string, string, string]
    const changed = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), name: 'Autre' }),
    ).toString('base64url')
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
    const claims = decodeJwt(jwt)
    const { kid } = (await db.select().from(issuerKeys))[0]!
    const forged = (protectedHeader: object) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', ...protectedHeader }).sign(privateKey)
    const none = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')}.${payload}.`
    const { statusListId } = (await db.select().from(certificates).limit(1))[0]!
    const list = (await invoke(getStatusList, { statusListId }, contextFor(null))).jwt
    const attempts = [
      `${header}.${changed}.${signature}`,
      `${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`,
      await forged({ kid, jwk: await exportJWK(publicKey) }), // The token includes its own key.
      await forged({ jwk: await exportJWK(publicKey) }),
      await forged({ kid: 'another' }),
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(new TextEncoder().encode(kid.padEnd(32, 'x'))),
      none,
      list, // Signed by the institute, but not a certificate.
      'bonjour',
      '..',
      `${jwt}.${signature}`,
    ]
    for (const attempt of attempts)
      expect(await verify({ jwt: attempt })).toMatchObject({ verdict: 'INVALID', certificate: null })
    expect(await verify({ serial: 'AIT-2027-AI-999999' })).toMatchObject({ verdict: 'INVALID', certificate: null })
    expect(await refused(verify({}))).toMatchObject({ status: 422 })
    expect(await verify({ jwt: `\n  ${jwt} ` })).toMatchObject({ verdict: 'VALID' })
  })

  it('never verify after any of a thousand random changes', async () => {
    const { jwt } = await certified()
    const keys = await db.select().from(issuerKeys)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
    const place = fc.nat({ max: jwt.length - 1 })
    const letter = fc.constantFrom(...alphabet)
    const mutation = fc.oneof(
      fc.tuple(place, letter).map(([at, with_]) => jwt.slice(0, at) + with_ + jwt.slice(at + 1)),
      fc.constantFrom(...alphabet).map((with_) => jwt.slice(0, -1) + with_), // the spare bits of the last letter
      fc.tuple(place, letter).map(([at, more]) => jwt.slice(0, at) + more + jwt.slice(at)),
      place.map((at) => jwt.slice(0, at) + jwt.slice(at + 1)),
      fc.tuple(place, place).map(([a, b]) => jwt.slice(0, Math.min(a, b)) + jwt.slice(Math.max(a, b))),
    )
    await fc.assert(
      fc.asyncProperty(
        mutation.filter((text) => text !== jwt),
        async (text) =>
          (
            await verifyCredential(
              text,
              { keys, revocationStatusOf: () => ({ revoked: false, asOf: clock.now }) },
              clock.now,
            )
          ).verdict === 'INVALID',
      ),
      { numRuns: 1_000, seed: 43_20 },
    )
    expect(
      (
        await verifyCredential(
          jwt,
          { keys, revocationStatusOf: () => ({ revoked: false, asOf: clock.now }) },
          clock.now,
        )
      ).verdict,
    ).toBe('VALID')
  })

  it('I2: require a completed enrolment with an intact pass by a permitted assessor', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => learner()))
    const { sessionId } = await session(6)
    const enrolled: string[] = []
    for (const one of people) enrolled.push((await invoke(enrol, { sessionId }, contextFor(one))).enrolmentId)
    const [passed, failed, flagged, unmarked, project, tampered] = enrolled as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    await invoke(advanceSession, { sessionId, event: 'start' }, contextFor(registrar))
    const mark = (
      enrolmentId: string,
      input: { kind: 'EXAM' | 'PROJECT'; scoreBp: number; integrity?: 'FLAGGED' },
      by = registrar,
    ) => invoke(recordAssessment, { enrolmentId, ...input }, contextFor(by))
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
    expect(await refused(issue(sessionId, [one.enrolments[0]!.enrolmentId]))).toMatchObject({ status: 404 })
  })

  it('are issued once under a hundred concurrent requests', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => learner()))
    const { sessionId } = await taught(people)
    const patiently = async (): ReturnType<typeof issue> =>
      issue(sessionId).catch((error) => {
        const busy = (error as Problem).status === 503 || ['40001', '40P01'].includes(error.cause?.code)
        if (!busy) throw error
        return patiently()
      })
    const answers = await Promise.all(Array.from({ length: 100 }, patiently))
    expect(answers.flatMap(({ issued }) => issued)).toHaveLength(3)
    const rows = await db.select().from(certificates).where(eq(certificates.sessionId, sessionId))
    expect(rows.map(({ holderId }) => holderId).sort()).toEqual(people.map(({ id }) => id).sort())
    expect(await issue(sessionId)).toMatchObject({ issued: [], refused: [], remaining: 0 })
  })

  it('I3: are corrected by a revocation and a new certificate that names the old one', async () => {
    const { issued, jwt, sessionId, enrolments: enrolled } = await certified()
    const { certificateId } = issued[0]!
    await db.update(sessions).set({ regionCode: 'MA-01' }).where(eq(sessions.id, sessionId))
    expect(await fetchJwt(certificateId)).toBe(jwt)
    expect(await issue(sessionId, [enrolled[0]!.enrolmentId])).toMatchObject({
      issued: [],
      alreadyIssued: [{ certificateId }],
    })
    await invoke(revokeCertificate, { certificateId, reason: 'SUPERSEDED' }, contextFor(registrar))
    expect(await fetchJwt(certificateId)).toBe(jwt)
    const corrected = (await issue(sessionId)).issued[0]!
    const shown = await invoke(getCertificate, { certificateId: corrected.certificateId }, contextFor(registrar))
    expect(shown).toMatchObject({ supersedes: certificateId, status: 'VALID', regionCode: 'MA-01' })
    expect(await verify({ jwt })).toMatchObject({ verdict: 'REVOKED', certificate: { revocationReason: 'SUPERSEDED' } })
    expect(await verify({ jwt: shown.jwt })).toMatchObject({ verdict: 'VALID' })
  })

  it('stay revoked, and are not reissued after fraud', async () => {
    const { issued, jwt, sessionId, learners } = await certified()
    const { certificateId, serial } = issued[0]!
    expect(await verify({ serial: serial.toLowerCase() })).toMatchObject({
      verdict: 'VALID',
      certificate: { serial, domain: 'AI' },
    })
    expect(
      await refused(
        invoke(revokeCertificate, { certificateId, reason: 'FRAUD' }, contextFor(await member(['institute:manage']))),
      ),
    ).toMatchObject({ status: 404 })
    expect(
      await refused(
        invoke(
          revokeCertificate,
          { certificateId, reason: 'FRAUD' },
          contextFor({ ...learners[0]!, scopes: ['institute:manage'] }),
        ),
      ),
    ).toMatchObject({
      status: 403,
      code: 'not-the-operator',
    })
    await invoke(revokeCertificate, { certificateId, reason: 'FRAUD', note: 'Note interne' }, contextFor(registrar))
    for (const input of [{ serial }, { jwt }])
      expect(await verify(input)).toMatchObject({ verdict: 'REVOKED', certificate: { revocationReason: 'FRAUD' } })
    expect(
      await refused(invoke(revokeCertificate, { certificateId, reason: 'ERROR' }, contextFor(registrar))),
    ).toMatchObject({
      status: 409,
      extensions: { allowedEvents: [] },
    })
    expect(await issue(sessionId)).toMatchObject({
      issued: [],
      refused: [{ reason: expect.stringContaining('fraud') }],
    })
  })

  it('I7: have serial numbers without gaps after rollbacks', async () => {
    const { sessionId } = await taught(await Promise.all(Array.from({ length: 4 }, () => learner())))
    const rehearsal = await invoke(issueCertificates, { sessionId }, { ...contextFor(registrar), dryRun: true })
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

  it('I4: have random status indices that are never reused', async () => {
    const rows = await db.select().from(certificates)
    expect(rows.length).toBeGreaterThan(10)
    expect(new Set(rows.map(({ statusListId, statusIndex }) => `${statusListId} ${statusIndex}`)).size).toBe(
      rows.length,
    )
    const inOrder = rows.toSorted((a, b) => (a.serial < b.serial ? -1 : 1)).map(({ statusIndex }) => statusIndex)
    expect(inOrder).not.toEqual(inOrder.toSorted((a, b) => a - b))
    const revoked = rows.find(({ status }) => status === 'REVOKED')!
    const usedIndices = db
      .insert(certificates)
      .values({ ...revoked, id: crypto.randomUUID(), serial: 'AIT-2027-AI-900000', holderId: 'another' })
    await expect(usedIndices).rejects.toThrow()
    // The random generator may repeat used indices, revoked or not: it draws again.
    const [draws, issuedIndices] = [
      rows.map(({ statusIndex }) => statusIndex),
      new Set(rows.map(({ statusIndex }) => statusIndex)),
    ]
    const { statusListId, indices } = await db.transaction((tx) =>
      reserveStatusIndices(tx, registrar.organisationId, 5, clock.now, (below) => draws.shift() ?? randomInt(below)),
    )
    expect(statusListId).toBe(revoked.statusListId)
    expect(indices.filter((index) => issuedIndices.has(index))).toEqual([])
    expect(new Set(indices).size).toBe(5)
  })

  it('I8: contain the salted hash of an identifier, and the name only with consent', async () => {
    const home = await member(['institute:write'])
    const colleague = await learner(home.organisationId)
    await person(home.organisationId, { id: home.id, name: 'CANARY-NAME-1', email: 'canary-1@example.org' })
    await person(home.organisationId, { id: colleague.id, name: 'CANARY-NAME-2', email: 'canary-2@example.org' })
    await consent(home.organisationId, colleague.id, 'CERTIFICATE')
    const { sessionId } = await taught([home, colleague])
    const { issued } = await issue(sessionId)
    const [quiet, named] = await Promise.all(issued.map(({ certificateId }) => fetchJwt(certificateId)))
    const identifiers = (jwt: string) =>
      (decodeJwt(jwt).credentialSubject as { identifier: { identityHash: string; hashed: boolean; salt: string }[] })
        .identifier
    expect(identifiers(quiet!)).toEqual([expect.objectContaining({ hashed: true, identityType: 'systemId' })])
    const [{ identityHash: hash, salt }] = identifiers(quiet!) as [
      { identityHash: string; salt: string; hashed: boolean },
    ]
    expect(hash).toBe(identityHash(home.id, salt))
    expect(identifiers(named!)[1]).toMatchObject({
      hashed: false,
      identityType: 'name',
      identityHash: 'Apprenante CANARY-NAME-2',
    })
    for (const jwt of [quiet!, named!]) {
      const text = JSON.stringify(decodeJwt(jwt))
      for (const secret of ['CANARY-NAME-1', 'canary-1@', 'canary-2@', home.id, colleague.id])
        expect(text).not.toContain(secret)
    }
    // The register shows what is certified and never the holder, even if the certificate names them.
    for (const input of [{ serial: issued[1]!.serial }, { jwt: named! }]) {
      const answer = JSON.stringify(await verify(input))
      for (const secret of ['CANARY', home.id, colleague.id]) expect(answer).not.toContain(secret)
    }
  })

  it('are visible to their holder, the managers of their organisation and their issuer only', async () => {
    const holder = await learner()
    const { sessionId } = await taught([holder])
    const { certificateId } = (await issue(sessionId)).issued[0]!
    const show = (actor: typeof holder) => invoke(getCertificate, { certificateId }, contextFor(actor))
    expect(await show({ ...holder, scopes: ['institute:read'] })).toMatchObject({ holderId: holder.id })
    expect(await show(await member(['institute:manage'], holder.organisationId))).toMatchObject({ certificateId })
    expect(await show(registrar)).toMatchObject({ certificateId })
    expect(await refused(show(await member(['institute:read'], holder.organisationId)))).toMatchObject({ status: 404 })
    expect(await refused(show(await member(['institute:manage'])))).toMatchObject({ status: 404 })
    const record = (actor: typeof holder, personId?: string) => invoke(learnerRecord, { personId }, contextFor(actor))
    expect(await record(holder)).toMatchObject({
      certificates: [{ certificateId }],
      enrolments: [{ state: 'COMPLETED' }],
    })
    expect(await record(await member(['institute:manage'], holder.organisationId), holder.id)).toMatchObject({
      certificates: [{ certificateId }],
    })
    expect(await refused(record(await member(['institute:write'], holder.organisationId), holder.id))).toMatchObject({
      status: 404,
    })
    expect(await refused(record(await member(['institute:manage']), holder.id))).toMatchObject({ status: 404 })
  })

  it('cannot be issued or revoked by an agent', async () => {
    const { sessionId } = await taught([await learner()])
    const agent = {
      slug: 'registrar-agent',
      runId: 'r',
      operations: new Set(['institute.issueCertificates', 'institute.revokeCertificate']),
      scopes: ['institute:manage' as const],
    }
    expect(await refused(invoke(issueCertificates, { sessionId }, contextFor({ ...registrar, agent })))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
  })

  it('are issued a hundred at a time, with the number remaining', async () => {
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

  it('have a private key in a file that only its owner can read', async () => {
    const { readFileSync, statSync } = await import('node:fs')
    const file = `${config.dataDir}/institute-issuer.key`
    const { d } = JSON.parse(readFileSync(file, 'utf8'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const responses = JSON.stringify([
      await db.select().from(issuerKeys),
      await db.select().from(certificates),
      await invoke(getIssuerKeys, {}, contextFor(null)),
    ])
    expect(d).toHaveLength(43)
    expect(responses).not.toContain(d)
  })

  it('are verified by anyone over HTTP, and issued only with the scope', async () => {
    const found = await request(undefined, 'POST', '/institute/certificates/verify', { jwt: (await certified()).jwt })
    expect(found.status).toBe(200)
    expect(await found.json()).toMatchObject({ verdict: 'VALID', seal: expect.stringContaining('43-20') })
    const { key } = await join(['learner'])
    expect((await request(key, 'POST', `/institute/sessions/${one.sessionId}/certificates`, {})).status).toBe(403)
    expect((await request(undefined, 'POST', `/institute/sessions/${one.sessionId}/certificates`, {})).status).toBe(401)
    expect(
      (
        await db
          .select()
          .from(certificates)
          .where(and(eq(certificates.sessionId, one.sessionId), eq(certificates.status, 'VALID')))
      ).length,
    ).toBe(0)
  })
})
