import { generateKeyPairSync } from 'node:crypto'
import { calculateJwkThumbprint, importJWK, type JWTPayload, SignJWT } from 'jose'
import { type Config, loadOrCreateSecret } from '#platform/config.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { instituteIssuerKeys as issuerKeys } from '../tables.ts'

type IssuerKeyRow = typeof issuerKeys.$inferSelect

/** The public data of a key that verifiers need. */
export type PublishedKey = Pick<
  IssuerKeyRow,
  'kid' | 'publicJwk' | 'state' | 'notBefore' | 'notAfter' | 'compromisedAt'
>

export interface Signer {
  publishedKey: IssuerKeyRow
  /** Returns a compact JWS with EdDSA; the same payload always gives the same result. */
  sign(payload: JWTPayload, type: 'JWT' | 'vc+jwt'): Promise<string>
}

const signers = new Map<string, Promise<Signer>>()

/**
 * Returns the signing key of this installation. It is created once and stored in `institute-issuer.key` in
 * DATA_DIR, readable only by its owner; the database stores only the public key. Machines may share the file or
 * have one each: every key is published. A remote seal could implement the same interface.
 */
export function getSigner({ dataDir }: Pick<Config, 'dataDir'>, now: Date): Promise<Signer> {
  const cached = signers.get(dataDir) ?? loadSigner(dataDir, now)
  signers.set(dataDir, cached)
  cached.catch(() => signers.delete(dataDir)) // Do not cache a failure: the folder may become writable.
  return cached
}

async function loadSigner(dataDir: string, now: Date): Promise<Signer> {
  const { value } = loadOrCreateSecret(dataDir, 'institute-issuer.key', () =>
    JSON.stringify({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), iat: toUnixSeconds(now) }),
  )
  const { d, x, iat } = JSON.parse(value) as { d: string; x: string; iat: number }
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x }
  const kid = await calculateJwkThumbprint(publicJwk)
  const key = await importJWK({ ...publicJwk, d }, 'EdDSA')
  return {
    publishedKey: {
      kid,
      publicJwk,
      custody: 'FILE',
      state: 'ACTIVE',
      notBefore: new Date(iat * 1_000),
      notAfter: null,
      compromisedAt: null,
    },
    sign: (payload, typ) =>
      new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', typ, kid, jwk: publicJwk }).sign(key),
  }
}

export const toUnixSeconds = (time: Date) => Math.floor(time.getTime() / 1_000)

/** Records a key before its first use, so that its signatures can be verified even if its file is lost. */
export async function ensureKeyRecorded(db: Queries, { publishedKey }: Signer) {
  const [cached] = await db.select({ kid: issuerKeys.kid }).from(issuerKeys).where(eq(issuerKeys.kid, publishedKey.kid))
  if (!cached) await db.insert(issuerKeys).values(publishedKey).onConflictDoNothing()
}

/** Returns every key that ever signed, and the current one. The table takes precedence over the file. */
export async function publishedKeys(db: Reads, { publishedKey }: Signer): Promise<PublishedKey[]> {
  const rows = await db.select().from(issuerKeys).orderBy(asc(issuerKeys.notBefore), asc(issuerKeys.kid))
  return rows.some(({ kid }) => kid === publishedKey.kid) ? rows : [...rows, publishedKey]
}

/** Returns the keys in the format of RFC 7517. */
export const toJwks = (keys: readonly PublishedKey[]) => ({
  keys: keys.map(({ kid, publicJwk }) => ({ ...publicJwk, kid, alg: 'EdDSA', use: 'sig' })),
})
