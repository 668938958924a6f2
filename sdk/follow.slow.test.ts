import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bind, type Routes } from './bind.ts'
import { AuthenticationError, ConnectionError, NotFoundError, StreamInterruptedError } from './errors.ts'
import type { StartAndStream, Stream, StreamEvent, StreamOptions } from './methods.ts'
import { type ClientOptions, resolveSettings } from './send.ts'
import { collect } from './testing/collect.ts'
import {
  dropConnection,
  neverReply,
  problemReply,
  type ScriptedReply,
  startScriptedServer,
  streamReply,
  textReply,
} from './testing/scripted-server.ts'

interface Tick {
  type: 'tick'
  n: number
  word: string
}
const routes = {
  clock: {
    follow: { method: 'GET', path: '/clocks/:clockId/events', effect: 'stream' },
    start: { method: 'POST', path: '/clocks/events', effect: 'stream', startsWrite: true },
  },
} as const satisfies Routes
interface Clocks {
  clock: { follow: Stream<{ clockId: string }, Tick>; start: StartAndStream<{ name: string }, Tick> }
}
const clientOf = (options: ClientOptions) =>
  bind<Clocks>(routes, resolveSettings({ key: 'ff_test', backoffMs: 1, ...options }))

const words = ['un', 'deux', 'ثلاثة', 'quatre 🙂', 'ⵙⵎⵎⵓⵙ', 'six\nlignes']
const all: StreamEvent<Tick>[] = words.map((word, i) => ({ id: `1.${i + 1}`, data: { type: 'tick', n: i + 1, word } }))
/** Returns the stream after `lastEventId`, with every kind of line ending. */
function streamBytes(lastEventId?: string) {
  const rest = all.slice(all.findIndex(({ id }) => id === lastEventId) + 1)
  const frames = rest.map(({ id, data }, i) =>
    [`id: ${id}`, `data: ${JSON.stringify(data)}`, '', ''].join(['\n', '\r\n', '\r'][i % 3]!),
  )
  return new TextEncoder().encode(`retry: 1\n\n: still here\n\n${frames.join('')}event: end\ndata: {}\n\n`)
}
const rest =
  (ending: 'end' | 'disconnect' | 'open' = 'end'): ScriptedReply =>
  (response, request, n) =>
    streamReply(streamBytes(request.headers['last-event-id'] as string | undefined), ending)(response, request, n)
const read = (url: string, options?: StreamOptions) =>
  collect(clientOf({ url }).clock.follow({ clockId: 'c1' }, options))

