import { expect, it, vi } from 'vitest'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { runEvents, runSteps, runs } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'

const { owner, member, db, agent } = await scriptedPlatform()
const stranger = await member(['owner'])
const begin = async (title?: string) => (await owner.send('POST', '/threads', { title })).body.id as string
const say = async (threadId: string, input: string, agent = 'echo') =>
  (await owner.ask(agent, input, { threadId })).body

it('a thread remembers what was said in it, and nothing of another', async () => {
  const [one, other] = [await begin('Un'), await begin()]
  await say(one, 'A')
  await say(other, 'B')
  expect((await say(one, 'C')).answer).toBe('human: A | ai: human: A | human: C')
  await say(one, 'D', 'faulty')
  const failed = 'human: D | ai: [This turn failed before it was answered. The effects of its calls remain.]'
  expect((await say(one, 'E')).answer).toBe(
    `human: A | ai: human: A | human: C | ai: human: A | ai: human: A | human: C | ${failed} | human: E`,
  )
})

it('calls and their results are remembered with the words', async () => {
  const thread = await begin()
  await say(thread, 'compte', 'depositor')
  expect((await say(thread, 'et ?')).answer).toBe(
    'human: compte | ai:  | tool: {"balance":1} | ai: {"balance":1} | human: et ?',
  )
})

it('a long conversation is remembered as far as it fits, the latest first', async () => {
  const thread = await begin()
  for (const word of ['first', 'second', 'third'])
    await owner.ask('reader', `${word} ${'x'.repeat(10_000)}`, { threadId: thread })
  const { answer } = await say(thread, 'last')
  expect(answer).not.toContain('first x')
  expect(answer).toContain('third x')
  expect((await owner.ask('echo', 'less', { threadId: thread, limits: { historyTokens: 100 } })).body.answer).toBe(
    'human: less',
  )
})

it('409: one run at a time; the busy one is named', async () => {
  const threadId = await begin()
  const { body: run } = await owner.send('POST', '/runs', { agent: 'never-answers', input: 'wait', threadId })
  const refused = await owner.send('POST', '/runs', { agent: 'echo', input: 'now', threadId })
  expect(refused).toMatchObject({ status: 409, body: { type: expect.stringContaining('thread-busy'), runId: run.id } })
  expect(await owner.send('DELETE', `/threads/${threadId}`)).toMatchObject({ status: 409, body: { runId: run.id } })
  await owner.send('POST', `/runs/${run.id}/cancel`)
  await vi.waitFor(
    async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('cancelled'),
    60_000,
  )
  expect((await say(threadId, 'now')).status).toBe('succeeded')
})

it('of two that start at once in a thread one is refused', async () => {
  const threadId = await begin()
  const started = await Promise.all(
    ['a', 'b', 'c'].map((input) => owner.send('POST', '/runs', { agent: 'never-answers', input, threadId })),
  )
  expect(started.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  await owner.send('POST', `/runs/${started.find(({ status }) => status === 201)!.body.id}/cancel`)
})

it('its messages are listed in order, page by page', async () => {
  const thread = await begin()
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

it('threads are listed, and deleted with all that was recorded of them', async () => {
  const thread = await begin('À effacer')
  const { id } = await say(thread, 'A')
  expect((await owner.send('GET', '/threads')).body.items[0]).toMatchObject({ id: thread, title: 'À effacer' })
  expect((await owner.send('DELETE', `/threads/${thread}`)).status).toBe(200)
  expect((await owner.send('GET', `/threads/${thread}`)).status).toBe(404)
  expect((await owner.send('GET', `/runs/${id}`)).status).toBe(404)
  expect(await db.$count(runSteps, eq(runSteps.runId, id))).toBe(0)
  expect(await db.$count(runEvents, eq(runEvents.runId, id))).toBe(0)
})

it('what worked for its runs, and what they waited for, is deleted with it', async () => {
  await agent('coordinator', { tools: ['test.*', 'agent:planner'] })
  const thread = await begin()
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

it('404: a thread is its member’s alone', async () => {
  const thread = await begin()
  const colleague = await member(['owner'], { organisationId: owner.organisationId })
  for (const who of [stranger, colleague]) {
    expect((await who.send('GET', `/threads/${thread}`)).status).toBe(404)
    expect((await who.send('GET', `/threads/${thread}/messages`)).status).toBe(404)
    expect((await who.send('GET', `/runs?threadId=${thread}`)).status).toBe(404)
    expect((await who.send('DELETE', `/threads/${thread}`)).status).toBe(404)
    expect((await who.send('POST', '/runs', { agent: 'fablab-guide', input: 'x', threadId: thread })).status).toBe(404)
  }
})
