import { createHmac, randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'
import { seal, unseal } from '../crypto/encrypt.ts'
import type { SealedSecret } from './tables.ts'

const about = (endpointId: string) => `webhook_endpoints|${endpointId}|secrets`

/** A new secret, as its owner is shown it once. */
export const makeSecret = () => `whsec_${randomBytes(32).toString('base64')}`

export const sealSecret = (config: Config, endpointId: string, secret: string): SealedSecret => ({
  sealed: seal(config, secret, about(endpointId)),
  endsAt: null,
})

/** Those that still sign: while one replaces another, both. */
export const liveSecrets = (secrets: readonly SealedSecret[], now: Date) => secrets.filter(({ endsAt }) => !endsAt || new Date(endsAt) > now)

interface Signed {
  'webhook-id': string
  'webhook-timestamp': string
  'webhook-signature': string
}

/** The headers of Standard Webhooks: of id, time and body, by every secret that is live. */
export function signedHeaders(config: Config, endpoint: { id: string; secrets: readonly SealedSecret[] }, id: string, body: string, now: Date): Signed {
  const timestamp = String(Math.floor(now.getTime() / 1_000))
  const signatures = liveSecrets(endpoint.secrets, now).map(({ sealed }) => {
    const key = Buffer.from(unseal(config, sealed, about(endpoint.id)).replace('whsec_', ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  if (signatures.length === 0) throw new Error('The endpoint has no secret that is live. Rotate its secret.')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
