import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { type Config, loadOrCreateSecret } from '#platform/config.ts'
import { canonicalJson, digest, hmac } from '#platform/crypto/digest.ts'

interface PublicJwk {
  kty: string
  crv: string
  x: string
}

/** The key that frozen quarters are signed with. */
export interface SnapshotSigner {
  keyId: string
  publicJwk: PublicJwk
  /** Ed25519 over the canonical text; the same value always gives the same signature, as base64url. */
  sign(value: unknown): string
  /** Only who has the key can make it, so what it covers cannot be guessed from it. */
  mac(value: unknown): string
}

const signersByDataDir = new Map<string, SnapshotSigner>()

/**
 * The key of this installation: made once and kept in `programme-seal.key` in DATA_DIR, which only its owner can read; the
 * database learns the public half alone. It is an advanced electronic seal and no qualified one (law 43-20).
 */
export function snapshotSigner({ dataDir }: Pick<Config, 'dataDir'>): SnapshotSigner {
  const one = signersByDataDir.get(dataDir) ?? loadSigner(dataDir)
  signersByDataDir.set(dataDir, one)
  return one
}

function loadSigner(dataDir: string): SnapshotSigner {
  const { value } = loadOrCreateSecret(dataDir, 'programme-seal.key', () =>
    JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
  )
  const { d, x } = JSON.parse(value) as { d: string; x: string }
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x }
  const key: KeyObject = createPrivateKey({ key: { ...publicJwk, d }, format: 'jwk' })
  return {
    keyId: digest(publicJwk).slice(0, 32),
    publicJwk,
    sign: (signed) => sign(null, Buffer.from(canonicalJson(signed)), key).toString('base64url'),
    mac: (covered) => hmac(`programme-exact:${d}`, covered),
  }
}

export function verifySignature(value: unknown, signature: string, publicJwk: PublicJwk): boolean {
  const key = createPublicKey({ key: { ...publicJwk }, format: 'jwk' })
  return verify(null, Buffer.from(canonicalJson(value)), key, Buffer.from(signature, 'base64url'))
}
