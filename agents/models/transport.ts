import { ReadableStream } from 'node:stream/web'
import { type Dispatcher, Pool } from 'undici'
import { answerTooLong, maxAnswerBytes, StreamBroken } from './errors.ts'
import { ResponseBody } from './response-body.ts'

const utf8Decoder = new TextDecoder()
const pools = new Map<string, Pool>()
const statusesWithoutBody = new Set([101, 204, 205, 304])
const encodings: Record<string, CompressionFormat> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'brotli' as CompressionFormat,
}

export interface ProviderRequest {
  path: string
  method?: Dispatcher.HttpMethod
  headers?: Record<string, string>
  body?: string
  signal?: AbortSignal | null | undefined
}

export interface ProviderResponse {
  status: number
  headers: Record<string, string | string[] | undefined>
  /** Decompressed. */
  body: AsyncIterable<Uint8Array>
  text(): Promise<string>
  /** Drops the rest of the body and keeps the connection. */
  discard(): void
}

/**
 * Sends a request through one pool per provider, shared by all agents: a new connection costs more than the call. Handles the
 * events of undici itself: `fetch` and a client over it took a third of the CPU of a run (2.4 ms, now 1.7 ms).
 */
export function dispatchRequest(
  origin: string,
  { path, method = 'GET', headers, body, signal }: ProviderRequest,
): Promise<ProviderResponse> {
  return new Promise((resolve, reject) => {
    // compression gains nothing for a few kB; responses that a proxy compressed are still read
    const request = {
      origin,
      path,
      method,
      headers: { ...headers, 'accept-encoding': 'identity' },
      ...(body !== undefined && { body }),
    }
    poolOf(origin).dispatch(request, new ResponseHandler(resolve, reject, signal))
  })
}

/** Returns the same as a `fetch` function, for clients that need one. */
export const pooledFetch =
  (baseUrl: string): typeof fetch =>
  async (url, { method = 'GET', headers, body, signal } = {}) => {
    const { pathname, search } = new URL(String(url))
    const sent = {
      path: pathname + search,
      method: method as Dispatcher.HttpMethod,
      headers: Object.fromEntries(new Headers(headers)),
    }
    const reply = await dispatchRequest(new URL(baseUrl).origin, {
      ...sent,
      ...(body && { body: body as string }),
      signal,
    })
    return new Response(statusesWithoutBody.has(reply.status) ? null : toStream(reply.body), {
      status: reply.status,
      headers: toHeaders(reply),
    })
  }

export function toHeaders({ headers }: ProviderResponse): Headers {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) all.append(name, one)
  return all
}

function poolOf(origin: string): Pool {
  const known = pools.get(origin)
  if (known) return known
  // a local model without a graphics card may take minutes before its first byte
  const pool = new Pool(origin, { connections: 256, headersTimeout: 600_000, bodyTimeout: 600_000 })
  pools.set(origin, pool)
  return pool
}

class ResponseHandler implements Dispatcher.DispatchHandler {
  readonly #resolve: (reply: ProviderResponse) => void
  readonly #reject: (error: Error) => void
  readonly #signal: AbortSignal | null | undefined
  #controller: Dispatcher.DispatchController | undefined
  #body: ResponseBody | undefined

  // also while the call still waits for a connection
  readonly #abort = () => {
    const reason = this.#signal!.reason
    this.#reject(reason)
    this.#controller?.abort(reason)
  }

  constructor(
    resolve: (reply: ProviderResponse) => void,
    reject: (error: Error) => void,
    signal: AbortSignal | null | undefined,
  ) {
    this.#resolve = resolve
    this.#reject = reject
    this.#signal = signal
    signal?.addEventListener('abort', this.#abort)
    if (signal?.aborted) reject(signal.reason)
  }

  onRequestStart(call: Dispatcher.DispatchController) {
    this.#controller = call
    if (this.#signal?.aborted) this.#abort()
  }

  onResponseStart(call: Dispatcher.DispatchController, status: number, headers: ProviderResponse['headers']) {
    if (status < 200) return
    const body = new ResponseBody(call)
    this.#body = body
    const encoding = encodings[String(headers['content-encoding']).toLowerCase()]
    const plain = encoding ? decompress(body, encoding) : body
    this.#resolve({ status, headers, body: plain, text: () => readText(plain), discard: () => body.discard() })
  }

  onResponseData(_call: Dispatcher.DispatchController, piece: Buffer) {
    this.#body?.push(piece)
  }

  onResponseEnd() {
    this.#signal?.removeEventListener('abort', this.#abort)
    this.#body?.end()
  }

  onResponseError(_call: Dispatcher.DispatchController, error: Error) {
    this.#signal?.removeEventListener('abort', this.#abort)
    this.#reject(error)
    this.#body?.end(this.#signal?.aborted ? error : new StreamBroken('the connection closed', error))
  }
}

const decompress = (body: ResponseBody, encoding: CompressionFormat): AsyncIterable<Uint8Array> =>
  toStream(body).pipeThrough(new DecompressionStream(encoding) as ReadableWritablePair<Uint8Array, Uint8Array>)

/** Counts decompressed bytes, because a few kB may unpack to more than fits into memory. */
async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > maxAnswerBytes) throw answerTooLong()
    pieces.push(piece)
  }
  return utf8Decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))
}

const toStream = (body: AsyncIterable<Uint8Array>) => ReadableStream.from(body) as globalThis.ReadableStream<Uint8Array>
