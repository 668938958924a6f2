import { serve } from '@hono/node-server'
import { afterAll, expect, it, vi } from 'vitest'
import { count, eq } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'

const { owner, member, db, request, app } = await scriptedPlatform()
const stream = (body: object, headers?: Record<string, string>) =>
  request(owner.key, 'POST', '/runs/stream', body, headers)
const told = (text: string) =>
  [...text.matchAll(/^id: (\S+)\ndata: (.*)$/gm)].map(([, id, data]) => ({ id: id!, ...JSON.parse(data!) }))
/** What is the same for every reader: how text was cut into pieces is not, and who comes late gets it whole. */
const recorded = (events: ReturnType<typeof told>) => events.filter(({ type }) => !type.startsWith('text'))
const idIn = (response: Response) =>
  response.headers.get('content-location')!.match(/^\/v1\/runs\/([^/]+)\/events$/)![1]!
const all = async () => (await db.select({ n: count() }).from(runs))[0]!.n

it('200: a run is started and followed to its end in one response, and is found where that says', async () => {
  const response = await stream({ agent: 'talker', input: 'go', metadata: { ticket: '42' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const id = idIn(response)
  const text = await response.text()
  const events = told(text)
  expect(events[0]).toMatchObject({ type: 'run.started', agent: 'talker', runId: id })
  expect(events.map(({ type }) => type)).toContain('text')
  expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded' })
  expect(text).toMatch(/event: end\ndata: \{\}\n\n$/)
  expect((await owner.send('GET', `/runs/${id}`)).body).toMatchObject({
    status: 'succeeded',
    metadata: { ticket: '42' },
    answer: events.at(-1)!.answer,
  })

  const again = told(await (await request(owner.key, 'GET', `/runs/${id}/events`)).text())
  expect(recorded(again)).toEqual(recorded(events))
  const rest = await request(owner.key, 'GET', `/runs/${id}/events`, undefined, { 'last-event-id': events.at(-3)!.id })
  expect(told(await rest.text())).toEqual(events.slice(-2))
})

it('one key, one run: the same request follows it again, from its start or after what was seen; so does one that asks for the start alone', async () => {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const body = { agent: 'depositor', input: `stream-${crypto.randomUUID()}` }
  const responses = await Promise.all([1, 2, 3].map(() => stream(body, headers)))
  expect(new Set(responses.map(idIn)).size).toBe(1)
  const [first, ...others] = await Promise.all(responses.map(async (one) => recorded(told(await one.text()))))
  for (const other of others) expect(other).toEqual(first)
  expect(first!.at(-1)).toMatchObject({ status: 'succeeded', answer: '{"balance":1}' })

  expect(recorded(told(await (await stream(body, headers)).text()))).toEqual(first)
  const after = await stream(body, { ...headers, 'last-event-id': first!.at(-2)!.id })
  expect(told(await after.text())).toEqual([first!.at(-1)])
  expect((await owner.send('POST', '/runs', body, headers)).body.id).toBe(idIn(after))
  expect((await stream({ ...body, input: 'other' }, headers)).status).toBe(422)
})

it('a refusal is a problem with its status, and starts nothing', async () => {
  const thread = (await owner.send('POST', '/threads', {})).body.id
  const holding = (await owner.send('POST', '/runs', { agent: 'never-answers', input: 'go', threadId: thread })).body.id
  const before = await all()
  const reader = await member([], { organisationId: owner.organisationId })
  const refusals: [Promise<Response> | Response, number][] = [
    [stream({ agent: 'nobody', input: 'go' }), 404],
    [stream({ agent: 'echo', input: '' }), 422],
    [stream({ agent: 'echo', input: 'go', live: false }), 422],
    [stream({ agent: 'echo', input: 'go', threadId: thread }), 409],
    [stream({ agent: 'echo', input: 'go' }, { 'dry-run': 'true' }), 422],
    [stream({ agent: 'echo', input: 'go' }, { 'dry-run': 'perhaps' }), 422],
    [stream({ agent: 'echo', input: 'go' }, { 'idempotency-key': 'é' }), 422],
    [request(undefined, 'POST', '/runs/stream', { agent: 'echo', input: 'go' }), 401],
    [request(reader.key, 'POST', '/runs/stream', { agent: 'echo', input: 'go' }), 403],
  ]
  for (const [asked, status] of refusals) {
    const response = await asked
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('content-location')).toBeNull()
    expect(await response.json()).toMatchObject({ status })
  }
  expect(await all()).toBe(before)
  await owner.send('POST', `/runs/${holding}/cancel`)
})

it('who goes away cancels nothing: before the answer, and in the middle of it', async () => {
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  afterAll(() => server.close())
  await vi.waitUntil(() => server.address())
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/v1/runs/stream`
  const ask = (input: string, signal: AbortSignal, agent = 'planner') =>
    fetch(url, {
      method: 'POST',
      signal,
      headers: { authorization: `Bearer ${owner.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ agent, input }),
    })
  const ended = (id: string) =>
    vi.waitFor(async () => expect((await owner.send('GET', `/runs/${id}`)).body.status).toBe('succeeded'), 60_000)

  const cut = new AbortController()
  const response = await ask(plan([['test_act', { ms: 300 }]], [['test_act', { ms: 300 }]]), cut.signal)
  const reader = response.body!.getReader()
  await reader.read()
  cut.abort()
  await ended(idIn(response))

  const before = await all()
  const early = new AbortController()
  const asking = ask(plan([['test_act', { ms: 1 }]]), early.signal)
  await vi.waitFor(async () => expect(await all()).toBe(before + 1), 60_000)
  early.abort()
  await asking.then((late) => late.body?.cancel()).catch(() => {})
  const [newest] = (await owner.send('GET', '/runs?limit=1')).body.items
  await ended(newest.id)
  expect((await db.select().from(runs).where(eq(runs.id, newest.id)))[0]!.cancelAt).toBeNull()
})
