import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { newId } from '../db/id.ts'

/** `ff_` + the key's id + `_` + 256 random bits: the id finds the row, the secret proves the right to it. */
export interface PresentedKey {
  id: string
  secret: string
}

export function makeKey() {
  const id = newId()
  const secret = randomBytes(32).toString('base64url')
  return { id, key: `ff_${id.replaceAll('-', '')}_${secret}`, hash: hashOf(secret), last4: secret.slice(-4) }
}

const shape = /^ff_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/

export function parseKey(text: string): PresentedKey | undefined {
  const parts = text.match(shape)
  return parts ? { id: parts.slice(1, 6).join('-'), secret: parts[6]! } : undefined
}

/** A random 256-bit secret cannot be guessed from its hash, so a fast hash is enough: a slow one guards what people make up. */
export const hashOf = (secret: string) => hash('sha256', secret)

const noOne = hashOf(randomBytes(32).toString('base64url'))

/** Takes as long for a key that does not exist as for one that does. */
export const matches = ({ secret }: PresentedKey, known: string | undefined) =>
  timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(known ?? noOne, 'hex')) && known !== undefined
