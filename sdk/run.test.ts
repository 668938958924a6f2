import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../platform/testing/platform.ts'
import { modules } from '../workers/modules.ts'
import { createClient, NotFoundError, type RunEvent } from './client.ts'
import { collect } from './testing/collect.ts'
import { jsonReply, type ScriptedReply, startScriptedServer, streamReply } from './testing/scripted-server.ts'

describe('client.run with the platform', async () => {
  const platform = await createTestPlatform(modules)
  platform.startWorkers()
  const { key } = await platform.join(['developer'])
  const inProcess = (async (url: string, init?: RequestInit) =>
    platform.app.fetch(new Request(url, init))) as typeof fetch
  const client = createClient({ url: 'http://platform.example', key, fetch: inProcess, backoffMs: 1 })
  const question = { agent: 'fablab-guide', input: 'Quelles sont les qualifications ?' }

  it('reports the events of a run and returns it when it has ended', async () => {
    const events: RunEvent[] = []
    const run = await client.run(question, { onEvent: ({ data }) => events.push(data) })
    expect(run).toMatchObject({ agent: 'fablab-guide', status: 'succeeded', answer: expect.any(String) })
    expect(events[0]).toMatchObject({ type: 'run.started' })
    expect(events.at(-1)).toMatchObject({ type: 'run.finished', status: 'succeeded', answer: run.answer })
    expect(await client.agents.getRun({ runId: run.id })).toEqual(run)
  })

  it('returns the same events later, from any event', async () => {
    const { id: runId } = await client.run(question)
    const all = await collect(client.agents.followRun({ runId }))
    expect(all.at(-1)!.data.type).toBe('run.finished')
    for (const [i, { id }] of all.entries())
      expect(await collect(client.agents.followRun({ runId }, { lastEventId: id }))).toEqual(all.slice(i + 1))
  })

  it('starts one run per idempotency key', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => client.run(question, { idempotencyKey: 'once' })))
    expect(second!.id).toBe(first!.id)
  })

  it('returns a failed run, and rejects an unknown agent', async () => {
    const run = await client.run({ ...question, model: 'nowhere/none' }).catch((error) => error)
    expect(run).toMatchObject(
      run instanceof Error ? { status: 422 } : { status: 'failed', error: { detail: expect.any(String) } },
    )
    await expect(client.run({ ...question, agent: 'no-such-agent' })).rejects.toBeInstanceOf(NotFoundError)
  })

  it('rejects runs of other organisations', async () => {
    const { id: runId } = await client.run(question)
    const { key: theirs } = await platform.join(['owner'])
    const otherClient = createClient({ url: 'http://platform.example', key: theirs, fetch: inProcess })
    await expect(collect(otherClient.agents.followRun({ runId }))).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('client.run with a scripted server', () => {
  const event = (id: string, data: object) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`
  const server = (states: string[], events: string) => {
    const read = [...states]
    const reply: ScriptedReply = (response, request, n) => {
      if (request.path.endsWith('/events')) streamReply(events, 'open')(response, request, n)
      else
        jsonReply(200, { id: 'r1', status: request.method === 'POST' ? 'queued' : read.shift() })(response, request, n)
    }
    return startScriptedServer(reply)
  }
  const waiting = event('1.1', { type: 'run.waiting', error: { code: 'unknown-outcome', detail: '?', step: 2 } })
  const finished = `${event('2.1', { type: 'run.finished', status: 'succeeded', answer: 'Done.', error: null })}event: end\ndata: {}\n\n`

  it('returns a run that waits for approval', async () => {
    const { url } = await server(['waiting'], waiting)
    expect(await createClient({ url, key: 'k' }).run({ agent: 'a', input: 'b' })).toMatchObject({ status: 'waiting' })
  })

  it('continues a run whose wait was resolved meanwhile', async () => {
    const { url } = await server(['running', 'succeeded'], waiting + finished)
    expect(await createClient({ url, key: 'k' }).run({ agent: 'a', input: 'b' })).toMatchObject({ status: 'succeeded' })
  })

  it('requests live text only with a listener', async () => {
    const { url, received } = await server(['succeeded', 'succeeded'], finished)
    const client = createClient({ url, key: 'k' })
    await client.run({ agent: 'a', input: 'b' })
    await client.run({ agent: 'a', input: 'b' }, { onEvent: () => {} })
    expect(received.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).live)).toEqual([
      false,
      true,
    ])
  })

  it('stops on abort without cancelling the run', async () => {
    const { url, received } = await server([], event('1.1', { type: 'run.started', agent: 'a' }))
    const leave = new AbortController()
    const running = createClient({ url, key: 'k' }).run(
      { agent: 'a', input: 'b' },
      { signal: leave.signal, onEvent: () => leave.abort(new Error('enough')) },
    )
    await expect(running).rejects.toThrow('enough')
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1/runs', 'GET /v1/runs/r1/events'])
  })
})
