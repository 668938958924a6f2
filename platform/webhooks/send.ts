import { type Dispatcher, request } from 'undici'
import { toStorableText } from '../lib/storable.ts'
import { validateTargetUrl } from '../outbound/check-url.ts'
import type { Attempt } from './tables.ts'

export interface AttemptResult extends Attempt {
  ok: boolean
  /** The receiver responded with 410: it is permanently gone. */
  isGone: boolean
  retryAfterMs: number
}

export interface PostOptions {
  dispatcher: Dispatcher
  allowedHosts: readonly string[]
  timeoutMs: number
}

const maxBodyBytes = 500

/** Posts a webhook once. Only a 2xx response is a success; redirects are not followed, and only the start of the response is read. */
export async function postWebhook(
  url: string,
  headers: Record<string, string>,
  body: string,
  now: Date,
  { dispatcher, allowedHosts, timeoutMs }: PostOptions,
): Promise<AttemptResult> {
  const started = performance.now()
  const result = (
    one: Pick<AttemptResult, 'status' | 'error' | 'body'>,
    more: Partial<AttemptResult> = {},
  ): AttemptResult => ({
    at: now.toISOString(),
    durationMs: Math.round(performance.now() - started),
    ok: false,
    isGone: false,
    retryAfterMs: 0,
    ...one,
    ...more,
  })
  const blockedReason = validateTargetUrl(url, allowedHosts) // the rules may have changed since the endpoint was created
  if (blockedReason) return result({ status: null, error: `The URL is not allowed. ${blockedReason}`, body: null })
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'FusionFactory-Webhooks/1', ...headers },
      body,
      dispatcher,
      signal,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    })
    const { statusCode: status } = response
    const text = await readPrefix(response.body).catch(() => null) // the status alone decides the outcome
    const ok = status >= 200 && status < 300
    const error = ok
      ? null
      : status >= 300 && status < 400
        ? `The receiver responded with ${status}. Redirects are not followed.`
        : `The receiver responded with ${status}.`
    return result(
      { status, error, body: text },
      { ok, isGone: status === 410, retryAfterMs: parseRetryAfterMs(response.headers['retry-after'], now) },
    )
  } catch (error) {
    return result({ status: null, error: describeError(error, timeoutMs), body: null })
  }
}

/** Reads at most `maxBodyBytes` of a response, which may be endless. */
async function readPrefix(body: AsyncIterable<Buffer> & { destroy(): unknown }) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= maxBodyBytes) break
  }
  body.destroy()
  return toStorableText(Buffer.concat(chunks).subarray(0, maxBodyBytes).toString())
}

function parseRetryAfterMs(header: string | string[] | undefined, now: Date): number {
  const text = String(header ?? '')
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime()
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}

function describeError(error: unknown, timeoutMs: number): string {
  const { name, code, message } = error as Error & { code?: string }
  if (name === 'TimeoutError' || code?.endsWith('_TIMEOUT'))
    return `The receiver did not respond within ${timeoutMs / 1_000} s.`
  return toStorableText(code && !message.includes(code) ? `${message} (${code})` : message).slice(0, 300)
}
