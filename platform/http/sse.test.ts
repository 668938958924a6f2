import { serve } from '@hono/node-server'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { createLog } from '../log.ts'
import { canary, httpFixtureModule, onStreamReleased } from '../testing/http-fixture-module.ts'
import { createTestPlatform } from '../testing/platform.ts'
import { createSseStream } from './sse.ts'

const lines: string[] = []
const { app } = await createTestPlatform([httpFixtureModule], {
  log: createLog('warn', { write: (line: string) => void lines.push(line) }),
})
const openNumbers = (kind: string, init?: RequestInit) => app.request(`/v1/desk/numbers/${kind}/events`, init)
const decoder = new TextDecoder()

afterEach(() => {
  vi.useRealTimers()
  onStreamReleased.mockClear()
})

it('sends each event with its id, and ends with the stream', async () => {
  const response = await openNumbers('three')
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-request-id')).toMatch(/./)
  expect(await response.text()).toBe(
    'retry: 500\n\nid: 1\ndata: {"n":1}\n\nid: 2\ndata: {"n":2}\n\nid: 3\ndata: {"n":3}\n\nevent: end\ndata: {}\n\n',
  )
  expect(onStreamReleased).toHaveBeenCalledOnce()
})

it('resumes after the last event id', async () => {
  expect(await (await openNumbers('three', { headers: { 'last-event-id': '2' } })).text()).toBe(
    'retry: 500\n\nid: 3\ndata: {"n":3}\n\nevent: end\ndata: {}\n\n',
  )
})

it('answers errors before the first event like other operations', async () => {
  const response = await openNumbers('none')
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  expect((await openNumbers('unheard-of')).status).toBe(422)
})

it.each(['broken', 'undeclared'])('disconnects on an error (%s), without undeclared fields', async (kind) => {
  lines.length = 0
  const reader = (await openNumbers(kind)).body!.getReader()
  let text = ''
  const reading = (async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += decoder.decode(value)
    }
  })()
  await expect(reading).rejects.toThrow()
  expect(text).toContain('id: 1')
  expect(text).not.toContain(canary)
  expect(text).not.toContain('event: end')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain(canary)
  expect(onStreamReleased).toHaveBeenCalledOnce()
})

it('closes its source when the reader disconnects', async () => {
  const reader = (await openNumbers('endless')).body!.getReader()
  await reader.read()
  await reader.read()
  await reader.cancel()
  expect(onStreamReleased).toHaveBeenCalledExactlyOnceWith('endless')
})

it('does not read ahead of the client', async () => {
  let produced = 0
  const stream = await createSseStream(
    (async function* () {
      for (;;) yield [{ id: String(++produced), data: {} }]
    })(),
  )
  const reader = stream!.getReader()
  for (let n = 0; n < 3; n++) await reader.read()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(produced).toBeLessThanOrEqual(4)
  await reader.cancel()
})

it('responds before the first event and sends periodic heartbeats', async () => {
  vi.useFakeTimers()
  const quiet = createSseStream({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) })
  await vi.advanceTimersByTimeAsync(1_000)
  const reader = (await quiet)!.getReader()
  expect(decoder.decode((await reader.read()).value)).toBe('retry: 500\n\n')
  const beat = reader.read()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(decoder.decode((await beat).value)).toBe(': heartbeat\n\n')
  await reader.cancel()
  expect(vi.getTimerCount()).toBe(0)
})

it('does not open a stream for HEAD', async () => {
  const response = await openNumbers('endless', { method: 'HEAD' })
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    '',
  ])
  expect(onStreamReleased).toHaveBeenCalledOnce()
  expect((await openNumbers('none', { method: 'HEAD' })).status).toBe(404)
})

it('notices a lost connection and does not log it as an error', async () => {
  lines.length = 0
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  afterAll(() => server.close())
  await vi.waitUntil(() => server.address())
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/v1/desk/numbers`
  for (const kind of ['endless', 'quiet']) {
    const cut = new AbortController()
    const reader = (await fetch(`${url}/${kind}/events`, { signal: cut.signal })).body!.getReader()
    await reader.read()
    cut.abort()
    await vi.waitFor(() => expect(onStreamReleased).toHaveBeenCalledWith(kind), { timeout: 60_000 })
  }
  expect(lines).toEqual([])
})
