import { type Dispatcher, request } from 'undici'
import { keepable } from '../lib/storable.ts'
import { targetTrouble } from '../outbound/check-url.ts'
import type { Attempt } from './tables.ts'

export interface Sent extends Attempt {
  ok: boolean
  /** The receiver is gone for good: 410. */
  gone: boolean
  retryAfterMs: number
}

export interface SendOptions {
  agent: Dispatcher
  allowed: readonly string[]
  timeoutMs: number
}

const shown = 500

/** One attempt: nothing but a 2xx counts as taken, a redirect is not followed, and of the answer only the beginning is read. */
export async function send(url: string, headers: Record<string, string>, body: string, now: Date, { agent, allowed, timeoutMs }: SendOptions): Promise<Sent> {
  const started = performance.now()
  const told = (one: Pick<Sent, 'status' | 'error' | 'body'>, more: Partial<Sent> = {}): Sent => ({
    at: now.toISOString(),
    durationMs: Math.round(performance.now() - started),
    ok: false,
    gone: false,
    retryAfterMs: 0,
    ...one,
    ...more,
  })
  const trouble = targetTrouble(url, allowed) // what was allowed when the endpoint was made may not be any more
  if (trouble) return told({ status: null, error: `This URL is not called: ${trouble}`, body: null })
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'FusionFactory-Webhooks/1', ...headers },
      body,
      dispatcher: agent,
      signal,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    })
    const { statusCode: status } = response
    const text = await beginning(response.body).catch(() => null) // the status has said it
    const ok = status >= 200 && status < 300
    const error = ok ? null : status >= 300 && status < 400 ? `It answered ${status}: redirects are not followed.` : `It answered ${status}.`
    return told({ status, error, body: text }, { ok, gone: status === 410, retryAfterMs: retryAfter(response.headers['retry-after'], now) })
  } catch (error) {
    return told({ status: null, error: explain(error, timeoutMs), body: null })
  }
}

/** Reads no more than is shown: an endless answer must not be ours to keep. */
async function beginning(body: AsyncIterable<Buffer> & { destroy(): unknown }) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= shown) break
  }
  body.destroy()
  return keepable(Buffer.concat(chunks).subarray(0, shown).toString())
}

function retryAfter(header: string | string[] | undefined, now: Date): number {
  const text = String(header ?? '')
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime()
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}

function explain(error: unknown, timeoutMs: number): string {
  const { name, code, message } = error as Error & { code?: string }
  if (name === 'TimeoutError' || code?.endsWith('_TIMEOUT')) return `It did not answer within ${timeoutMs / 1_000} s.`
  return keepable(code && !message.includes(code) ? `${message} (${code})` : message).slice(0, 300)
}
