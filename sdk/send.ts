import { linked, pause, unlessAborted } from './abort.ts'
import { readRefusal } from './answer.ts'
import { ConnectionError, FusionError, TimeoutError } from './errors.ts'
import type { HttpRequest } from './request.ts'
import { retryDelay } from './retry.ts'

export interface ClientOptions {
  /** Where the server is: `http://127.0.0.1:4700`. In a browser it may be relative to the page. */
  url: string
  /** An API key, `ff_…`. */
  key?: string
  /** Stands in for the global `fetch`. */
  fetch?: typeof fetch
  /** How long one try may take, in ms: 60 s unless told, 5 minutes for what reaches outside. */
  timeoutMs?: number
  /** How often a call is repeated after a failure that passes, where repeating it is safe. 3 unless told. */
  maxRetries?: number
  /** The first wait between two tries, in ms; it doubles each time. 500 unless told. */
  backoffMs?: number
  /** Sent with every request. */
  headers?: Record<string, string>
}

export type Settings = ReturnType<typeof settingsOf>

export function settingsOf({ url, key, headers = {}, timeoutMs, maxRetries = 3, backoffMs = 500, fetch: fetcher }: ClientOptions) {
  const base = new URL(url, (globalThis as { location?: { href: string } }).location?.href)
  const sent = new Headers(headers)
  if (key !== undefined) sent.set('authorization', `Bearer ${key}`)
  return {
    /** Without a slash at the end. */
    url: `${base.origin}${base.pathname.replace(/\/+$/, '')}/v1`,
    headers: sent,
    /** Strangers may use no idempotency key, so theirs is not sent. */
    signedIn: sent.has('authorization') || sent.has('x-api-key'),
    timeoutMs,
    maxRetries,
    backoffMs,
    // looked up at each call, and never called as a method: browsers want that
    fetch: (address: string, init: RequestInit) => (fetcher ?? globalThis.fetch)(address, init),
  }
}

export interface Sending extends HttpRequest {
  headers?: Record<string, string>
  signal?: AbortSignal
  timeoutMs: number
  /** May it be sent again when nobody knows whether the first was acted on? */
  repeatable: boolean
  /** The answer is handed on with its body unread: the caller's signal goes on to end it. */
  unread?: boolean
}

/** One request, repeated where that is safe, until it is answered, refused, or the caller has had enough. */
export async function send<T>(settings: Settings, sending: Sending, read: (response: Response) => Promise<T>): Promise<T> {
  const { signal, repeatable } = sending
  const request = preparedRequest(settings, sending)
  for (let failures = 0; ; failures++) {
    try {
      return await attempt(request, sending, read)
    } catch (error) {
      const delayMs = repeatable && failures < settings.maxRetries ? retryDelay(error, failures, settings.backoffMs) : undefined
      if (delayMs === undefined) throw error
      await pause(delayMs, signal)
    }
  }
}

async function attempt<T>(request: Prepared, { signal, timeoutMs, unread, method, path }: Sending, read: (response: Response) => Promise<T>): Promise<T> {
  signal?.throwIfAborted()
  const link = linked(signal)
  const timer = setTimeout(() => link.abort(new TimeoutError(`No answer within ${timeoutMs} ms: ${method} ${path}.`)), timeoutMs)
  try {
    const answer = await unlessAborted(connect(request, link.signal).then(read), link.signal)
    if (!unread) link.release()
    return answer
  } catch (error) {
    link.release()
    throw link.signal.aborted ? link.signal.reason : asFusionError(error)
  } finally {
    clearTimeout(timer)
  }
}

export type Prepared = ReturnType<typeof preparedRequest>

/** Made once, so that what cannot be sent at all - a key with a line break in it - is the caller's error and no failed try. */
export function preparedRequest(settings: Settings, { method, path, body, headers = {} }: HttpRequest & { headers?: Record<string, string> }) {
  const all = new Headers(settings.headers)
  all.set('accept', 'application/json')
  if (body !== undefined) all.set('content-type', 'application/json')
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  // a redirected POST would arrive as a GET, and be answered as one
  const redirect: RequestRedirect = method === 'GET' ? 'follow' : 'error'
  return { fetch: settings.fetch, address: settings.url + path, init: { method, headers: all, body: body ?? null, redirect } }
}

/** One request, once: a success as it comes, or the refusal thrown. */
export async function connect({ fetch, address, init }: Prepared, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { ...init, signal })
  if (!response.ok) throw await readRefusal(response)
  return response
}

/** `fetch` says "fetch failed" and keeps the reason to itself. */
export function asFusionError(error: unknown): FusionError {
  if (error instanceof FusionError) return error
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } }
  const why = cause?.code ?? cause?.message
  return new ConnectionError(`The server could not be reached: ${message ?? String(error)}${why ? ` (${why})` : ''}.`, { cause: error })
}
