import { describe, expect, it } from 'vitest'
import { scriptedPlatform } from '../agents/testing/platform.ts'
import { plan } from '../agents/testing/scripted-models.ts'
import { ConnectionError, createClient, type RunEvent } from './client.ts'

const platform = await scriptedPlatform()
const { owner, agent } = platform
await agent('coordinator', { tools: ['test.*', 'agent:planner'] })
let sent: string[] = []
/** Calls the platform in process and loses the answers of some requests. */
const client = (lose: (request: string) => boolean = () => false, reach: (request: string) => boolean = () => true) =>
  createClient({
    url: 'http://platform.example',
    key: owner.key,
    backoffMs: 1,
    fetch: (async (url: string, init?: RequestInit) => {
      const request = `${init?.method ?? 'GET'} ${new URL(url).pathname.replace(/[0-9a-f-]{36}/g, '…')}`
      if (!reach(request)) throw new TypeError('there is no network')
      const response = await platform.app.fetch(new Request(url, init))
      sent.push(request)
      if (lose(request)) throw new TypeError('the network is gone')
      return response
    }) as typeof fetch,
  })

const inputSchema = { type: 'object', properties: { room: { type: 'string' } }, required: ['room'] }
const thermometer = (
  run: (args: { room: string }, options: { signal: AbortSignal }) => unknown,
  timeoutMs?: number,
) => ({
  read_thermometer: { description: 'Reads the thermometer.', inputSchema, run, ...(timeoutMs && { timeoutMs }) },
})
const read = (room: string) => ['read_thermometer', { room }] as [string, Record<string, unknown>]

describe('client.run with tools of its own', () => {
  it('executes requested calls, also in parallel, and returns the finished run', async () => {
    const rooms: string[] = []
    const events: RunEvent['type'][] = []
    const tools = thermometer(({ room }) => {
      rooms.push(room)
      return { room, celsius: 21 }
    })
    const run = await client().run(
      {
        agent: 'planner',
        input: plan([read('A'), read('B'), ['test_long', {}]], [read('C')]),
        tools,
        limits: { toolResultBytes: 200 },
      },
      { onEvent: ({ data }) => events.push(data.type) },
    )
    expect(run).toMatchObject({
      status: 'succeeded',
      answer: expect.stringMatching(/^\{"room":"A","celsius":21\} \| \{"room":"B".*\| \{"room":"C"/s),
    })
    expect(rooms.toSorted()).toEqual(['A', 'B', 'C'])
    expect(events.filter((type) => type === 'tool.requested')).toHaveLength(3)
  })

  it('returns the error of a tool to the model', async () => {
    const tools = thermometer(() => {
      throw new Error('The battery is empty.')
    })
    expect(await client().run({ agent: 'planner', input: plan([read('A')]), tools })).toMatchObject({
      status: 'succeeded',
      answer: 'The battery is empty.',
    })
  })

  it('executes each call once if responses are lost', async () => {
    let executed = 0
    const lost = new Set<string>()
    const flaky = client((request) => {
      const first = !lost.has(request) // each kind of answer is lost once
      lost.add(request)
      return first
    })
    const tools = thermometer(() => ++executed)
    expect(await flaky.run({ agent: 'planner', input: plan([read('A')], [read('B')]), tools })).toMatchObject({
      status: 'succeeded',
      answer: '1 | 2',
    })
    expect(executed).toBe(2)
  })

  it('resumes open calls with the same key, and executes none twice', async () => {
    const rooms: string[] = []
    const leave = new AbortController()
    const tools = (stuck: boolean) =>
      thermometer(async ({ room }) => {
        rooms.push(room)
        if (stuck && room === 'B') {
          leave.abort(new Error('gone'))
          await new Promise(() => {})
        }
        return room
      })
    const question = { agent: 'planner', input: plan([read('A')], [read('B')]) }
    const options = { idempotencyKey: crypto.randomUUID() }
    await expect(
      client().run({ ...question, tools: tools(true) }, { ...options, signal: leave.signal }),
    ).rejects.toThrow('gone')
    expect(await client().run({ ...question, tools: tools(false) }, options)).toMatchObject({
      status: 'succeeded',
      answer: 'A | B',
    })
    expect(rooms).toEqual(['A', 'B', 'B']) // the result of A was sent, that of B was lost
  })

  it('aborts the signal of a call at its timeout, and the run continues without it', async () => {
    let aborted = false
    const tools = thermometer(
      (_, { signal }) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => {
            aborted = true
            reject(signal.reason)
          }),
        ),
      1_000,
    )
    expect(await client().run({ agent: 'planner', input: plan([read('A')]), tools })).toMatchObject({
      status: 'succeeded',
    })
    expect(aborted).toBe(true)
  })

  it('throws a result that cannot be sent', async () => {
    const broken = client(undefined, (request) => !request.endsWith('/result'))
    await expect(
      broken.run({ agent: 'planner', input: plan([read('A')]), tools: thermometer(() => 1) }),
    ).rejects.toBeInstanceOf(ConnectionError)
  })
})

it('returns a run that waits for a person, but not one that waits for a subagent', async () => {
  sent = []
  const award = ['test_award', { account: crypto.randomUUID(), coins: 1 }] as [string, Record<string, unknown>]
  expect(await client().run({ agent: 'planner', input: plan([award]) })).toMatchObject({
    status: 'waiting',
    error: { code: 'approval-required' },
  })
  expect(
    await client().run({
      agent: 'coordinator',
      input: plan([['agent_planner', { task: plan([['test_long', {}]]) }]]),
      limits: { toolResultBytes: 50 },
    }),
  ).toMatchObject({
    status: 'succeeded',
  })
  expect(sent.filter((one) => one.endsWith('/waits'))).toEqual([])
})
