import { linkSignal, rejectOnAbort, sleep } from './abort.ts'
import { readProblem } from './answer.ts'
import { ConnectionError, FusionError, TimeoutError } from './errors.ts'
import type { HttpRequest } from './request.ts'
import { retryDelay } from './retry.ts'

export interface ClientOptions {
  /** URL of the server, such as `http://127.0.0.1:4700`. In a browser it may be relative to the page. */
  url: string
  /** An API key, `ff_…`. */
  key?: string
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch
  /** Timeout of one attempt, in ms. Defaults to 60 s, and to 5 minutes for operations with an external effect. */
  timeoutMs?: number
  /** Maximum number of retries after a transient failure, for calls that are safe to repeat. Defaults to 3. */
  maxRetries?: number
  /** Delay before the first retry, in ms; it doubles each time. Defaults to 500. */
  backoffMs?: number
  /** Headers sent with every request. */
  headers?: Record<string, string>
}

export type Settings = ReturnType<typeof resolveSettings>

export function resolveSettings({
  url,
  key,
  headers = {},
  timeoutMs,
  maxRetries = 3,
  backoffMs = 500,
  fetch: fetcher,
}: ClientOptions) {
  const base = new URL(url, (globalThis as { location?: { href: string } }).location?.href)
  const sent = new Headers(headers)
  if (key !== undefined) sent.set('authorization', `Bearer ${key}`)
  return {
    /** URL without a slash at the end. */
    url: `${base.origin}${base.pathname.replace(/\/+$/, '')}/v1`,
    headers: sent,
    /** False without an API key, because anonymous callers cannot use idempotency keys. */
    signedIn: sent.has('authorization') || sent.has('x-api-key'),
    timeoutMs,
    maxRetries,
    backoffMs,
    // looked up at each call, and not called as a method, which browsers reject
    fetch: (address: string, init: RequestInit) => (fetcher ?? globalThis.fetch)(address, init),
  }
}

export interface PendingRequest extends HttpRequest {
  headers?: Record<string, string>
  signal?: AbortSignal
  timeoutMs: number
  /** Whether the request may be sent again when its outcome is unknown. */
  retryable: boolean
  /** The response is returned with its body unread; the caller's signal can still abort it. */
  rawResponse?: boolean
}

/** Sends a request and repeats it where that is safe, until it succeeds, is rejected or is aborted. */
export async function sendWithRetries<T>(
  settings: Settings,
  sending: PendingRequest,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const { signal, retryable } = sending
  const request = prepareRequest(settings, sending)
  for (let failures = 0; ; failures++) {
    try {
      return await attempt(request, sending, read)
    } catch (error) {
      const delayMs =
        retryable && failures < settings.maxRetries ? retryDelay(error, failures, settings.backoffMs) : undefined
      if (delayMs === undefined) throw error
      await sleep(delayMs, signal)
    }
  }
}

async function attempt<T>(
  request: PreparedRequest,
  { signal, timeoutMs, rawResponse, method, path }: PendingRequest,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const link = linkSignal(signal)
  const timer = setTimeout(
    () => link.abort(new TimeoutError(`No answer within ${timeoutMs} ms: ${method} ${path}.`)),
    timeoutMs,
  )
  try {
    const answer = await rejectOnAbort(fetchOnce(request, link.signal).then(read), link.signal)
    if (!rawResponse) link.release()
    return answer
  } catch (error) {
    link.release()
    throw link.signal.aborted ? link.signal.reason : toFusionError(error)
  } finally {
    clearTimeout(timer)
  }
}

export type PreparedRequest = ReturnType<typeof prepareRequest>

/** Created once, so that an invalid request, such as a key with a line break, is an error of the caller and no failed attempt. */
export function prepareRequest(
  settings: Settings,
  { method, path, body, headers = {} }: HttpRequest & { headers?: Record<string, string> },
) {
  const all = new Headers(settings.headers)
  all.set('accept', 'application/json')
  if (body !== undefined) all.set('content-type', 'application/json')
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  // a redirected POST would be sent as a GET
  const redirect: RequestRedirect = method === 'GET' ? 'follow' : 'error'
  return {
    fetch: settings.fetch,
    address: settings.url + path,
    init: { method, headers: all, body: body ?? null, redirect },
  }
}

/** Sends a request once. Returns a successful response, and throws an error response. */
export async function fetchOnce({ fetch, address, init }: PreparedRequest, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { ...init, signal })
  if (!response.ok) throw await readProblem(response)
  return response
}

/** Returns the reason of a failed `fetch`, whose own message is only "fetch failed". */
export function toFusionError(error: unknown): FusionError {
  if (error instanceof FusionError) return error
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } }
  const why = cause?.code ?? cause?.message
  return new ConnectionError(`The server could not be reached: ${message ?? String(error)}${why ? ` (${why})` : ''}.`, {
    cause: error,
  })
}
