import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { newId } from '../db/id.ts'

/** An API key is `ff_`, its id, `_` and 256 random bits: the id selects the row, the secret authenticates. */
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

/** Returns the SHA-256 of a secret. Slow hashes protect passwords that can be guessed, not 256 random bits. */
export const hashSecret = (secret: string) => hash('sha256', secret)

const dummyHash = hashSecret(randomBytes(32).toString('base64url'))

/** Compares in constant time, also for a key that does not exist. */
export const verifySecret = ({ secret }: ParsedKey, storedHash: string | undefined) =>
  timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(storedHash ?? dummyHash, 'hex')) &&
  storedHash !== undefined
