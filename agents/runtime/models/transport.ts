import { type Dispatcher, Pool } from 'undici'
import { decoded, End } from './end.ts'
import { StreamBroken } from './errors.ts'
import { WholeAnswer } from './whole.ts'

const pools = new Map<string, Pool>()
const withoutBody = new Set([101, 204, 205, 304])
const encodings: Record<string, string> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate', br: 'brotli' }

export interface Transport {
  /** What the bytes of an event stream must hold at their end to be whole. */
  sentinel?: string
}

/** One pool per provider, shared by every agent that uses it: a connection costs more than the call it carries. */
export function pooledFetch(baseUrl: string, transport: Transport = {}): typeof fetch {
  const { origin } = new URL(baseUrl)
  return (url, { method = 'GET', headers, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const { pathname, search } = new URL(String(url))
      const sent = Object.fromEntries(new Headers(headers))
      // no model server gains by compressing a few kB, but a proxy before it may: what comes compressed is read all the same
      sent['accept-encoding'] = 'identity'
      const request = { origin, path: pathname + search, method: method as Dispatcher.HttpMethod, headers: sent, body: body as string }
      poolOf(origin).dispatch(request, new Reply(resolve, reject, signal, transport))
    })
}

function poolOf(origin: string): Pool {
  const known = pools.get(origin)
  if (known) return known
  // a local model without a graphics card may think for minutes before its first byte
  const pool = new Pool(origin, { connections: 256, headersTimeout: 600_000, bodyTimeout: 600_000 })
  pools.set(origin, pool)
  return pool
}

/** Hands the bytes of the socket to the reader directly; `fetch` would put three streams in between. */
class Reply implements Dispatcher.DispatchHandler {
  readonly #resolve: (response: Response) => void
  readonly #reject: (error: Error) => void
  readonly #signal: AbortSignal | null | undefined
  readonly #sentinel: string | undefined
  #end: End | undefined
  #call: Dispatcher.DispatchController | undefined
  #body: ReadableStreamDefaultController<Uint8Array> | undefined
  #whole: WholeAnswer | undefined
  #left = false

  // also before the call has its connection: it may have to wait for one
  readonly #abort = () => {
    const reason = this.#signal!.reason
    this.#reject(reason)
    this.#call?.abort(reason)
  }

  constructor(resolve: (response: Response) => void, reject: (error: Error) => void, signal: AbortSignal | null | undefined, { sentinel }: Transport) {
    this.#resolve = resolve
    this.#reject = reject
    this.#signal = signal
    this.#sentinel = sentinel
    signal?.addEventListener('abort', this.#abort)
    if (signal?.aborted) reject(signal.reason)
  }

  onRequestStart(call: Dispatcher.DispatchController) {
    this.#call = call
    if (this.#signal?.aborted) this.#abort()
  }

  onResponseStart(call: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>) {
    if (status < 200) return
    const type = String(headers['content-type'])
    const end = this.#sentinel && type.startsWith('text/event-stream') ? new End(this.#sentinel) : undefined
    const encoding = encodings[String(headers['content-encoding']).toLowerCase()]
    if (type.startsWith('application/json') && !encoding && !withoutBody.has(status)) {
      this.#whole = new WholeAnswer(status, headersOf(headers))
      return this.#resolve(this.#whole.response)
    }
    if (!encoding) this.#end = end
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#body = controller
        },
        pull: () => call.resume(),
        cancel: (reason) => {
          this.#left = true
          // who has read the end of an answer leaves before the last empty chunk; the connection is worth keeping
          if (this.#end?.isReached()) call.resume()
          else call.abort(reason instanceof Error ? reason : new Error('The reader left.'))
        },
      },
      { highWaterMark: 16 },
    )
    this.#resolve(new Response(withoutBody.has(status) ? null : encoding ? decoded(body, encoding, end) : body, { status, headers: headersOf(headers) }))
  }

  onResponseData(call: Dispatcher.DispatchController, chunk: Buffer) {
    if (this.#whole) return this.#whole.read(chunk)
    this.#end?.read(chunk)
    if (this.#left) return
    this.#body!.enqueue(chunk)
    if (this.#body!.desiredSize! <= 0) call.pause()
  }

  onResponseEnd() {
    this.#signal?.removeEventListener('abort', this.#abort)
    if (this.#whole) return this.#whole.end()
    if (this.#left) return
    // a server that dies politely closes its stream like one that has finished
    if (this.#end?.isReached() === false) this.#body!.error(this.#end.missed())
    else this.#body!.close()
  }

  onResponseError(_call: Dispatcher.DispatchController, error: Error) {
    this.#signal?.removeEventListener('abort', this.#abort)
    this.#reject(error)
    const aborted = this.#signal?.aborted === true
    this.#whole?.fail(error, aborted)
    if (this.#left) return
    try {
      this.#body?.error(aborted ? error : new StreamBroken('the connection closed', error))
    } catch {
      /* the reader had left already */
    }
  }
}

function headersOf(headers: Record<string, string | string[] | undefined>): Headers {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) all.append(name, one)
  return all
}
