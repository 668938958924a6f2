import { serve } from '@hono/node-server'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { count, eq } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'

const { owner, member, db, request, app } = await scriptedPlatform()
const stream = (body: object, headers?: Record<string, string>) =>
  request(owner.key, 'POST', '/runs/stream', body, headers)
const parseEvents = (text: string) =>
  [...text.matchAll(/^id: (\S+)\ndata: (.*)$/gm)].map(([, id, data]) => ({ id: id!, ...JSON.parse(data!) }))
/** Keeps the events that are equal for every reader. Text may be split differently, or be whole for late readers. */
const recorded = (events: ReturnType<typeof parseEvents>) => events.filter(({ type }) => !type.startsWith('text'))
const idIn = (response: Response) =>
  response.headers.get('content-location')!.match(/^\/v1\/runs\/([^/]+)\/events$/)![1]!
const countRuns = async () => (await db.select({ n: count() }).from(runs))[0]!.n

describe('streamRun', () => {
  it('starts and follows a run in one response, and names its location', async () => {
    const response = await stream({ agent: 'talker', input: 'go', metadata: { ticket: '42' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const id = idIn(response)
    const text = await response.text()
    const events = parseEvents(text)
    expect(events[0]).toMatchObject({ type: 'run.started', agent: 'talker', runId: id })
    expect(events.map(({ type }) => type)).toContain('text')
    expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded' })
    expect(text).toMatch(/event: end\ndata: \{\}\n\n$/)
    expect((await owner.send('GET', `/runs/${id}`)).body).toMatchObject({
      status: 'succeeded',
      metadata: { ticket: '42' },
      answer: events.at(-1)!.answer,
    })

    const again = parseEvents(await (await request(owner.key, 'GET', `/runs/${id}/events`)).text())
    expect(recorded(again)).toEqual(recorded(events))
    const rest = await request(owner.key, 'GET', `/runs/${id}/events`, undefined, {
      'last-event-id': events.at(-3)!.id,
    })
    expect(parseEvents(await rest.text())).toEqual(events.slice(-2))
  })

  it('follows the same run again under one idempotency key, from its start or after Last-Event-ID', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = { agent: 'depositor', input: `stream-${crypto.randomUUID()}` }
    const responses = await Promise.all([1, 2, 3].map(() => stream(body, headers)))
    expect(new Set(responses.map(idIn)).size).toBe(1)
    const [first, ...others] = await Promise.all(responses.map(async (one) => recorded(parseEvents(await one.text()))))
    for (const other of others) expect(other).toEqual(first)
    expect(first!.at(-1)).toMatchObject({ status: 'succeeded', answer: '{"balance":1}' })

    expect(recorded(parseEvents(await (await stream(body, headers)).text()))).toEqual(first)
    const after = await stream(body, { ...headers, 'last-event-id': first!.at(-2)!.id })
    expect(parseEvents(await after.text())).toEqual([first!.at(-1)])
    expect((await owner.send('POST', '/runs', body, headers)).body.id).toBe(idIn(after))
    expect((await stream({ ...body, input: 'other' }, headers)).status).toBe(422)
  })

  it('rejects with a problem and its status, and starts nothing', async () => {
    const thread = (await owner.send('POST', '/threads', {})).body.id
    const holding = (await owner.send('POST', '/runs', { agent: 'never-answers', input: 'go', threadId: thread })).body
      .id
    const before = await countRuns()
    const reader = await member([], { organisationId: owner.organisationId })
    const rejected: [Promise<Response> | Response, number][] = [
      [stream({ agent: 'missing', input: 'go' }), 404],
      [stream({ agent: 'echo', input: '' }), 422],
      [stream({ agent: 'echo', input: 'go', live: false }), 422],
      [stream({ agent: 'echo', input: 'go', threadId: thread }), 409],
      [stream({ agent: 'echo', input: 'go' }, { 'dry-run': 'true' }), 422],
      [stream({ agent: 'echo', input: 'go' }, { 'dry-run': 'perhaps' }), 422],
      [stream({ agent: 'echo', input: 'go' }, { 'idempotency-key': 'é' }), 422],
      [request(undefined, 'POST', '/runs/stream', { agent: 'echo', input: 'go' }), 401],
      [request(reader.key, 'POST', '/runs/stream', { agent: 'echo', input: 'go' }), 403],
    ]
    for (const [pending, status] of rejected) {
      const response = await pending
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(response.headers.get('content-location')).toBeNull()
      expect(await response.json()).toMatchObject({ status })
    }
    expect(await countRuns()).toBe(before)
    await owner.send('POST', `/runs/${holding}/cancel`)
  })

  it('does not cancel the run when the caller disconnects', async () => {
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

    const before = await countRuns()
    const early = new AbortController()
    const asking = ask(plan([['test_act', { ms: 1 }]]), early.signal)
    await vi.waitFor(async () => expect(await countRuns()).toBe(before + 1), 60_000)
    early.abort()
    await asking.then((late) => late.body?.cancel()).catch(() => {})
    const [newest] = (await owner.send('GET', '/runs?limit=1')).body.items
    await ended(newest.id)
    expect((await db.select().from(runs).where(eq(runs.id, newest.id)))[0]!.cancelAt).toBeNull()
  })
})
