import { describe, expect, it, vi } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { testAccounts } from '../testing/test-module-schema.ts'

/** A concurrency of 1: a waiting parent must not occupy the slot that its subagent needs. */
const platform = await scriptedPlatform({ concurrency: 1 })
const { db, owner, member, agent } = platform
await agent('bounded-child', { tools: ['test.*'], limits: { steps: 2 } })
await agent('coordinator', {
  tools: ['test.*', 'agent:planner', 'agent:endless', 'agent:bounded-child', 'agent:never-answers', 'agent:faulty'],
})
await agent('self', { tools: ['test.long'] })
await owner.send('PATCH', '/agents/self', { tools: ['agent:self', 'test.long'] })
await owner.send('POST', '/agents/self/publish', {})
await agent('cautious', { tools: ['test.*', 'agent:planner'], approvals: ['test.deposit'] })
await agent('asking', { tools: ['test.*', 'agent:planner'], approvals: ['agent:planner'] })
await agent('powerless', { tools: ['agent:planner'] })

const task = (text: string, slug = 'planner') => [`agent_${slug}`, { task: text }] as [string, Record<string, unknown>]
const coins = async (account: string) =>
  (await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance ?? 0
const steps = async (runId: string) => (await owner.send('GET', `/runs/${runId}/steps`)).body.items
const waitForEnd = async (runId: string) => (await owner.send('GET', `/runs/${runId}/wait`)).body
const children = (runId: string) => db.select().from(runs).where(eq(runs.parentRunId, runId))
const deposit = (account: string) => ['test_deposit', { account }] as [string, Record<string, unknown>]

describe('a subagent', () => {
  it('works in a run of its own that the step references, even with a concurrency of 1', async () => {
    const account = crypto.randomUUID()
    const { body: run } = await owner.ask('coordinator', plan([task(plan([deposit(account)]))]))
    expect(run).toMatchObject({ status: 'succeeded', answer: '{"balance":1}', error: null })
    const [, step] = await steps(run.id)
    expect(step).toMatchObject({
      name: 'agent_planner',
      state: 'done',
      waitsFor: 'subagent',
      result: '{"balance":1}',
      childRunId: expect.any(String),
    })
    expect((await owner.send('GET', `/runs/${step.childRunId}`)).body).toMatchObject({
      agent: 'planner',
      parentRunId: run.id,
      parentStep: 1,
      status: 'succeeded',
    })
    expect((await steps(step.childRunId))[1]).toMatchObject({ name: 'test_deposit', state: 'done' })
    const events = await (await platform.request(owner.key, 'GET', `/runs/${run.id}/events`)).text()
    expect(events).toContain(`{"type":"subagent.started","step":1,"tool":"agent_planner","runId":"${step.childRunId}"}`)
  })

  it('works in parallel with others and with tools', async () => {
    const accounts = [1, 2, 3].map(() => crypto.randomUUID())
    const { body } = await owner.ask(
      'coordinator',
      plan([...accounts.map((account) => task(plan([deposit(account)]))), ['test_act', {}]]),
    )
    expect(body.answer).toBe('{"balance":1} | {"balance":1} | {"balance":1} | {"acted":true}')
    expect(await Promise.all(accounts.map(coins))).toEqual([1, 1, 1])
  })

  it('counts its usage for the parent and gets at most the remaining limits', async () => {
    const { body: run } = await owner.ask('coordinator', plan([task(plan([['test_long', {}]]))]), {
      limits: { steps: 10, tokens: 1_000 },
    })
    expect(run.usage).toMatchObject({ steps: 4, inputTokens: 40, outputTokens: 20 }) // two and two
    const [child] = await children(run.id)
    expect(child!.limits).toMatchObject({ steps: 8, tokens: 985 }) // one step spent, one reserved for the answer; 15 tokens spent
  })

  it('ends at its share of the remaining limits', async () => {
    const { body: run } = await owner.ask('coordinator', plan([task('go', 'endless'), task('go', 'endless')]), {
      limits: { steps: 12 },
    })
    expect((await children(run.id)).map(({ limits, error }) => [limits.steps, error?.code])).toEqual([
      [5, 'limit-reached'],
      [5, 'limit-reached'],
    ])
    expect(run).toMatchObject({
      status: 'succeeded',
      usage: { steps: 12 },
      answer: expect.stringMatching(/subagent-failed.*5 for steps.*subagent-failed/),
    })
  })

  it('also ends at its own limits', async () => {
    const { body: run } = await owner.ask(
      'coordinator',
      plan([task(plan([['test_long', {}]], [['test_long', {}]]), 'bounded-child')]),
    )
    expect(run.answer).toContain('2 for steps')
  })

  it('does not start when no limits remain', async () => {
    const { body: run } = await owner.ask('coordinator', plan([task('x')]), { limits: { steps: 2 } })
    expect(run).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('insufficient-limits') })
    expect(await children(run.id)).toEqual([])
  })

  it('returns its failure to the parent, which continues', async () => {
    const { body: run } = await owner.ask('coordinator', plan([task('go', 'faulty')]))
    expect(run).toMatchObject({
      status: 'succeeded',
      answer: expect.stringMatching(/subagent-failed.*no answer today/),
    })
    expect((await steps(run.id))[1].state).toBe('failed')
  })

  it('nests at most three levels deep', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? plan([['test_long', {}]]) : plan([task(deep(levels - 1), 'self')])
    const { body: run } = await owner.ask('self', deep(4), { limits: { toolResultBytes: 2_000 } })
    expect(run).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('max-depth-exceeded') })
    expect(await db.$count(runs, eq(runs.rootRunId, run.id))).toBe(3)
  })

  it('has at most the rights of its parent', async () => {
    const account = crypto.randomUUID()
    expect((await owner.ask('powerless', plan([task(plan([deposit(account)]))]))).body.answer).toContain('no tool')
    const reader = await member(['reader'], { organisationId: owner.organisationId })
    expect((await reader.ask('coordinator', plan([task(plan([deposit(account)]))]))).body.answer).toContain(
      'test:write',
    )
    expect(await coins(account)).toBe(0)
  })

  it('requires a task', async () => {
    expect((await owner.ask('coordinator', plan([['agent_planner', { text: 'x' }]]))).body.answer).toContain(
      'invalid-input',
    )
  })

  it('cannot be granted if it does not exist', async () => {
    expect(await owner.send('PATCH', '/agents/self', { tools: ['agent:missing'] })).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'tools.0' }] },
    })
  })
})

