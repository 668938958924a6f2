import { describe, expect, it, vi } from 'vitest'
import { bind, type Routes } from './bind.ts'
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  FusionError,
  InvalidInputError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from './errors.ts'
import type { External, List, Read, Write } from './methods.ts'
import { type ClientOptions, resolveSettings } from './send.ts'
import { collect } from './testing/collect.ts'
import {
  dropConnection,
  jsonReply,
  neverReply,
  problemReply,
  type ScriptedReply,
  startScriptedServer,
  textReply,
} from './testing/scripted-server.ts'

interface Api {
  labs: {
    get: Read<{ labId: string }, { id: string }>
    list: List<
      { city?: string; tags?: string[]; limit?: number; cursor?: string },
      { items: number[]; nextCursor: string | null }
    >
    book: Write<{ labId: string; hours: number }, { id: string }>
    close: Write<{ labId: string; because?: string }, { id: string }>
    ask: External<{ question: string }, { answer: string }>
    pay: External<{ amount: number }, { paid: boolean }>
  }
}
const routes = {
  labs: {
    get: { method: 'GET', path: '/labs/:labId', effect: 'read' },
    list: { method: 'GET', path: '/labs', effect: 'read', paged: true },
    book: { method: 'POST', path: '/labs/:labId/bookings', effect: 'write' },
    close: { method: 'DELETE', path: '/labs/:labId', effect: 'write' },
    ask: { method: 'POST', path: '/questions', effect: 'external' },
    pay: { method: 'POST', path: '/payments', effect: 'external', idempotent: true },
  },
} as const satisfies Routes
const clientOf = (url: string, options: Partial<ClientOptions> = {}) =>
  bind<Api>(routes, resolveSettings({ url, key: 'ff_test', backoffMs: 1, ...options })).labs
const thrown = (promise: Promise<unknown>): Promise<any> =>
  promise.then(
    () => expect.unreachable('it was answered'),
    (error) => error,
  )

describe('a call', () => {
  it('puts each field of its input in path, query or body', async () => {
    const { url, received } = await startScriptedServer(jsonReply(200, { id: '1', items: [], nextCursor: null }))
    const labs = clientOf(`${url}/under/here/`, { headers: { 'x-team': 'blue' } })
    await labs.get({ labId: 'a/b ?é' })
    await labs.list({ city: 'Fès', tags: ['laser', 'cnc'], limit: 5, cursor: undefined })
    await labs.list()
    await labs.book({ labId: '1', hours: 2 })
    await labs.close({ labId: '1', because: 'été' })
    expect(received.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/under/here/v1/labs/a%2Fb%20%3F%C3%A9', ''],
      ['GET', '/under/here/v1/labs?city=F%C3%A8s&tags=laser&tags=cnc&limit=5', ''],
      ['GET', '/under/here/v1/labs', ''],
      ['POST', '/under/here/v1/labs/1/bookings', '{"hours":2}'],
      ['DELETE', '/under/here/v1/labs/1?because=%C3%A9t%C3%A9', ''],
    ])
    for (const { headers } of received)
      expect(headers).toMatchObject({ authorization: 'Bearer ff_test', 'x-team': 'blue' })
    expect(received[3]!.headers).toMatchObject({ 'content-type': 'application/json' })
  })

  it.each([[''], ['.'], ['..'], [undefined]])('rejects the id %j, which would change its path', async (labId) => {
    const { url, received } = await startScriptedServer(jsonReply(200, {}))
    const error = await thrown(clientOf(url).get({ labId: labId as string }))
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error.issues).toMatchObject([{ path: 'labId' }])
    expect(received).toHaveLength(0)
  })

  it('returns the raw response on request', async () => {
    const { url } = await startScriptedServer(
      jsonReply(200, { id: '1' }, { 'x-request-id': 'abc' }),
      problemReply(404, 'not-found'),
    )
    const response = await clientOf(url).get.raw({ labId: '1' })
    expect(response.headers.get('x-request-id')).toBe('abc')
    expect(response.bodyUsed).toBe(false)
    expect(await response.json()).toEqual({ id: '1' })
    expect(await thrown(clientOf(url).get.raw({ labId: '2' }))).toBeInstanceOf(NotFoundError)
  })

  it('rejects an invalid URL and an invalid header at once', async () => {
    expect(() => resolveSettings({ url: 'here' })).toThrow('Invalid URL')
    const { url, received } = await startScriptedServer(jsonReply(200, {}))
    expect(await thrown(clientOf(url).book({ labId: '1', hours: 1 }, { idempotencyKey: 'a\nb' }))).toBeInstanceOf(
      TypeError,
    )
    expect(received).toHaveLength(0)
  })
})

