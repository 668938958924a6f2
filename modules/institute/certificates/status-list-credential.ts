import { publicUrlOf, type ServerAddress } from '#platform/public-url.ts'
import { type Signer, toUnixSeconds } from './issuer-keys.ts'

export const statusListUrl = (config: ServerAddress, statusListId: string) =>
  `${publicUrlOf(config)}/v1/institute/status-lists/${statusListId}`

/** How long clients should cache a status list. It stays valid longer, for offline verifiers. */
export const statusTtlMs = 5 * 60_000

/** Signs the status list as a credential of its own, valid for `maxAgeMs`. */
export function signStatusList(
  signer: Signer,
  list: { id: string; issuerOrganisationId: string; encodedList: string },
  config: ServerAddress,
  now: Date,
  maxAgeMs: number,
) {
  const id = statusListUrl(config, list.id)
  const validUntil = new Date(now.getTime() + maxAgeMs)
  const issuer = `urn:uuid:${list.issuerOrganisationId}`
  return signer.sign(
    {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer,
      validFrom: now.toISOString(),
      validUntil: validUntil.toISOString(),
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        ttl: statusTtlMs,
        encodedList: list.encodedList,
      },
      iss: issuer,
      jti: id,
      sub: `${id}#list`,
      iat: toUnixSeconds(now),
      nbf: toUnixSeconds(now),
      exp: toUnixSeconds(validUntil),
    },
    'vc+jwt',
  )
}
