import { expect, it, vi } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { runs } from '../../run-store/tables.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { plan } from '../../testing/scripted-models.ts'
import { startWithGraph } from '../../testing/start-with-graph.ts'
import { testAccounts } from '../../testing/test-module-schema.ts'

const platform = await scriptedPlatform({ working: false, env: { DEFAULT_MODEL: 'scripted/planner' } })
const { db, owner, agent } = platform
await agent('coordinator', { tools: ['test.*', 'agent:planner', 'agent:faulty', 'agent:survey-writer'] })
const tool = (name: string) => ({
  name,
  description: 'Reads the thermometer.',
  inputSchema: { type: 'object', properties: { room: { type: 'string' } }, required: ['room'] },
})
const begin = (graph: string, input: string, extra: object = {}, slug = 'coordinator') =>
  startWithGraph({ db, context: owner.context }, graph, slug, input, {
    clientTools: [tool('read_thermometer')],
    ...extra,
  })

const account = crypto.randomUUID()
const reads = (room: unknown) => ['read_thermometer', { room }] as [string, Record<string, unknown>]
const task = (text: string, slug = 'planner') => [`agent_${slug}`, { task: text }] as [string, Record<string, unknown>]
const ids = {
  all: await begin(
    'plain',
    plan([reads('A'), task(plan([['test_deposit', { account }]])), ['test_act', {}]], [reads('B')]),
  ),
  wrong: await begin('plain', plan([reads(7)])),
  failing: await begin('plain', plan([task('go', 'faulty')])),
  nested: await begin('plain', plan([task(plan([['unheard_of', {}]], [['unheard_of', {}]]), 'survey-writer')])),
  cancelled: await begin('plain', plan([task('{}'), reads('A')])),
  clashing: await begin('own-tool', plan(), { clientTools: [tool('count_words')] }),
}
platform.startWorkers()

const get = async (id: string) => (await owner.send('GET', `/runs/${id}`)).body
const steps = async (id: string) => (await owner.send('GET', `/runs/${id}/steps`)).body.items
const submit = (id: string, step: number, result: unknown) =>
  owner.send('POST', `/runs/${id}/steps/${step}/result`, { result })
const becomes = (id: string, expected: object) =>
  vi.waitFor(async () => expect(await get(id)).toMatchObject(expected), 60_000)

it('requests client tools and subagents once, waits for them and resumes from the journal', async () => {
  await becomes(ids.all, { status: 'waiting', error: { code: 'client-tool', step: 1 } })
  await vi.waitFor(
    async () =>
      expect((await db.select().from(runs).where(eq(runs.parentRunId, ids.all))).map(({ status }) => status)).toEqual([
        'succeeded',
      ]),
    60_000,
  )
  expect((await submit(ids.all, 1, 21)).status).toBe(200)
  await becomes(ids.all, { status: 'waiting', error: { code: 'client-tool', step: 5 } })
  expect((await submit(ids.all, 5, 22)).status).toBe(200)
  await becomes(ids.all, {
    status: 'succeeded',
    answer: '21 | {"balance":1} | {"acted":true} | 22',
    usage: { steps: 5 },
  }) // two of them by the subagent
  expect(
    (await steps(ids.all)).map(
      ({ name, state, waitsFor }: { name: string; state: string; waitsFor: string | null }) => [name, state, waitsFor],
    ),
  ).toEqual([
    ['scripted/planner', 'done', null],
    ['read_thermometer', 'done', 'client_tool'],
    ['agent_planner', 'done', 'subagent'],
    ['test_act', 'done', null],
    ['scripted/planner', 'done', null],
    ['read_thermometer', 'done', 'client_tool'],
    ['scripted/planner', 'done', null],
  ])
  expect((await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance).toBe(1)
})

it('rejects invalid arguments before it requests a tool, and reports a failed subagent as a failure', async () => {
  await becomes(ids.wrong, { status: 'succeeded', answer: expect.stringContaining('invalid-input') })
  await becomes(ids.failing, { status: 'succeeded', answer: expect.stringMatching(/subagent-failed.*no answer today/) })
})

it('runs a graph as subagent of another graph in a run of its own, unaffected by the suspended parent', async () => {
  await becomes(ids.nested, {
    status: 'succeeded',
    answer: expect.stringMatching(/There is no tool.*There is no tool/),
  })
  expect((await db.select().from(runs).where(eq(runs.parentRunId, ids.nested)))[0]).toMatchObject({
    status: 'succeeded',
    definition: { graph: 'survey-writer' },
  })
})

it('closes its waits when it is cancelled while waiting', async () => {
  await becomes(ids.cancelled, { status: 'waiting' })
  await owner.send('POST', `/runs/${ids.cancelled}/cancel`)
  await becomes(ids.cancelled, { status: 'cancelled' })
  expect((await submit(ids.cancelled, 2, 21)).status).toBe(409)
})

it('rejects a client tool with the name of one of the graph’s own tools', async () => {
  await becomes(ids.clashing, {
    status: 'failed',
    error: { code: 'agent-not-ready', detail: expect.stringContaining('"count_words"') },
  })
})