describe('an error', () => {
  it.each([
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [422, InvalidInputError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
    [507, ServerError],
    [405, ApiError],
    [415, ApiError],
  ])('%i has its own class and contains the problem', async (status, kind) => {
    const { url } = await startScriptedServer(
      problemReply(
        status,
        'so',
        { alternatives: ['x'], issues: [{ path: 'hours', message: 'Too long.' }] },
        { 'retry-after': '7' },
      ),
    )
    const error = await thrown(clientOf(url, { maxRetries: 0 }).book({ labId: '1', hours: 1 }))
    expect(error.constructor).toBe(kind)
    expect(error).toBeInstanceOf(FusionError)
    expect(error).toMatchObject({
      status,
      code: 'so',
      message: 'It is so.',
      name: kind.name,
      requestId: 'request-1',
      retryAfter: 7,
      problem: { code: 'so', alternatives: ['x'] },
    })
    if (status === 422) expect(error.issues).toEqual([{ path: 'hours', message: 'Too long.' }])
  })

  it.each([
    ['text/html', '<html>\n<h1>Bad gateway</h1></html>', '<html> <h1>Bad gateway</h1></html>'],
    ['application/json', '{"error":', '{"error":'],
    ['application/json', '[]', '[]'],
    ['application/problem+json', '{"detail":7}', '{"detail":7}'],
    ['', '', 'Bad Gateway'],
  ])('of another server (%s %s) has a useful message', async (type, body, message) => {
    const { url } = await startScriptedServer(textReply(502, body, type))
    const error = await thrown(clientOf(url, { maxRetries: 0 }).get({ labId: '1' }))
    expect(error).toBeInstanceOf(ServerError)
    expect(error).toMatchObject({ status: 502, code: undefined, problem: { status: 502, type: 'about:blank' } })
    expect(error.message).toContain(message)
  })

  it.each([
    ['text/html', '<h1>Hotel</h1>'],
    ['text/plain', '{"id":"1"}'],
    ['application/json', '{"id":'],
    ['application/octet-stream', '\0'],
  ])('is thrown for a success without JSON (%s)', async (type, body) => {
    const { url } = await startScriptedServer(textReply(200, body, type))
    const error = await thrown(clientOf(url).get({ labId: '1' }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toContain(type)
  })

  it('reports a failed connection with its reason', async () => {
    const { url, server } = await startScriptedServer(dropConnection)
    expect(await thrown(clientOf(url).get({ labId: '1' }))).toBeInstanceOf(ConnectionError)
    server.close()
    server.closeAllConnections()
    const error = await thrown(clientOf(url, { maxRetries: 0 }).get({ labId: '1' }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toContain('ECONNREFUSED')
  })

  it('reports a late or incomplete answer', async () => {
    const late = await startScriptedServer(neverReply)
    const fetcher = vi.fn(fetch) // counts attempts, some of which may not reach the server
    const error = await thrown(
      clientOf(late.url, { maxRetries: 1, fetch: fetcher }).get({ labId: '1' }, { timeoutMs: 50 }),
    )
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error.message).toContain('50 ms')
    expect(fetcher).toHaveBeenCalledTimes(2)
    const half = await startScriptedServer(
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":'),
    )
    expect(await thrown(clientOf(half.url, { maxRetries: 0, timeoutMs: 50 }).get({ labId: '1' }))).toBeInstanceOf(
      TimeoutError,
    )
  })
})

describe('a temporary failure', () => {
  const failures: [string, ScriptedReply][] = [
    ['no answer', dropConnection],
    ['429', problemReply(429, 'too-many-requests', {}, { 'retry-after': '0' })],
    ['502', textReply(502, 'Bad gateway')],
    ['503', problemReply(503, 'unavailable', {}, { 'retry-after': '0' })],
    ['504', textReply(504, 'Gateway timeout')],
    [
      'half an answer',
      (response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': 50 })
          .write('{"id":', () => response.socket!.end()),
    ],
  ]
  const calls: [string, (labs: Api['labs']) => Promise<unknown>, boolean][] = [
    ['a read', (labs) => labs.get({ labId: '1' }), true],
    ['a write', (labs) => labs.book({ labId: '1', hours: 1 }), true],
    ['a delete', (labs) => labs.close({ labId: '1' }), true],
    ['a dry run', (labs) => labs.book({ labId: '1', hours: 1 }, { dryRun: true }), true],
    ['what reaches outside and is known by its key', (labs) => labs.pay({ amount: 1 }), true],
    ['what reaches outside', (labs) => labs.ask({ question: '?' }), false],
    [
      'what reaches outside, under a key it does not know',
      (labs) => labs.ask({ question: '?' }, { idempotencyKey: 'k' }),
      false,
    ],
  ]
  describe.each(failures)('%s', (_, failure) => {
    it.each(calls)('and %s', async (_, call, isRepeated) => {
      const { url, received } = await startScriptedServer(failure, failure, jsonReply(200, { id: '1' }))
      const outcome = await call(clientOf(url)).then(
        () => 'answered',
        () => 'thrown',
      )
      expect(outcome).toBe(isRepeated ? 'answered' : 'thrown')
      expect(received).toHaveLength(isRepeated ? 3 : 1)
    })
  })

  it.each([[400], [401], [403], [404], [405], [409], [410], [413], [415], [422], [500], [501], [507]])(
    'does not include %i, which is not retried',
    async (status) => {
      const { url, received } = await startScriptedServer(problemReply(status, 'so', {}, { 'retry-after': '0' }))
      expect(await thrown(clientOf(url).book({ labId: '1', hours: 1 }))).toBeInstanceOf(ApiError)
      expect(await thrown(clientOf(url).get({ labId: '1' }))).toBeInstanceOf(ApiError)
      expect(received).toHaveLength(2)
    },
  )

  it('is retried `maxRetries` times and then thrown', async () => {
    const { url, received } = await startScriptedServer(problemReply(503, 'unavailable'))
    expect(await thrown(clientOf(url, { maxRetries: 2 }).get({ labId: '1' }))).toBeInstanceOf(ServerError)
    expect(received).toHaveLength(3)
  })

  it('is retried after the Retry-After of the server, in seconds or as a date', async () => {
    const date = new Date(Date.now() + 30_000).toUTCString()
    for (const header of ['30', date]) {
      const { url, received } = await startScriptedServer(
        problemReply(429, 'too-many-requests', {}, { 'retry-after': header }),
        jsonReply(200, { id: '1' }),
      )
      const leave = new AbortController()
      const call = clientOf(url)
        .get({ labId: '1' }, { signal: leave.signal })
        .catch(() => 'left')
      await vi.waitFor(() => expect(received).toHaveLength(1), 60_000)
      await new Promise((resolve) => setTimeout(resolve, 100)) // a hundred times its own delay
      expect(received).toHaveLength(1)
      leave.abort()
      expect(await call).toBe('left')
    }
    const { url, received } = await startScriptedServer(
      problemReply(429, 'too-many-requests', {}, { 'retry-after': '1' }),
      jsonReply(200, { id: '1' }),
    )
    expect(await clientOf(url).get({ labId: '1' })).toEqual({ id: '1' })
    expect(received).toHaveLength(2)
  })

  it('is not retried if the server requires more than a minute', async () => {
    const { url, received } = await startScriptedServer(
      problemReply(429, 'too-many-requests', {}, { 'retry-after': '3600' }),
    )
    expect(await thrown(clientOf(url).get({ labId: '1' }))).toMatchObject({ name: 'RateLimitError', retryAfter: 3_600 })
    expect(received).toHaveLength(1)
  })
})

describe('the idempotency key', () => {
  const failing = () =>
    startScriptedServer(
      dropConnection,
      problemReply(503, 'unavailable', {}, { 'retry-after': '0' }),
      jsonReply(200, { id: '1' }),
    )

  it('is the same for all attempts of a call, and new for the next call', async () => {
    const { url, received } = await failing()
    const labs = clientOf(url)
    await labs.book({ labId: '1', hours: 1 })
    await labs.book({ labId: '1', hours: 1 })
    const keys = received.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(4)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]])
    expect(keys[3]).not.toBe(keys[0])
  })

  it('is that of the caller if given', async () => {
    const { url, received } = await failing()
    await clientOf(url).book({ labId: '1', hours: 1 }, { idempotencyKey: 'mine-1' })
    expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine-1', 'mine-1', 'mine-1'])
  })

  it('is not sent for reads or without an API key, whose writes are not retried', async () => {
    const { url, received } = await failing()
    await clientOf(url).get({ labId: '1' })
    expect(received.every(({ headers }) => headers['idempotency-key'] === undefined)).toBe(true)
    const server = await failing()
    expect(await thrown(clientOf(server.url, { key: undefined }).book({ labId: '1', hours: 1 }))).toBeInstanceOf(
      ConnectionError,
    )
    expect(server.received).toHaveLength(1)
    expect(server.received[0]!.headers).not.toHaveProperty('idempotency-key')
    expect(server.received[0]!.headers).not.toHaveProperty('authorization')
  })
})

describe('a signal', () => {
  it('prevents the request if it is already aborted', async () => {
    const { url, received } = await startScriptedServer(jsonReply(200, { id: '1' }))
    expect(
      await thrown(clientOf(url).get({ labId: '1' }, { signal: AbortSignal.abort(new Error('enough')) })),
    ).toMatchObject({ message: 'enough' })
    expect(received).toHaveLength(0)
  })

  it('ends a running request without a retry', async () => {
    const { url, received } = await startScriptedServer(neverReply)
    const leave = new AbortController()
    const call = thrown(clientOf(url).get({ labId: '1' }, { signal: leave.signal }))
    await vi.waitFor(() => expect(received).toHaveLength(1), 60_000)
    leave.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(received).toHaveLength(1)
  })

  it('ends the delay before a retry', async () => {
    const { url, received } = await startScriptedServer(problemReply(503, 'unavailable', {}, { 'retry-after': '60' }))
    const leave = new AbortController()
    const call = thrown(clientOf(url).get({ labId: '1' }, { signal: leave.signal }))
    await vi.waitFor(() => expect(received).toHaveLength(1), 60_000)
    leave.abort(new Error('enough'))
    expect(await call).toMatchObject({ message: 'enough' })
  })

  it('ends a fetch that ignores it', async () => {
    const leave = new AbortController()
    const call = thrown(
      clientOf('http://server.example', { fetch: () => new Promise(() => {}) }).get(
        { labId: '1' },
        { signal: leave.signal },
      ),
    )
    leave.abort(new Error('enough'))
    expect(await call).toMatchObject({ message: 'enough' })
  })

  it('also ends the body of a raw response', async () => {
    const { url } = await startScriptedServer(
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":'),
    )
    const leave = new AbortController()
    const response = await clientOf(url).get.raw({ labId: '1' }, { signal: leave.signal })
    const body = thrown(response.text())
    leave.abort()
    expect(await body).toMatchObject({ name: 'AbortError' })
  })
})

describe('a list', () => {
  const pages: ScriptedReply = (response, request, n) => {
    const cursor = new URL(request.path, 'http://server.example').searchParams.get('cursor')
    const page = cursor === null ? 0 : Number(cursor)
    jsonReply(200, { items: [page * 2, page * 2 + 1], nextCursor: page < 2 ? String(page + 1) : null })(
      response,
      request,
      n,
    )
  }

  it('is iterated item by item over all pages', async () => {
    const { url, received } = await startScriptedServer(pages)
    expect(await collect(clientOf(url).list.all({ city: 'Fès' }))).toEqual([0, 1, 2, 3, 4, 5])
    expect(received.map(({ path }) => path)).toEqual([
      '/v1/labs?city=F%C3%A8s',
      '/v1/labs?city=F%C3%A8s&cursor=1',
      '/v1/labs?city=F%C3%A8s&cursor=2',
    ])
  })

  it('requests each page when it is needed, and survives a failure between two pages', async () => {
    const { url, received } = await startScriptedServer(pages, dropConnection, pages)
    const seen: number[] = []
    for await (const item of clientOf(url).list.all()) {
      seen.push(item)
      if (item === 1) expect(received).toHaveLength(1)
      if (item === 2) break
    }
    expect(seen).toEqual([0, 1, 2])
    expect(received).toHaveLength(3)
  })
})
