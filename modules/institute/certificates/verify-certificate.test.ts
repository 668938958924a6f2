import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { dayMs } from '#platform/lib/interval.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { instituteCertificates as certificates, instituteIssuerKeys as issuerKeys } from '../tables.ts'
import { createCertificateFixture } from '../testing/certificate-fixture.ts'
import { getSigner } from './issuer-keys.ts'
import { getStatusList } from './verification-data-operations.ts'
import { verifyCredential } from './verify-credential.ts'

const { db, call, clock, verify, certified, services, request } = await createCertificateFixture()

describe('verifyCertificate', () => {
  it('returns VALID only with signature, key, dates and a fresh status', async () => {
    const { jwt, serial } = await certified()
    const signer = await getSigner(services.config, clock.now)
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
    expect(await verify({ serial })).toMatchObject({ verdict: 'EXPIRED' })
    clock.now = before
  })

  it('returns INVALID for a token that was changed, signed by another key, or is no certificate', async () => {
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
    const list = (await call(getStatusList, null, { statusListId })).jwt
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
    expect(await problemThrownBy(verify({}))).toMatchObject({ status: 422 })
    expect(await verify({ jwt: `\n  ${jwt} ` })).toMatchObject({ verdict: 'VALID' })
  })

  it('never returns VALID after any of a thousand random changes', async () => {
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

  it('is open to anyone over HTTP', async () => {
    const found = await request(undefined, 'POST', '/institute/certificates/verify', { jwt: (await certified()).jwt })
    expect(found.status).toBe(200)
    expect(await found.json()).toMatchObject({ verdict: 'VALID', seal: expect.stringContaining('43-20') })
  })
})
