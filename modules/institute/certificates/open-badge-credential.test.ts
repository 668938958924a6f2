import { gunzipSync } from 'node:zlib'
import {
  compactVerify,
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
} from 'jose'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dayMs } from '#platform/lib/interval.ts'
import { instituteIssuerKeys as issuerKeys } from '../tables.ts'
import { createInstituteFixture } from '../testing/fixture.ts'
import { achievementTypes } from '../vocabulary.ts'
import { issueCertificates } from './issue-certificates.ts'
import { getCertificate, revokeCertificate } from './operations.ts'
import { getIssuerKeys, getStatusList } from './verification-data-operations.ts'
import { verifyCredential } from './verify-credential.ts'

const { db, call, taught, registrar, createActor, person, consent, clock } = await createInstituteFixture()

async function certified() {
  const home = await createActor(['institute:write'])
  await person(home.organisationId, { id: home.id, name: 'Exemple' })
  await consent(home.organisationId, home.id, 'CERTIFICATE')
  const { sessionId } = await taught([home])
  const { certificateId } = (await call(issueCertificates, registrar, { sessionId })).issued[0]!
  return { certificateId, jwt: (await call(getCertificate, registrar, { certificateId })).jwt }
}
const published = async () => (await call(getIssuerKeys, null, {})) as JSONWebKeySet
const opened = async (jwt: string, jwks: JSONWebKeySet) =>
  JSON.parse(
    new TextDecoder().decode((await compactVerify(jwt, createLocalJWKSet(jwks), { algorithms: ['EdDSA'] })).payload),
  )

const Uri = z.string().regex(/^(https?:|urn:)\S+$/)
const types = (type: string) => z.array(z.string()).refine((all) => all.includes(type), type)
/**
 * The classes of the Open Badges 3.0 schema that a certificate uses: their required fields, and no others for
 * closed classes.
 */
const IdentityObject = z.strictObject({
  type: z.literal('IdentityObject'),
  hashed: z.boolean(),
  identityHash: z.string().min(1),
  identityType: z.enum(['name', 'systemId']),
  salt: z.string().optional(),
})
const Achievement = z.strictObject({
  id: Uri,
  type: types('Achievement'),
  achievementType: z.enum(achievementTypes),
  name: z.string().min(1),
  description: z.string().min(1),
  criteria: z.strictObject({ narrative: z.string().min(1) }),
  inLanguage: z.string().regex(/^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/),
  version: z.string(),
  alignment: z.array(
    z.strictObject({
      type: types('Alignment'),
      targetName: z.string().min(1),
      targetUrl: Uri,
      targetDescription: z.string(),
    }),
  ),
})
const OpenBadgeCredential = z.strictObject({
  '@context': z.tuple([
    z.literal('https://www.w3.org/ns/credentials/v2'),
    z.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'),
  ]),
  id: Uri,
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string().min(1),
  description: z.string(),
  issuer: z.strictObject({ id: Uri, type: types('Profile'), name: z.string().min(1) }),
  validFrom: z.iso.datetime({ offset: true }),
  validUntil: z.iso.datetime({ offset: true }).optional(),
  credentialSubject: z.strictObject({
    type: types('AchievementSubject'),
    identifier: z.array(IdentityObject).min(1),
    achievement: Achievement,
  }),
  credentialStatus: z.strictObject({
    id: Uri,
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('revocation'),
    statusListIndex: z.string().regex(/^\d+$/),
    statusListCredential: z.url(),
  }),
})
/** The registered claims of a VC-JWT that repeat the credential's fields. */
const registered = ['iss', 'jti', 'iat', 'nbf', 'exp'] as const

describe('a signed certificate', () => {
  it('has exactly the fields of Open Badges 3.0, and matching VC-JWT claims', async () => {
    const { jwt } = await certified()
    const claims = await opened(jwt, await published())
    const credential = OpenBadgeCredential.parse(
      Object.fromEntries(Object.entries(claims).filter(([name]) => !registered.includes(name as 'iss'))),
    )
    expect(credential.credentialSubject.identifier.map(({ identityType, hashed }) => [identityType, hashed])).toEqual([
      ['systemId', true],
      ['name', false],
    ])
    const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1_000)
    expect(claims).toMatchObject({
      iss: credential.issuer.id,
      jti: credential.id,
      nbf: seconds(credential.validFrom),
      exp: seconds(credential.validUntil!),
    })
    expect('sub' in claims).toBe('id' in credential.credentialSubject)
    const { alg, kid, jwk } = decodeProtectedHeader(jwt)
    expect([alg, (await published()).keys.map((key) => key.kid), Object.keys(jwk!).sort()]).toEqual([
      'EdDSA',
      expect.arrayContaining([kid]),
      ['crv', 'kty', 'x'],
    ])
  })

  it('with jose alone: tampered with, or held against another key, it is refused', async () => {
    const { jwt } = await certified()
    const jwks = await published()
    const [header, payload, signature] = jwt.split('.') as [string, string, string]
    const other = Buffer.from(JSON.stringify({ ...decodeJwt(jwt), name: 'Autre' })).toString('base64url')
    await expect(opened(`${header}.${other}.${signature}`, jwks)).rejects.toThrow('signature verification failed')
    await expect(opened(`${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`, jwks)).rejects.toThrow(
      'signature verification failed',
    )
    const { publicKey } = await generateKeyPair('EdDSA')
    const { kid } = decodeProtectedHeader(jwt)
    await expect(opened(jwt, { keys: [{ ...(await exportJWK(publicKey)), kid }] })).rejects.toThrow(
      'signature verification failed',
    )
    await expect(opened(jwt, { keys: [] })).rejects.toThrow()
  })

  it('never verifies once revoked on the list at hand, and relies on an older list only while that list is valid', async () => {
    const { certificateId, jwt } = await certified()
    const keys = await db.select().from(issuerKeys)
    const { credentialStatus } = decodeJwt(jwt) as { credentialStatus: { statusListCredential: string } }
    const statusListId = credentialStatus.statusListCredential.split('/').at(-1)!
    /** Reads a stored list, as an offline verifier does. */
    const storedListVerifier = async () => {
      const list = await opened((await call(getStatusList, null, { statusListId })).jwt, await published())
      expect(list).toMatchObject({
        credentialSubject: { type: 'BitstringStatusList', ttl: 300_000 },
        exp: list.iat + 86_400,
      })
      const bytes = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'))
      return (at: Date) =>
        verifyCredential(
          jwt,
          {
            keys,
            revocationStatusOf: ({ statusListIndex: index }) => ({
              revoked: (bytes[Math.floor(index / 8)]! & (128 >> (index % 8))) !== 0,
              asOf: new Date(list.validFrom),
            }),
          },
          at,
        ).then(({ verdict }) => verdict)
    }
    const verdictBefore = await storedListVerifier()
    await call(revokeCertificate, registrar, { certificateId, reason: 'WITHDRAWN' })
    const verdictAfter = await storedListVerifier()
    const inDays = (days: number) => new Date(clock.now.getTime() + days * dayMs)
    expect([
      await verdictBefore(clock.now),
      await verdictBefore(inDays(1.01)),
      await verdictBefore(inDays(30)),
    ]).toEqual(['VALID', 'INDETERMINATE', 'INDETERMINATE'])
    expect([
      await verdictAfter(clock.now),
      await verdictAfter(inDays(1.01)),
      await verdictAfter(inDays(300)),
      await verdictAfter(inDays(400)),
    ]).toEqual(Array(4).fill('REVOKED'))
  })
})