describe('approvals of a subagent', () => {
  const inbox = async (runId: string) => (await owner.send('GET', `/approvals?runId=${runId}`)).body.items
  const decide = (run: { runId: string; step: number }) =>
    owner.send('POST', `/runs/${run.runId}/steps/${run.step}/decide`, { decision: 'approve' })

  it('appear in the same inbox, also filtered by the root run, and resume both runs', async () => {
    const account = crypto.randomUUID()
    const { body: run } = await owner.ask('coordinator', plan([task(plan([['test_award', { account, coins: 4 }]]))]))
    expect(run).toMatchObject({ status: 'waiting', error: { code: 'subagent-run', step: 1 } })
    const [approval] = await inbox(run.id)
    expect(approval).toMatchObject({
      rootRunId: run.id,
      agent: 'planner',
      tool: 'test_award',
      input: { account, coins: 4 },
    })
    await decide(approval)
    expect(await waitForEnd(run.id)).toMatchObject({ status: 'succeeded', answer: '{"balance":4}' })
  })

  it('are required for everything that its parent needs approval for', async () => {
    const account = crypto.randomUUID()
    const { body: run } = await owner.ask('cautious', plan([task(plan([deposit(account)]))]))
    const [approval] = await inbox(run.id)
    expect(approval).toMatchObject({ tool: 'test_deposit' })
    expect(await coins(account)).toBe(0)
    await decide(approval)
    expect(await waitForEnd(run.id)).toMatchObject({ status: 'succeeded', answer: '{"balance":1}' })
  })

  it('can cover the delegation itself, with a task edited by the approver', async () => {
    const { body: run } = await owner.ask('asking', plan([task('first')]))
    expect(run).toMatchObject({ status: 'waiting', error: { code: 'approval-required' } })
    expect(await children(run.id)).toEqual([])
    const input = { task: JSON.stringify({ say: ['second'] }) }
    expect(
      (await owner.send('POST', `/runs/${run.id}/steps/1/decide`, { decision: 'approve', input: { task: '' } })).status,
    ).toBe(422)
    expect((await owner.send('POST', `/runs/${run.id}/steps/1/decide`, { decision: 'approve', input })).status).toBe(
      200,
    )
    expect(await waitForEnd(run.id)).toMatchObject({ status: 'succeeded', answer: 'second' })
  })
})

describe('cancellation', () => {
  const startNeverAnswering = async () => {
    const { body: run } = await owner.send('POST', '/runs', {
      agent: 'coordinator',
      input: plan([task('go', 'never-answers')]),
    })
    await vi.waitFor(async () => expect((await children(run.id))[0]?.status).toBe('running'), 60_000)
    return run.id as string
  }

  it('of the parent cancels the subagent', async () => {
    const runId = await startNeverAnswering()
    expect((await owner.send('POST', `/runs/${runId}/cancel`)).status).toBe(200)
    await vi.waitFor(async () => expect((await children(runId))[0]).toMatchObject({ status: 'cancelled' }), 60_000)
    expect((await waitForEnd(runId)).status).toBe('cancelled')
  })

  it('of the subagent is reported to the parent, which continues', async () => {
    const runId = await startNeverAnswering()
    await owner.send('POST', `/runs/${(await children(runId))[0]!.id}/cancel`)
    expect(await waitForEnd(runId)).toMatchObject({
      status: 'succeeded',
      answer: expect.stringContaining('subagent-cancelled'),
    })
  })

  it('of the parent also cancels a subagent that waits for approval', async () => {
    const { body: run } = await owner.ask(
      'coordinator',
      plan([task(plan([['test_award', { account: 'a', coins: 1 }]]))]),
    )
    await owner.send('POST', `/runs/${run.id}/cancel`)
    expect((await children(run.id))[0]).toMatchObject({ status: 'cancelled' })
    expect((await owner.send('GET', `/approvals?state=closed&runId=${run.id}`)).body.items).toHaveLength(1)
    expect(await db.$count(runSteps, eq(runSteps.runId, run.id))).toBe(2)
  })

  it('by wall time also applies to the subagent', async () => {
    const { body: run } = await owner.ask('coordinator', plan([task('go', 'never-answers')]), {
      limits: { wallMs: 600 },
    })
    expect(run).toMatchObject({ status: 'failed', error: { code: 'limit-reached' } })
    const [child] = await children(run.id)
    expect(child).toMatchObject({ status: 'failed', error: { code: 'limit-reached' } })
    expect(child!.limits.wallMs).toBeLessThanOrEqual(600)
  })
})
