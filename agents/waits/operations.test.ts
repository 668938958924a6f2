import { beforeEach, describe, expect, it, vi } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { testAccounts } from '../testing/test-module-schema.ts'

const platform = await scriptedPlatform()
const { db, owner, member } = platform
const thermometer = {
  name: 'read_thermometer',
  description: 'Reads the thermometer in the lab.',
  inputSchema: {
    type: 'object',
    properties: { room: { type: 'string', minLength: 1 } },
    required: ['room'],
    additionalProperties: false,
  },
}
const clientTools = [thermometer]
const asks = plan([['read_thermometer', { room: 'A' }]])
const submit = (runId: string, step: number, body: object, who = owner) =>
  who.send('POST', `/runs/${runId}/steps/${step}/result`, body)
const ended = async (runId: string) => (await owner.send('GET', `/runs/${runId}/wait`)).body

describe('a tool that the caller executes', () => {
  it('is asked for, and the run goes on with the result', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools })
    expect(run).toMatchObject({ status: 'waiting', error: { code: 'client-tool', step: 1 } })
    expect((await owner.send('GET', `/runs/${run.id}/waits`)).body.items).toMatchObject([
      {
        step: 1,
        waitsFor: 'client_tool',
        tool: 'read_thermometer',
        input: { room: 'A' },
        childRunId: null,
        expiresAt: expect.any(String),
      },
    ])
    expect((await submit(run.id, 1, { result: { celsius: 21 } })).status).toBe(200)
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: '{"celsius":21}' })
    const events = await (await platform.request(owner.key, 'GET', `/runs/${run.id}/events`)).text()
    expect(events).toMatch(
      /"type":"tool.requested","step":1,"tool":"read_thermometer","input":\{"room":"A"\}[\s\S]*run.waiting[\s\S]*tool.finished[\s\S]*run.finished/,
    )
  })

  it('the same result sent again is the same, also when the run is over; another is refused', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools })
    const first = await Promise.all(Array.from({ length: 10 }, () => submit(run.id, 1, { result: 21 })))
    expect(first.map(({ status }) => status)).toEqual(first.map(() => 200))
    await ended(run.id)
    expect(await submit(run.id, 1, { result: 21 })).toMatchObject({ status: 200, body: { status: 'succeeded' } })
    expect(await submit(run.id, 1, { result: 22 })).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('already-answered') },
    })
    expect(await submit(run.id, 1, { result: 21, ok: false })).toMatchObject({ status: 409 })
  })

  it('of many different results at once one counts', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => submit(run.id, 1, { result: i })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await ended(run.id)).answer).toBe(String(answers.findIndex(({ status }) => status === 200)))
  })

  it('may fail, and the model is told why', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools })
    await submit(run.id, 1, { result: 'The battery is empty.', ok: false })
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: 'The battery is empty.' })
    expect((await owner.send('GET', `/runs/${run.id}/steps`)).body.items[1]).toMatchObject({
      state: 'failed',
      waitsFor: 'client_tool',
    })
  })

  it('a result longer than the run allows is cut', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools, limits: { toolResultBytes: 100 } })
    await submit(run.id, 1, { result: 'x'.repeat(5_000) })
    expect((await ended(run.id)).answer).toBe(`${'x'.repeat(100)}\n[cut: 100 of 5000 bytes shown]`)
  })

  it('that does not answer in time is not waited for', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools: [{ ...thermometer, timeoutMs: 1_000 }] })
    await vi.waitFor(
      async () =>
        expect(await ended(run.id)).toMatchObject({
          status: 'succeeded',
          answer: expect.stringContaining('tool-timeout'),
        }),
      60_000,
    )
    expect(await submit(run.id, 1, { result: 21 })).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('tool-timeout') },
    })
  })

  it('is not asked for with arguments that its schema refuses', async () => {
    const { body: run } = await owner.ask('planner', plan([['read_thermometer', { room: '' }]]), { clientTools })
    expect(run).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('invalid-input') })
  })

  it('two of them and one of ours: each on its own', async () => {
    const account = crypto.randomUUID()
    const { body: run } = await owner.ask(
      'planner',
      plan([
        ['read_thermometer', { room: 'A' }],
        ['test_deposit', { account }],
        ['read_thermometer', { room: 'B' }],
      ]),
      { clientTools },
    )
    expect((await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance).toBe(1)
    await submit(run.id, 3, { result: 'b' })
    expect(await ended(run.id)).toMatchObject({ status: 'waiting', error: { step: 1 } })
    await submit(run.id, 1, { result: 'a' })
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: 'a | {"balance":1} | b' })
  })

  it('its result comes from who started the run, and from nobody else', async () => {
    const maker = await member(['maker'], { organisationId: owner.organisationId })
    const { body: run } = await maker.ask('planner', asks, { clientTools })
    expect((await submit(run.id, 1, { result: 0 }, owner)).status).toBe(403)
    const colleague = await member(['maker'], { organisationId: owner.organisationId })
    expect((await submit(run.id, 1, { result: 0 }, colleague)).status).toBe(404)
    expect((await submit(run.id, 1, { result: 0 }, maker)).status).toBe(200)
  })

  it('is waited for no longer when the run is cancelled', async () => {
    const { body: run } = await owner.ask('planner', asks, { clientTools })
    expect((await owner.send('POST', `/runs/${run.id}/cancel`)).body.status).toBe('cancelled')
    expect(await submit(run.id, 1, { result: 21 })).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('run-ended') },
    })
    expect((await db.select().from(runWaits).where(eq(runWaits.runId, run.id))).map(({ state }) => state)).toEqual([
      'closed',
    ])
  })

  it('a step that waits for no result refuses one', async () => {
    const { body: run } = await owner.ask('planner', plan([['test_long', {}]]))
    expect(await submit(run.id, 1, { result: 1 })).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('nothing-to-answer') },
    })
  })
})

describe('422: tools that cannot be taken', () => {
  let issues: { path: string; message: string }[]
  const refused = async (...tools: object[]) => {
    const { status, body } = await owner.send('POST', '/runs', { agent: 'planner', input: asks, clientTools: tools })
    expect(status).toBe(422)
    issues = body.issues
  }
  beforeEach(() => {
    issues = []
  })

  it('a name that the agent, or another of them, has already', async () => {
    await refused({ ...thermometer, name: 'test_deposit' })
    expect(issues).toMatchObject([{ path: 'clientTools.0.name' }])
    await refused(thermometer, thermometer)
    expect(issues).toMatchObject([{ path: 'clientTools.1.name' }])
  })

  it('a name that providers refuse', async () => {
    await refused({ ...thermometer, name: 'read the thermometer' })
    expect(issues).toMatchObject([{ path: 'clientTools.0.name' }])
  })

  it('a schema that is none, or of no object, or costs too much', async () => {
    await refused({ ...thermometer, inputSchema: { type: 'string' } })
    expect(issues).toMatchObject([{ path: 'clientTools.0.inputSchema.type' }])
    await refused({
      ...thermometer,
      inputSchema: { type: 'object', properties: { a: { type: 'string', pattern: '(a+)+$' } } },
    })
    expect(issues).toMatchObject([{ path: 'clientTools.0.inputSchema.properties.a.pattern' }])
  })
})
