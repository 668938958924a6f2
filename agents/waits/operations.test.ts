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
const clientToolPlan = plan([['read_thermometer', { room: 'A' }]])
const submit = (runId: string, step: number, body: object, caller = owner) =>
  caller.send('POST', `/runs/${runId}/steps/${step}/result`, body)
const ended = async (runId: string) => (await owner.send('GET', `/runs/${runId}/wait`)).body

describe('a tool that the caller executes', () => {
  it('is requested, and the run continues with its result', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, { clientTools })
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

  it('accepts the same result again, even after the run has ended, and rejects another', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, { clientTools })
    const first = await Promise.all(Array.from({ length: 10 }, () => submit(run.id, 1, { result: 21 })))
    expect(first.map(({ status }) => status)).toEqual(first.map(() => 200))
    await ended(run.id)
    expect(await submit(run.id, 1, { result: 21 })).toMatchObject({ status: 200, body: { status: 'succeeded' } })
    expect(await submit(run.id, 1, { result: 22 })).toMatchObject({
      status: 409,
      body: { code: 'result-already-submitted' },
    })
    expect(await submit(run.id, 1, { result: 21, ok: false })).toMatchObject({ status: 409 })
  })

  it('accepts one of many concurrent results', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, { clientTools })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => submit(run.id, 1, { result: i })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await ended(run.id)).answer).toBe(String(answers.findIndex(({ status }) => status === 200)))
  })

  it('may fail, and the model gets the reason', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, { clientTools })
    await submit(run.id, 1, { result: 'The battery is empty.', ok: false })
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: 'The battery is empty.' })
    expect((await owner.send('GET', `/runs/${run.id}/steps`)).body.items[1]).toMatchObject({
      state: 'failed',
      waitsFor: 'client_tool',
    })
  })

  it('truncates a result beyond the limit of the run', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, { clientTools, limits: { toolResultBytes: 100 } })
    await submit(run.id, 1, { result: 'x'.repeat(5_000) })
    expect((await ended(run.id)).answer).toBe(`${'x'.repeat(100)}\n[cut: 100 of 5000 bytes shown]`)
  })

  it('times out', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, {
      clientTools: [{ ...thermometer, timeoutMs: 1_000 }],
    })
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
      body: { code: 'tool-timeout' },
    })
  })

  it('is not requested with arguments that do not match its schema', async () => {
    const { body: run } = await owner.ask('planner', plan([['read_thermometer', { room: '' }]]), { clientTools })
    expect(run).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('invalid-input') })
  })

  it('waits independently of other calls in one message', async () => {
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

  it('accepts a result only from the member who started the run', async () => {
    const maker = await member(['maker'], { organisationId: owner.organisationId })
    const { body: run } = await maker.ask('planner', clientToolPlan, { clientTools })
    expect((await submit(run.id, 1, { result: 0 }, owner)).status).toBe(403)
    const colleague = await member(['maker'], { organisationId: owner.organisationId })
    expect((await submit(run.id, 1, { result: 0 }, colleague)).status).toBe(404)
    expect((await submit(run.id, 1, { result: 0 }, maker)).status).toBe(200)
  })

  it('is closed when the run is cancelled', async () => {
    const { body: run } = await owner.ask('planner', clientToolPlan, { clientTools })
    expect((await owner.send('POST', `/runs/${run.id}/cancel`)).body.status).toBe('cancelled')
    expect(await submit(run.id, 1, { result: 21 })).toMatchObject({
      status: 409,
      body: { code: 'run-ended' },
    })
    expect((await db.select().from(runWaits).where(eq(runWaits.runId, run.id))).map(({ state }) => state)).toEqual([
      'closed',
    ])
  })

  it('rejects a result for a step that waits for none', async () => {
    const { body: run } = await owner.ask('planner', plan([['test_long', {}]]))
    expect(await submit(run.id, 1, { result: 1 })).toMatchObject({
      status: 409,
      body: { code: 'call-not-waiting' },
    })
  })
})

describe('clientTools', () => {
  let issues: { path: string; message: string }[]
  const expectRejected = async (...tools: object[]) => {
    const { status, body } = await owner.send('POST', '/runs', {
      agent: 'planner',
      input: clientToolPlan,
      clientTools: tools,
    })
    expect(status).toBe(422)
    issues = body.issues
  }
  beforeEach(() => {
    issues = []
  })

  it('rejects a name that the agent or another tool already uses', async () => {
    await expectRejected({ ...thermometer, name: 'test_deposit' })
    expect(issues).toMatchObject([{ path: 'clientTools.0.name' }])
    await expectRejected(thermometer, thermometer)
    expect(issues).toMatchObject([{ path: 'clientTools.1.name' }])
  })

  it('rejects a name that providers do not accept', async () => {
    await expectRejected({ ...thermometer, name: 'read the thermometer' })
    expect(issues).toMatchObject([{ path: 'clientTools.0.name' }])
  })

  it('rejects a schema that is not of an object or is unsafe', async () => {
    await expectRejected({ ...thermometer, inputSchema: { type: 'string' } })
    expect(issues).toMatchObject([{ path: 'clientTools.0.inputSchema.type' }])
    await expectRejected({
      ...thermometer,
      inputSchema: { type: 'object', properties: { a: { type: 'string', pattern: '(a+)+$' } } },
    })
    expect(issues).toMatchObject([{ path: 'clientTools.0.inputSchema.properties.a.pattern' }])
  })
})
