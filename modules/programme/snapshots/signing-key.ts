import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { type Config, loadOrCreateSecret } from '#platform/config.ts'
import { canonicalJson, digest, hmac } from '#platform/crypto/digest.ts'

interface PublicJwk {
  kty: string
  crv: string
  x: string
}

/** The key of this installation that signs frozen quarters. */
export interface SnapshotSigner {
  keyId: string
  publicJwk: PublicJwk
  /** Returns the Ed25519 signature of the canonical JSON as base64url. It is deterministic. */
  sign(value: unknown): string
  /** Returns an HMAC keyed with the private key, so that the values it covers cannot be guessed from it. */
  mac(value: unknown): string
}

const signersByDataDir = new Map<string, SnapshotSigner>()

/**
 * Returns the signer of this installation. Its key is generated once and stored in `programme-seal.key` in DATA_DIR, readable by
 * its owner only; the database has the public key alone. It is an advanced, not a qualified, electronic seal (law 43-20).
 */
export function snapshotSigner({ dataDir }: Pick<Config, 'dataDir'>): SnapshotSigner {
  const signer = signersByDataDir.get(dataDir) ?? loadSigner(dataDir)
  signersByDataDir.set(dataDir, signer)
  return signer
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
