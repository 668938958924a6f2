import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { type Config, loadOrCreateSecret } from '../config.ts'

const ivBytes = 12
const tagBytes = 16
const keyCache = new WeakMap<Config, Buffer>()

/** The key of this installation, which is not in the database: who has only that cannot read what is sealed in it. */
function encryptionKeyOf(config: Config): Buffer {
  const known = keyCache.get(config)
  if (known) return known
  const secret = config.secretsKey ?? loadOrCreateSecret(config.dataDir, 'secrets.key').value
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'fusion-factory secrets', 32))
  keyCache.set(config, key)
  return key
}

/** AES-256-GCM. `about` says whose secret it is, and is sealed with it: one row's secret moved into another row does not open. */
export function encrypt(config: Config, plain: string, additionalData: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', encryptionKeyOf(config), iv).setAAD(Buffer.from(additionalData))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws when it was sealed with another key, about something else, or altered. */
export function decrypt(config: Config, sealed: string, additionalData: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', encryptionKeyOf(config), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(additionalData)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
}
