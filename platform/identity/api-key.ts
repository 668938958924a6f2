import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { newId } from '../db/id.ts'

/** `ff_` + the key's id + `_` + 256 random bits: the id finds the row, the secret proves the right to it. */
export interface ParsedKey {
  id: string
  secret: string
}

export function generateKey() {
  const id = newId()
  const secret = randomBytes(32).toString('base64url')
  return { id, key: `ff_${id.replaceAll('-', '')}_${secret}`, hash: hashSecret(secret), last4: secret.slice(-4) }
}

const keyPattern = /^ff_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/

export function parseKey(text: string): ParsedKey | undefined {
  const parts = text.match(keyPattern)
  return parts ? { id: parts.slice(1, 6).join('-'), secret: parts[6]! } : undefined
}

/** A random 256-bit secret cannot be guessed from its hash, so a fast hash is enough: a slow one guards what people make up. */
export const hashSecret = (secret: string) => hash('sha256', secret)

const dummyHash = hashSecret(randomBytes(32).toString('base64url'))

/** Takes as long for a key that does not exist as for one that does. */
export const verifySecret = ({ secret }: ParsedKey, known: string | undefined) =>
  timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(known ?? dummyHash, 'hex')) && known !== undefined
