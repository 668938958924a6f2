import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { describe, expect, it } from 'vitest'
import { instituteCertificates as certificates, instituteIssuerKeys as issuerKeys } from '../tables.ts'
import { createCertificateFixture } from '../testing/certificate-fixture.ts'
import { revokeCertificate } from './operations.ts'
import { getIssuerKeys } from './verification-data-operations.ts'

const { db, call, clock, registrar, verify, certified, services, request } = await createCertificateFixture()

describe('the published keys and status lists', () => {
  it('verify a certificate with jose alone, until it is revoked', async () => {
    const { certificateId, jwt } = await certified()
    const jwks = (await (await request(undefined, 'GET', '/institute/.well-known/jwks.json')).json()) as JSONWebKeySet
    const { payload, protectedHeader } = await compactVerify(jwt, createLocalJWKSet(jwks), {
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
      id: `urn:uuid:${certificateId}`,
      jti: `urn:uuid:${certificateId}`,
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
      const list = (await (await request(undefined, 'GET', pathname.replace('/v1', ''))).json()) as { jwt: string }
      const published = JSON.parse(
        new TextDecoder().decode(
          (await compactVerify(list.jwt, createLocalJWKSet(jwks), { algorithms: ['EdDSA'] })).payload,
        ),
      )
      expect(published).toMatchObject({
        id: credential.credentialStatus.statusListCredential,
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        iss: credential.iss,
      })
      const { encodedList } = published.credentialSubject
      expect(encodedList[0]).toBe('u') // multibase: base64url
      const bytes = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))
      expect(bytes.length * 8).toBe(131_072)
      const index = Number(credential.credentialStatus.statusListIndex)
      return (bytes[Math.floor(index / 8)]! >> (7 - (index % 8))) & 1
    }
    expect(await bit()).toBe(0)
    const second = await certified()
    await call(revokeCertificate, registrar, { certificateId, reason: 'ERROR' })
    expect(await bit()).toBe(1)
    expect(await verify({ jwt: second.jwt })).toMatchObject({ verdict: 'VALID' })
  })

  it('do not contain the private key, which is in a file that only its owner can read', async () => {
    await certified()
    const file = `${services.config.dataDir}/institute-issuer.key`
    const { d } = JSON.parse(readFileSync(file, 'utf8'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const responses = JSON.stringify([
      await db.select().from(issuerKeys),
      await db.select().from(certificates),
      await call(getIssuerKeys, null, {}),
    ])
    expect(d).toHaveLength(43)
    expect(responses).not.toContain(d)
  })
})
