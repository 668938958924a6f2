import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { createCertificateFixture } from '../testing/certificate-fixture.ts'
import { identityHash } from './open-badge-credential.ts'

const { createActor, learner, person, consent, taught, issue, fetchJwt, verify } = await createCertificateFixture()

describe('a certificate', () => {
  it('contains the salted hash of an identifier, and the name only with consent', async () => {
    const home = await createActor(['institute:write'])
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
})