describe('a stream', () => {
  it('returns its events unchanged and ends when the server ends it', async () => {
    const { url, received } = await startScriptedServer(rest('open'))
    expect(await read(url)).toEqual(all)
    expect(received).toMatchObject([
      {
        method: 'GET',
        path: '/v1/clocks/c1/events',
        headers: { accept: 'text/event-stream', authorization: 'Bearer ff_test' },
      },
    ])
    expect(received[0]!.headers).not.toHaveProperty('last-event-id')
  })

  it('starts after a given event', async () => {
    const { url } = await startScriptedServer(rest())
    expect(await read(url, { lastEventId: '1.4' })).toEqual(all.slice(4))
  })

  it('ends at once after its last event', async () => {
    const { url, received } = await startScriptedServer(rest())
    expect(await read(url, { lastEventId: '1.6' })).toEqual([])
    expect(received).toHaveLength(1)
  })

  it.each(['disconnect', 'end'] as const)(
    'cut at any byte (%s) is resumed: every event once, in order',
    async (ending) => {
      const bytes = streamBytes()
      let [cut, isFirst] = [0, true]
      const { url } = await startScriptedServer((response, request, n) => {
        const reply = isFirst ? streamReply(bytes.slice(0, cut), ending) : rest()
        isFirst = false
        reply(response, request, n)
      })
      for (; cut < bytes.length; cut++) {
        isFirst = true
        expect(await read(url), `cut at ${cut}`).toEqual(all)
      }
    },
  )

  it('returns every event once and in order despite repeated disconnects', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(420), chunk: fc.integer({ min: 1, max: 50 }), disconnect: fc.boolean() }), {
          maxLength: 12,
        }),
        async (cuts) => {
          let n = 0
          const fetcher = async (_: unknown, init?: RequestInit) => {
            const bytes = streamBytes(new Headers(init!.headers).get('last-event-id') ?? undefined)
            const { at, chunk, disconnect } = cuts[n++] ?? { at: bytes.length, chunk: 7, disconnect: false }
            let place = 0
            const body = new ReadableStream<Uint8Array>({
              pull(controller) {
                const end = Math.min(at, bytes.length)
                if (place < end) return controller.enqueue(bytes.slice(place, (place = Math.min(end, place + chunk))))
                return disconnect ? controller.error(new TypeError('terminated')) : controller.close()
              },
            })
            return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
          }
          const client = clientOf({ url: 'http://server.example', fetch: fetcher as typeof fetch, backoffMs: 0 })
          expect(await collect(client.clock.follow({ clockId: 'c1' }, { maxReconnects: 20 }))).toEqual(all)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('survives an unavailable server: no connection, 503, 502', async () => {
    const { url, received } = await startScriptedServer(
      streamReply(streamBytes().slice(0, 150), 'disconnect'),
      dropConnection,
      problemReply(503, 'shutting-down', {}, { 'retry-after': '0' }),
      textReply(502, '<h1>Bad gateway</h1>'),
      rest(),
    )
    expect(await read(url)).toEqual(all)
    expect(received).toHaveLength(5)
    expect(
      received.slice(1).every(({ headers }) => headers['last-event-id'] === received[1]!.headers['last-event-id']),
    ).toBe(true)
  })

  it('throws and does not end after too many disconnects', async () => {
    const { url, received } = await startScriptedServer(
      streamReply(streamBytes().slice(0, 150)),
      streamReply('retry: 1\n\n'),
    )
    const seen: unknown[] = []
    const reading = async () => {
      for await (const event of clientOf({ url }).clock.follow({ clockId: 'c1' }, { maxReconnects: 3 }))
        seen.push(event)
    }
    const error = await reading().catch((thrown) => thrown)
    expect(error).toBeInstanceOf(StreamInterruptedError)
    expect(error.lastEventId).toBe(all[seen.length - 1]!.id)
    expect(seen).toEqual(all.slice(0, seen.length))
    expect(received).toHaveLength(4) // one with events, and three without
  })

  it('counts consecutive disconnects only', async () => {
    const one: ScriptedReply = (response, request, n) => {
      const next = all[all.findIndex(({ id }) => id === request.headers['last-event-id']) + 1]
      streamReply(
        next ? `retry: 1\n\nid: ${next.id}\ndata: ${JSON.stringify(next.data)}\n\n` : 'event: end\ndata: {}\n\n',
        'disconnect',
      )(response, request, n)
    }
    const { url, received } = await startScriptedServer(one)
    expect(await read(url, { maxReconnects: 1 })).toEqual(all)
    expect(received).toHaveLength(all.length + 1)
  })

  it('resumes before a malformed event', async () => {
    const { url, received } = await startScriptedServer(
      streamReply('id: 1.1\ndata: {"type":"tick","n":1,"word":"un"}\n\nid: 1.2\ndata: {"type":\n\n', 'open'),
      rest(),
    )
    expect(await read(url)).toEqual(all)
    expect(received[1]!.headers['last-event-id']).toBe('1.1')
  })

  it('reconnects after a silence', async () => {
    const { url, received } = await startScriptedServer(
      streamReply(streamBytes().slice(0, 150), 'open'),
      neverReply,
      rest(),
    )
    expect(await read(url, { timeoutMs: 150 })).toEqual(all)
    expect(received.length).toBeGreaterThanOrEqual(3) // a loaded machine may answer the third request too late
  })

  it('does not reconnect for a slow reader', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(streamBytes()) })
    // All bytes arrive at once; only the reader is slow.
    const fetcher = vi.fn(async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
    const client = clientOf({ url: 'http://server.example', fetch: fetcher as typeof fetch })
    const seen: unknown[] = []
    for await (const event of client.clock.follow({ clockId: 'c1' }, { timeoutMs: 60 })) {
      seen.push(event)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    expect(seen).toEqual(all)
    expect(fetcher).toHaveBeenCalledOnce()
  })

  it('honours the retry delay of the server', async () => {
    const { url, received } = await startScriptedServer(streamReply('retry: 60000\n\n'), rest())
    const leave = new AbortController()
    const reading = read(url, { signal: leave.signal }).catch((error) => error)
    await vi.waitFor(() => expect(received).toHaveLength(1), 60_000)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(received).toHaveLength(1)
    leave.abort(new Error('enough'))
    expect(await reading).toMatchObject({ message: 'enough' })
  })

  it('throws the error of a rejected request without a retry', async () => {
    const missing = await startScriptedServer(problemReply(404, 'not-found'))
    await expect(read(missing.url)).rejects.toBeInstanceOf(NotFoundError)
    expect(missing.received).toHaveLength(1)
    const revoked = await startScriptedServer(
      streamReply(streamBytes().slice(0, 150), 'disconnect'),
      problemReply(401, 'unauthenticated'),
    )
    await expect(read(revoked.url)).rejects.toBeInstanceOf(AuthenticationError)
    expect(revoked.received).toHaveLength(2)
  })

  it('rejects a response that is no stream, such as a login page', async () => {
    const { url } = await startScriptedServer(textReply(200, '<h1>Welcome to the hotel</h1>'))
    const error = await read(url, { maxReconnects: 1 }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(StreamInterruptedError)
    expect(error.cause).toBeInstanceOf(ConnectionError)
    expect(error.message).toContain('text/html')
  })

  it('is closed when its reader stops', async () => {
    const closed = vi.fn()
    const { url } = await startScriptedServer((response, request, n) => {
      response.on('close', closed)
      streamReply(streamBytes().slice(0, -30), 'open')(response, request, n)
    })
    for await (const { data } of clientOf({ url }).clock.follow({ clockId: 'c1' })) if (data.n === 2) break
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce(), 60_000)
  })

  it('is closed when its reader stops, even if `fetch` ignores signals', async () => {
    const cancel = vi.fn()
    const body = new ReadableStream({ start: (controller) => controller.enqueue(streamBytes()), cancel })
    const fetcher = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    for await (const { data } of clientOf({
      url: 'http://server.example',
      fetch: fetcher as typeof fetch,
    }).clock.follow({ clockId: 'c1' }))
      if (data.n === 2) break
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce(), 60_000)
  })

  it('closes a response that is no stream', async () => {
    const closed = vi.fn()
    const { url } = await startScriptedServer((response) =>
      response.on('close', closed).writeHead(200, { 'content-type': 'text/html' }).write('<h1>'),
    )
    await expect(read(url, { maxReconnects: 0 })).rejects.toBeInstanceOf(StreamInterruptedError)
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce(), 60_000)
  })

  it('ends with the signal of its reader, while waiting and between two events', async () => {
    const closed = vi.fn()
    const { url } = await startScriptedServer((response, request, n) => {
      response.on('close', closed)
      streamReply(streamBytes().slice(0, -30), 'open')(response, request, n)
    })
    const waiting = new AbortController()
    const numbers: number[] = []
    const reading = (async () => {
      for await (const { data } of clientOf({ url }).clock.follow({ clockId: 'c1' }, { signal: waiting.signal }))
        numbers.push(data.n)
    })().catch((error) => error)
    await vi.waitFor(() => expect(numbers).toEqual([1, 2, 3, 4, 5]), 60_000)
    waiting.abort()
    expect(await reading).toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce(), 60_000)

    const between = new AbortController()
    const seen: number[] = []
    const loop = async () => {
      for await (const { data } of clientOf({ url }).clock.follow({ clockId: 'c1' }, { signal: between.signal })) {
        seen.push(data.n)
        if (data.n === 3) between.abort(new Error('enough'))
      }
    }
    await expect(loop()).rejects.toThrow('enough')
    expect(seen).toEqual([1, 2, 3])
  })

  it('starts a write once, and resumes at the location that the server names', async () => {
    const found: ScriptedReply = (response, request, n) => {
      response.setHeader('content-location', '/v1/clocks/c7/events')
      streamReply(streamBytes().slice(0, 150), 'disconnect')(response, request, n)
    }
    const { url, received } = await startScriptedServer(
      dropConnection,
      problemReply(503, 'busy', {}, { 'retry-after': '0' }),
      found,
      rest(),
    )
    expect(await collect(clientOf({ url }).clock.start({ name: 'un' }))).toEqual(all)
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      ...Array(3).fill('POST /v1/clocks/events'),
      'GET /v1/clocks/c7/events',
    ])
    const keys = received.map(({ headers }) => headers['idempotency-key'])
    expect([new Set(keys.slice(0, 3)).size, keys[0]?.length, keys[3]]).toEqual([1, 32, undefined])
    expect(received.map(({ body }) => body)).toEqual([...Array(3).fill('{"name":"un"}'), ''])
    expect(received[3]!.headers['last-event-id']).toMatch(/^1\.\d$/)
  })

  it('repeats the request with its key if the location is hidden', async () => {
    const { url, received } = await startScriptedServer(streamReply(streamBytes().slice(0, 150), 'disconnect'), rest())
    expect(await collect(clientOf({ url }).clock.start({ name: 'un' }, { idempotencyKey: 'mine' }))).toEqual(all)
    expect(received).toMatchObject(Array(2).fill({ method: 'POST', headers: { 'idempotency-key': 'mine' } }))
    expect(received[1]!.headers['last-event-id']).toMatch(/^1\.\d$/)
  })

  it('sends no request before it is read', async () => {
    const { url, received } = await startScriptedServer(rest())
    const events = clientOf({ url }).clock.follow({ clockId: 'c1' })
    expect(received).toHaveLength(0)
    await events.next()
    await events.return()
    expect(received).toHaveLength(1)
  })
})
