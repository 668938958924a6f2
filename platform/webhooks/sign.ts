import { createHmac, randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'
import { decrypt, encrypt } from '../crypto/encrypt.ts'
import type { EncryptedSecret } from './tables.ts'

const secretContext = (endpointId: string) => `webhook_endpoints|${endpointId}|secrets`

/** A new secret, as its owner is shown it once. */
export const generateSecret = () => `whsec_${randomBytes(32).toString('base64')}`

export const encryptSecret = (config: Config, endpointId: string, secret: string): EncryptedSecret => ({
  ciphertext: encrypt(config, secret, secretContext(endpointId)),
  endsAt: null,
})

/** Those that still sign: while one replaces another, both. */
export const activeSecrets = (secrets: readonly EncryptedSecret[], now: Date) =>
  secrets.filter(({ endsAt }) => !endsAt || new Date(endsAt) > now)

interface SignatureHeaders {
  'webhook-id': string
  'webhook-timestamp': string
  'webhook-signature': string
}

/** The headers of Standard Webhooks: of id, time and body, by every secret that is live. */
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
  if (signatures.length === 0) throw new Error('The endpoint has no secret that is live. Rotate its secret.')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
