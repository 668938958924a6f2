import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { type Config, loadOrCreateSecret } from '../config.ts'

const ivBytes = 12
const tagBytes = 16
const keyCache = new WeakMap<Config, Buffer>()

/** Returns the encryption key of this installation. It is not stored in the database, so a copy of the database cannot be decrypted. */
function encryptionKeyOf(config: Config): Buffer {
  const known = keyCache.get(config)
  if (known) return known
  const secret = config.secretsKey ?? loadOrCreateSecret(config.dataDir, 'secrets.key').value
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'fusion-factory secrets', 32))
  keyCache.set(config, key)
  return key
}

/** Encrypts with AES-256-GCM. `additionalData` identifies the row, so that a ciphertext copied into another row cannot be decrypted. */
export function encrypt(config: Config, plain: string, additionalData: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', encryptionKeyOf(config), iv).setAAD(Buffer.from(additionalData))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Decrypts; throws if the key or `additionalData` differs, or if the ciphertext was altered. */
export function decrypt(config: Config, sealed: string, additionalData: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', encryptionKeyOf(config), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(additionalData)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
}
