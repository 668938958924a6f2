import { FusionError } from './errors.ts'

/** The webhook has no valid signature, was altered, or is too old. Answer 400, and do nothing. */
export class WebhookVerificationError extends FusionError {}

/** The event that a webhook delivers: what happened, when, and to what. */
export interface WebhookEvent {
  /** The same for every delivery of the event. Ignore ids that you have processed. */
  id: string
  /** Event type, such as `run.finished`. */
  type: string
  /** Time of the event, in ISO 8601. */
  timestamp: string
  data: Record<string, unknown>
}

export interface VerifyOptions {
  /** Maximum difference between the clocks of sender and receiver, in seconds, either way. Defaults to 300. */
  toleranceSeconds?: number
  /** Milliseconds since 1970. Defaults to the current time. */
  now?: number
}

type WebhookHeaders = { get(name: string): string | null } | Record<string, string | string[] | undefined>

/**
 * Verifies a webhook as Standard Webhooks defines it, and returns the event. `body` is the raw body, before it is parsed.
 * Throws a `WebhookVerificationError` if the webhook is not valid.
 */
export async function verifyWebhook(
  secret: string,
  headers: WebhookHeaders,
  body: string | Uint8Array,
  { toleranceSeconds = 300, now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = requireHeader(headers, 'webhook-id')
  const timestamp = requireHeader(headers, 'webhook-timestamp')
  const signatures = requireHeader(headers, 'webhook-signature')
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookVerificationError('The timestamp is not a number of seconds.')
  if (!(Math.abs(now / 1_000 - Number(timestamp)) <= toleranceSeconds))
    throw new WebhookVerificationError(`The timestamp is more than ${toleranceSeconds} seconds off.`)
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const key = await crypto.subtle.importKey(
    'raw',
    decodeBase64(secret.replace(/^whsec_/, ''), 'The secret'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const content = concatBytes(
    new TextEncoder().encode(`${id}.${timestamp}.`),
    typeof body === 'string' ? new TextEncoder().encode(body) : body,
  )
  for (const signature of signatures.split(' ')) {
    const [version, value = ''] = signature.split(',')
    // `verify` takes constant time
    if (version === 'v1' && (await crypto.subtle.verify('HMAC', key, decodeBase64(value, 'A signature'), content)))
      return parseEvent(id, text)
  }
  throw new WebhookVerificationError('No signature matches this secret and body.')
}

function concatBytes(head: Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + rest.length)
  whole.set(head)
  whole.set(rest, head.length)
  return whole
}

function requireHeader(headers: WebhookHeaders, name: string): string {
  const found =
    typeof headers.get === 'function'
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  if (typeof found === 'string' && found !== '') return found
  throw new WebhookVerificationError(`The header ${name} is missing.`)
}

function decodeBase64(base64: string, what: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    throw new WebhookVerificationError(`${what} is not base64.`)
  }
}

function parseEvent(id: string, text: string): WebhookEvent {
  try {
    const { type, timestamp, data } = JSON.parse(text) as WebhookEvent
    return { id, type, timestamp, data }
  } catch {
    throw new WebhookVerificationError('The body is not JSON.')
  }
}
