import { describe, expect, it, vi } from 'vitest'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { runEvents, runSteps, runs } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'

const { owner, member, db, agent } = await scriptedPlatform()
const otherOrganisation = await member(['owner'])
const createThread = async (title?: string) => (await owner.send('POST', '/threads', { title })).body.id as string
const say = async (threadId: string, input: string, agent = 'echo') =>
  (await owner.ask(agent, input, { threadId })).body

describe('a thread', () => {
  it('remembers what was said in it, and nothing of another thread', async () => {
    const [one, other] = [await createThread('Un'), await createThread()]
    await say(one, 'A')
    await say(other, 'B')
    expect((await say(one, 'C')).answer).toBe('human: A | ai: human: A | human: C')
    await say(one, 'D', 'faulty')
    const failed = 'human: D | ai: [This turn failed before it was answered. The effects of its calls remain.]'
    expect((await say(one, 'E')).answer).toBe(
      `human: A | ai: human: A | human: C | ai: human: A | ai: human: A | human: C | ${failed} | human: E`,
    )
  })

  it('remembers calls and their results', async () => {
    const thread = await createThread()
    await say(thread, 'compte', 'depositor')
    expect((await say(thread, 'et ?')).answer).toBe(
      'human: compte | ai:  | tool: {"balance":1} | ai: {"balance":1} | human: et ?',
    )
  })

  it('remembers the latest turns of a long conversation, as far as they fit', async () => {
    const thread = await createThread()
    for (const word of ['first', 'second', 'third'])
      await owner.ask('reader', `${word} ${'x'.repeat(10_000)}`, { threadId: thread })
    const { answer } = await say(thread, 'last')
    expect(answer).not.toContain('first x')
    expect(answer).toContain('third x')
    expect((await owner.ask('echo', 'less', { threadId: thread, limits: { historyTokens: 100 } })).body.answer).toBe(
      'human: less',
    )
  })

  it('rejects a second run at a time, and names the first', async () => {
    const threadId = await createThread()
    const { body: run } = await owner.send('POST', '/runs', { agent: 'never-answers', input: 'wait', threadId })
    const rejected = await owner.send('POST', '/runs', { agent: 'echo', input: 'now', threadId })
    expect(rejected).toMatchObject({
      status: 409,
      body: { code: 'thread-busy', runId: run.id },
    })
    expect(await owner.send('DELETE', `/threads/${threadId}`)).toMatchObject({ status: 409, body: { runId: run.id } })
    await owner.send('POST', `/runs/${run.id}/cancel`)
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('cancelled'),
      60_000,
    )
    expect((await say(threadId, 'now')).status).toBe('succeeded')
  })

  it('accepts one of several runs that start at once', async () => {
    const threadId = await createThread()
    const started = await Promise.all(
      ['a', 'b', 'c'].map((input) => owner.send('POST', '/runs', { agent: 'never-answers', input, threadId })),
    )
    expect(started.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    await owner.send('POST', `/runs/${started.find(({ status }) => status === 201)!.body.id}/cancel`)
  })

  it('lists its messages in order, page by page', async () => {
    const thread = await createThread()
    await say(thread, 'A')
    await say(thread, 'B', 'faulty')
    await say(thread, 'C')
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await owner.send('GET', `/threads/${thread}/messages?limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ role, text }: Record<string, string>) => `${role}: ${text!.split(' | ').at(-1)}`))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(['user: A', 'assistant: human: A', 'user: B', 'user: C', 'assistant: human: C'])
  })

  it('is listed, and deleted with everything that was recorded', async () => {
    const thread = await createThread('À effacer')
    const { id } = await say(thread, 'A')
    expect((await owner.send('GET', '/threads')).body.items[0]).toMatchObject({ id: thread, title: 'À effacer' })
    expect((await owner.send('DELETE', `/threads/${thread}`)).status).toBe(200)
    expect((await owner.send('GET', `/threads/${thread}`)).status).toBe(404)
    expect((await owner.send('GET', `/runs/${id}`)).status).toBe(404)
    expect(await db.$count(runSteps, eq(runSteps.runId, id))).toBe(0)
    expect(await db.$count(runEvents, eq(runEvents.runId, id))).toBe(0)
  })

  it('is deleted with its subagent runs and their waits', async () => {
    await agent('coordinator', { tools: ['test.*', 'agent:planner'] })
    const thread = await createThread()
    const inner = plan([['test_award', { account: 'x', coins: 1 }]])
    const { body: run } = await owner.send('POST', '/runs', {
      agent: 'coordinator',
      input: plan([['agent_planner', { task: inner }]]),
      threadId: thread,
    })
    const child = () => db.select().from(runs).where(eq(runs.parentRunId, run.id))
    await vi.waitFor(async () => expect((await child())[0]?.status).toBe('waiting'), 60_000)
    await owner.send('POST', `/runs/${run.id}/cancel`)
    const id = (await child())[0]!.id
    expect((await owner.send('DELETE', `/threads/${thread}`)).status).toBe(200)
    expect(await child()).toEqual([])
    expect(await db.$count(runWaits, eq(runWaits.rootRunId, run.id))).toBe(0)
    expect(await db.$count(runSteps, inArray(runSteps.runId, [run.id, id]))).toBe(0)
  })

  it('is visible to its member only', async () => {
    const thread = await createThread()
    const colleague = await member(['owner'], { organisationId: owner.organisationId })
    for (const caller of [otherOrganisation, colleague]) {
      expect((await caller.send('GET', `/threads/${thread}`)).status).toBe(404)
      expect((await caller.send('GET', `/threads/${thread}/messages`)).status).toBe(404)
      expect((await caller.send('GET', `/runs?threadId=${thread}`)).status).toBe(404)
      expect((await caller.send('DELETE', `/threads/${thread}`)).status).toBe(404)
      expect((await caller.send('POST', '/runs', { agent: 'fablab-guide', input: 'x', threadId: thread })).status).toBe(
        404,
      )
    }
  })
})
