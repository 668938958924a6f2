import { describe, expect, it, vi } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const { owner, db } = await scriptedPlatform()
const createThread = async () => (await owner.send('POST', '/threads', {})).body.id as string
const start = (threadId: string, agent: string, input: string, whenBusy?: string) =>
  owner.send('POST', '/runs', { agent, input, threadId, whenBusy })
const turnsOf = (threadId: string) => db.select().from(runs).where(eq(runs.threadId, threadId)).orderBy(asc(runs.turn))
const waitUntilIdle = (threadId: string) =>
  vi.waitFor(async () => expect((await turnsOf(threadId)).every(({ finishedAt }) => finishedAt)).toBe(true), 60_000)

/** Asserts that each run started after the one before it had ended. */
function assertOneByOne(turns: Awaited<ReturnType<typeof turnsOf>>) {
  for (const [i, { startedAt }] of turns.entries())
    if (i > 0 && startedAt) expect(startedAt.getTime()).toBeGreaterThanOrEqual(turns[i - 1]!.finishedAt!.getTime())
}

describe('whenBusy', () => {
  it('executes fifty enqueued runs one by one, each with the memory of the one before', async () => {
    const threadId = await createThread()
    const inputs = Array.from({ length: 50 }, (_, i) => `q${i}`)
    const answers = await Promise.all(inputs.map((input) => start(threadId, 'echo', input, 'enqueue')))
    expect(answers.filter(({ status }) => status !== 201)).toEqual([])
    await waitUntilIdle(threadId)
    const turns = await turnsOf(threadId)
    expect(turns.map(({ turn }) => turn)).toEqual(inputs.map((_, i) => i + 1))
    expect(turns.map(({ input }) => input).sort()).toEqual(inputs.sort())
    assertOneByOne(turns)
    expect(turns[1]!.answer).toBe(
      `human: ${turns[0]!.input} | ai: human: ${turns[0]!.input} | human: ${turns[1]!.input}`,
    )
  })

  it('stays busy while an earlier run works, even after a later one is cancelled', async () => {
    const threadId = await createThread()
    const { body: first } = await start(threadId, 'never-answers', 'long')
    const { body: second } = await start(threadId, 'echo', 'second', 'enqueue')
    const { body: third } = await start(threadId, 'echo', 'third', 'enqueue')
    expect((await owner.send('POST', `/runs/${third.id}/cancel`)).body.status).toBe('cancelled')
    expect(await start(threadId, 'echo', 'now')).toMatchObject({ status: 409, body: { runId: first.id } })
    await owner.send('POST', `/runs/${first.id}/cancel`)
    const { body } = await owner.send('GET', `/runs/${second.id}/wait`)
    expect(body.answer).toBe(
      'human: long | ai: [This turn was cancelled before it was answered. The effects of its calls remain.] | human: second',
    )
  })

  it('cancels unfinished runs on interrupt, and starts after they have ended', async () => {
    const threadId = await createThread()
    const { body: first } = await start(threadId, 'never-answers', 'working')
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${first.id}`)).body.status).toBe('running'),
      60_000,
    )
    const { body: waiting } = await start(threadId, 'echo', 'waiting', 'enqueue')
    const { body: last } = await start(threadId, 'echo', 'instead', 'interrupt')
    expect((await owner.send('GET', `/runs/${last.id}/wait`)).body.status).toBe('succeeded')
    expect((await owner.send('GET', `/runs/${first.id}`)).body.status).toBe('cancelled')
    expect((await owner.send('GET', `/runs/${waiting.id}`)).body.status).toBe('cancelled')
    assertOneByOne(await turnsOf(threadId))
  })

  it('lets the last of ten concurrent interrupts win, and never runs two at once', async () => {
    const threadId = await createThread()
    await start(threadId, 'never-answers', 'long')
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => start(threadId, 'echo', `i${i}`, 'interrupt')),
    )
    expect(answers.every(({ status }) => status === 201)).toBe(true)
    await waitUntilIdle(threadId)
    const turns = await turnsOf(threadId)
    expect(turns.at(-1)!.status).toBe('succeeded')
    assertOneByOne(turns.filter(({ startedAt }) => startedAt))
  })

  it('starts at once in a free thread, and rejects runs in a full one', async () => {
    const threadId = await createThread()
    for (const whenBusy of ['reject', 'enqueue', 'interrupt'])
      expect((await owner.ask('echo', whenBusy, { threadId, whenBusy })).body.status).toBe('succeeded')
    await start(threadId, 'never-answers', 'long')
    for (let i = 0; i < 100; i++) expect((await start(threadId, 'echo', 'more', 'enqueue')).status).toBe(201)
    expect(await start(threadId, 'echo', 'too many', 'enqueue')).toMatchObject({
      status: 409,
      body: { code: 'thread-queue-full' },
    })
    const { body: other } = await start(await createThread(), 'echo', 'elsewhere')
    expect((await owner.send('GET', `/runs/${other.id}/wait`)).body.status).toBe('succeeded') // a full thread does not delay other threads
    expect((await start(threadId, 'echo', 'instead', 'interrupt')).status).toBe(201)
    await waitUntilIdle(threadId)
    expect((await turnsOf(threadId)).at(-1)!.status).toBe('succeeded')
    expect((await owner.send('DELETE', `/threads/${threadId}`)).status).toBe(200)
  })
})
