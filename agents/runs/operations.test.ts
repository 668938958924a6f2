import { describe, expect, it, vi } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const { owner, member, db, request } = await scriptedPlatform()
const maker = await member(['maker'], { organisationId: owner.organisationId })
const otherOrganisation = await member(['owner'])

describe('runs', () => {
  it('records and executes a run, which can be awaited, read and followed', async () => {
    const { status, body } = await owner.send('POST', '/runs', {
      agent: 'reader',
      input: 'go',
      metadata: { ticket: '42' },
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      agent: 'reader',
      status: 'queued',
      input: 'go',
      answer: null,
      metadata: { ticket: '42' },
      memberId: owner.memberId,
      parentRunId: null,
    })
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['definition'])) // instructions of other agents are not disclosed
    const done = await owner.send('GET', `/runs/${body.id}/wait`)
    expect(done.body).toMatchObject({
      status: 'succeeded',
      answer: 'Done.',
      usage: { steps: 2, inputTokens: 20, outputTokens: 10 },
    })
    expect((await owner.send('GET', `/runs/${body.id}`)).body).toEqual(done.body)

    const steps = (await owner.send('GET', `/runs/${body.id}/steps?limit=2`)).body
    expect(steps.items).toMatchObject([
      {
        step: 0,
        kind: 'model',
        name: 'scripted/reader',
        state: 'done',
        text: '',
        calls: [{ step: 1, tool: 'test_long', input: {} }],
        usage: { inputTokens: 10, outputTokens: 5 },
      },
      {
        step: 1,
        kind: 'tool',
        name: 'test_long',
        state: 'done',
        input: {},
        result: expect.stringContaining('[cut: 16384 of'),
      },
    ])
    const rest = (await owner.send('GET', `/runs/${body.id}/steps?limit=2&cursor=${steps.nextCursor}`)).body
    expect(rest).toMatchObject({ items: [{ step: 2, text: 'Done.' }], nextCursor: null })

    const events = await (await request(owner.key, 'GET', `/runs/${body.id}/events`)).text()
    const published = [...events.matchAll(/^id: (\S+)\ndata: (.*)$/gm)].map(([, id, data]) => ({
      id,
      ...JSON.parse(data!),
    }))
    expect(published.map(({ type }) => type).filter((type) => type !== 'text')).toEqual([
      'run.started',
      'step.finished',
      'tool.started',
      'tool.finished',
      'step.finished',
      'run.finished',
    ])
    const after = await (
      await request(owner.key, 'GET', `/runs/${body.id}/events`, undefined, { 'last-event-id': published.at(-2)!.id })
    ).text()
    expect([...after.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id)).toEqual([published.at(-1)!.id])
  })

  it('starts one run per idempotency key, even for concurrent requests', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const answers = await Promise.all(
      [1, 2, 3].map(() => owner.send('POST', '/runs/wait', { agent: 'echo', input: 'once' }, headers)),
    )
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(answers.map(({ body }) => body.answer)).toEqual(['human: once', 'human: once', 'human: once'])
  })

  it('starts nothing on a dry run', async () => {
    const { status, body } = await owner.send(
      'POST',
      '/runs',
      { agent: 'echo', input: 'dry run' },
      { 'dry-run': 'true' },
    )
    expect(status).toBe(200)
    expect((await owner.send('GET', `/runs/${body.id}`)).status).toBe(404)
  })

  it('rejects an unknown agent and an invalid model name', async () => {
    expect(await owner.ask('missing')).toMatchObject({ status: 404, body: { detail: 'There is no such agent.' } })
    expect(await owner.ask('echo', 'go', { model: 'gpt' })).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'model' }] },
    })
    expect(await owner.ask('echo', '')).toMatchObject({ status: 422 })
  })

  it('fails with the reason when the model is missing or does not answer', async () => {
    expect((await owner.ask('echo', 'go', { model: 'scripted/missing' })).body).toMatchObject({
      status: 'failed',
      error: { code: 'model-not-served', detail: 'There is no scripted/missing.' },
    })
    expect((await owner.ask('faulty')).body).toMatchObject({
      status: 'failed',
      error: { code: 'model-failed', detail: 'no answer today' },
    })
  })

  it('reports an unknown tool to the model, with the tools of the agent', async () => {
    expect((await owner.ask('unknown-tool')).body).toMatchObject({
      status: 'succeeded',
      answer: expect.stringMatching(/no tool \\"test_unheard_of\\".*test_act, test_actOnce, test_deposit, test_long/),
    })
  })

  it('shows a run to its member and to managers, and answers 404 to others', async () => {
    const { body: run } = await maker.send('POST', '/runs', { agent: 'echo', input: 'mine' })
    const colleague = await member(['maker'], { organisationId: owner.organisationId })
    expect((await owner.send('GET', `/runs/${run.id}`)).status).toBe(200)
    const listed = async (caller: typeof owner, query = '') =>
      (await caller.send('GET', `/runs?limit=100${query}`)).body.items.map(({ id }: { id: string }) => id)
    expect(await listed(maker)).toEqual([run.id])
    expect(await listed(owner)).toContain(run.id)
    expect(await listed(colleague)).toEqual([])
    expect(await listed(otherOrganisation)).toEqual([])

    for (const caller of [colleague, otherOrganisation]) {
      for (const [method, path, body] of [
        ['GET', ''],
        ['GET', '/wait'],
        ['GET', '/events'],
        ['GET', '/steps'],
        ['POST', '/cancel', {}],
        ['POST', '/steps/1/outcome', { result: 'done' }],
      ] as const) {
        const foreign = await caller.send(method, `/runs/${run.id}${path}`, body)
        const unknown = await caller.send(method, `/runs/${crypto.randomUUID()}${path}`, body)
        expect(foreign.status, path).toBe(404)
        expect({ ...foreign.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
      }
    }
  })

  it('lists runs newest first, by agent and status, page by page', async () => {
    const fresh = await member(['maker'], { organisationId: owner.organisationId })
    const ids: string[] = []
    for (const agent of ['echo', 'faulty', 'echo', 'echo']) ids.unshift((await fresh.ask(agent)).body.id)
    const of = async (query: string) => (await fresh.send('GET', `/runs?${query}`)).body
    expect((await of('')).items.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect((await of('agent=echo')).items).toHaveLength(3)
    expect((await of('status=failed')).items.map(({ id }: { id: string }) => id)).toEqual([ids[2]])
    const first = await of('limit=3')
    const second = await of(`limit=3&cursor=${first.nextCursor}`)
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
  })

  it('returns the run as it is after the timeout, and ends it on cancel', async () => {
    const { body: run } = await owner.send('POST', '/runs', { agent: 'never-answers', input: 'forever' })
    expect((await owner.send('GET', `/runs/${run.id}/wait?timeoutMs=50`)).body).toMatchObject({
      id: run.id,
      finishedAt: null,
    })
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('running'),
      60_000,
    )
    await owner.send('POST', `/runs/${run.id}/cancel`)
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
      status: 'cancelled',
      answer: null,
      error: null,
      finishedAt: expect.any(String),
    })
    expect(await owner.send('POST', `/runs/${run.id}/cancel`)).toMatchObject({
      status: 409,
      body: { status: 409, runStatus: 'cancelled' },
    })
  })

  it('stores the definition, key and limits of a run', async () => {
    const { body } = await owner.ask('echo', 'pinned', { limits: { steps: 2 } })
    const [row] = await db.select().from(runs).where(eq(runs.id, body.id))
    expect(row).toMatchObject({
      keyId: owner.keyId,
      definition: { slug: 'echo', instructions: 'Do as the script says.', tools: [], model: 'scripted/echo' },
      limits: { steps: 2 },
      live: false,
    })
  })
})
