import { createHmac, randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'
import { decrypt, encrypt } from '../crypto/encrypt.ts'
import type { EncryptedSecret } from './tables.ts'

const secretContext = (endpointId: string) => `webhook_endpoints|${endpointId}|secrets`

/** Returns a new secret, `whsec_` and 32 random bytes in base64. */
export const generateSecret = () => `whsec_${randomBytes(32).toString('base64')}`

export const encryptSecret = (config: Config, endpointId: string, secret: string): EncryptedSecret => ({
  ciphertext: encrypt(config, secret, secretContext(endpointId)),
  endsAt: null,
})

/** Returns the secrets that sign now: two during a rotation. */
export const activeSecrets = (secrets: readonly EncryptedSecret[], now: Date) =>
  secrets.filter(({ endsAt }) => !endsAt || new Date(endsAt) > now)

interface SignatureHeaders {
  'webhook-id': string
  'webhook-timestamp': string
  'webhook-signature': string
}

/** Returns the headers of Standard Webhooks, with a signature of id, time and body for every active secret. */
export function signatureHeaders(
  config: Config,
  endpoint: { id: string; secrets: readonly EncryptedSecret[] },
  id: string,
  body: string,
  now: Date,
): SignatureHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1_000))
  const signatures = activeSecrets(endpoint.secrets, now).map(({ ciphertext }) => {
    const key = Buffer.from(decrypt(config, ciphertext, secretContext(endpoint.id)).replace('whsec_', ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  if (signatures.length === 0) throw new Error('The endpoint has no active secret. Rotate its secret.')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
