import { z } from 'zod'
import { eq } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { instituteStatusLists as lists } from '../tables.ts'
import { keyStates } from '../vocabulary.ts'
import { getSigner, publishedKeys, toJwks } from './issuer-keys.ts'
import { encodeStatusList, loadRevokedIndices } from './status-list.ts'
import { signStatusList, statusListUrl } from './status-list-credential.ts'
import * as examples from './verification-data-operations.examples.ts'
import { statusMaxAgeMs } from './verify-credential.ts'

export const getIssuerKeys = operation({
  name: 'institute.getIssuerKeys',
  summary: 'Publish the keys that certificates are signed with, as a JSON Web Key Set.',
  route: 'GET /institute/.well-known/jwks.json',
  effect: 'read',
  access: 'public',
  examples: examples.getIssuerKeys,
  input: z.object({}),
  output: z.object({
    keys: z.array(
      z.object({
        kty: z.string(),
        crv: z.string(),
        x: z.string(),
        kid: z.string(),
        alg: z.string(),
        use: z.string(),
        state: z.enum(keyStates).describe('Do not trust signatures of a COMPROMISED key made after `compromisedAt`.'),
        notBefore: z.iso.datetime(),
        notAfter: z.iso.datetime().nullable(),
        compromisedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  async handler(_, { db, config, now }) {
    const keys = await publishedKeys(db, await getSigner(config, now()))
    const times = new Map(keys.map((key) => [key.kid, key]))
    return {
      keys: toJwks(keys).keys.map((jwk) => {
        const { state, notBefore, notAfter, compromisedAt } = times.get(jwk.kid)!
        return {
          ...jwk,
          state,
          notBefore: notBefore.toISOString(),
          notAfter: toIsoOrNull(notAfter),
          compromisedAt: toIsoOrNull(compromisedAt),
        }
      }),
    }
  },
})

export const getStatusList = operation({
  name: 'institute.getStatusList',
  summary: 'Publish which certificates of a list are revoked, as a signed W3C Bitstring Status List.',
  route: 'GET /institute/status-lists/:statusListId',
  effect: 'read',
  access: 'public',
  examples: examples.getStatusList,
  input: z.object({ statusListId: reference(lists, 'The id in the `credentialStatus` of the certificate.') }),
  output: z.object({
    id: z.string().describe('The address used in certificates.'),
    statusPurpose: z.literal('revocation'),
    bits: z.int(),
    encodedList: z.string().describe('Gzip, then multibase base64url; index 0 is the leftmost bit.'),
    validFrom: z.iso.datetime(),
    validUntil: z.iso.datetime().describe('After this time it no longer shows whether a certificate was revoked.'),
    jwt: z.string().describe('The same as a signed BitstringStatusListCredential.'),
  }),
  async handler({ statusListId }, { db, config, now }) {
    const [list] = await db.select().from(lists).where(eq(lists.id, statusListId))
    if (!list) throw notFound('status list')
    const at = now()
    const encodedList = encodeStatusList(await loadRevokedIndices(db, statusListId), list.bits)
    const jwt = await signStatusList(await getSigner(config, at), { ...list, encodedList }, config, at, statusMaxAgeMs)
    return {
      id: statusListUrl(config, list.id),
      statusPurpose: list.purpose,
      bits: list.bits,
      encodedList,
      validFrom: at.toISOString(),
      validUntil: new Date(at.getTime() + statusMaxAgeMs).toISOString(),
      jwt,
    }
  },
})
