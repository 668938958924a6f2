import { generateKeyPairSync } from 'node:crypto'
import { calculateJwkThumbprint, importJWK, type JWTPayload, SignJWT } from 'jose'
import { type Config, loadOrCreateSecret } from '#platform/config.ts'
import type { Queries, Reads } from '#platform/db/database.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { instituteIssuerKeys as issuerKeys } from '../tables.ts'

type IssuerKeyRow = typeof issuerKeys.$inferSelect

/** A key as verifiers need to know it. */
export type PublishedKey = Pick<
  IssuerKeyRow,
  'kid' | 'publicJwk' | 'state' | 'notBefore' | 'notAfter' | 'compromisedAt'
>

export interface Signer {
  publishedKey: IssuerKeyRow
  /** A compact JWS with EdDSA; the same payload always gives the same text. */
  sign(payload: JWTPayload, type: 'JWT' | 'vc+jwt'): Promise<string>
}

const signers = new Map<string, Promise<Signer>>()

/**
 * The key this installation signs with: made once and kept in `institute-issuer.key` in DATA_DIR, which only its owner can
 * read; the database learns the public half alone. Machines may share the file or have one each: every key is published.
 * A remote seal would stand behind the same interface.
 */
export function getSigner({ dataDir }: Pick<Config, 'dataDir'>, now: Date): Promise<Signer> {
  const known = signers.get(dataDir) ?? loadSigner(dataDir, now)
  signers.set(dataDir, known)
  known.catch(() => signers.delete(dataDir)) // a folder that could not be written to may be writable next time
  return known
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

/** Before the first use of a key: what it signs can be verified for as long as the database lasts, even where its file is lost. */
export async function ensureKeyRecorded(db: Queries, { publishedKey }: Signer) {
  const [known] = await db.select({ kid: issuerKeys.kid }).from(issuerKeys).where(eq(issuerKeys.kid, publishedKey.kid))
  if (!known) await db.insert(issuerKeys).values(publishedKey).onConflictDoNothing()
}

/** Every key that ever signed, and the one that will sign next. What the table says of a key counts. */
export async function publishedKeys(db: Reads, { publishedKey }: Signer): Promise<PublishedKey[]> {
  const rows = await db.select().from(issuerKeys).orderBy(asc(issuerKeys.notBefore), asc(issuerKeys.kid))
  return rows.some(({ kid }) => kid === publishedKey.kid) ? rows : [...rows, publishedKey]
}

/** As RFC 7517 publishes them. */
export const toJwks = (keys: readonly PublishedKey[]) => ({
  keys: keys.map(({ kid, publicJwk }) => ({ ...publicJwk, kid, alg: 'EdDSA', use: 'sig' })),
})
