import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { createBudgetMeter } from '../runtime/budget-meter.ts'
import { LeaseLost } from '../runtime/interruptions.ts'
import type { PreparedAgent } from '../runtime/ready-agent.ts'
import { plan } from '../testing/scripted-models.ts'
import { budgets } from './tables.ts'
import { meteredPlatform, slowModel } from './testing/fixture.ts'

/** A call of a scripted model uses 10 input and 5 output tokens. */
const clock = { now: new Date('2025-07-31T10:00:00Z') }
const { db, services, owner, member, agent, price, operator, reservations } = await meteredPlatform({
  now: () => clock.now,
})
await agent('coordinator', { tools: ['test.*', 'agent:planner', 'agent:faulty'] })
await agent('patient', { model: 'scripted/slow' })
await agent('careful', { model: 'scripted/unauthorised,scripted/planner' })

const createBudget = async (budget: object) => (await owner.send('POST', '/budgets', budget)).body.id as string
const budgetStatus = async (id: string) => (await owner.send('GET', `/budgets/${id}`)).body
const calls = (count: number) =>
  plan(...Array.from({ length: count - 1 }, () => [['test_long', {}]] as [string, object][] as never))
const steps = async (runId: string) => (await owner.send('GET', `/runs/${runId}/steps`)).body.items

beforeEach(() => price('scripted/planner', 2, 8))
afterEach(async () => {
  expect(await reservations()).toBe(0) // no test may leave a reservation
  for (const { id } of await db.select().from(budgets)) await owner.send('DELETE', `/budgets/${id}`)
  for (const { model } of (await operator.send('GET', '/models/prices')).body.items)
    await operator.send('DELETE', `/models/prices?model=${encodeURIComponent(model)}`)
})

describe('the cost of a run', () => {
  it('is calculated from the prices for each step and the whole run', async () => {
    const { body: run } = await owner.ask('planner', calls(3))
    expect(run.usage).toMatchObject({ inputTokens: 30, outputTokens: 15, costMicros: 3 * (10 * 2 + 5 * 8) })
    expect((await steps(run.id)).map(({ usage }: any) => usage?.costMicros)).toEqual([60, undefined, 60, undefined, 60])
  })

  it('is null for a model without a price and 0 for a local one', async () => {
    expect((await owner.ask('worker', 'x')).body.usage.costMicros).toBe(null)
    expect((await owner.ask('talker', 'x')).body.usage.costMicros).toBe(0)
    await price('scripted/*', 1, 1)
    expect((await owner.ask('talker', 'x')).body.usage.costMicros).toBeGreaterThan(0) // unless a price is set
    expect((await owner.ask('planner', calls(1))).body.usage.costMicros).toBe(60) // the most specific price applies
  })

  it('follows a changed price from the next call on', async () => {
    const { body: run } = await owner.send('POST', '/runs', {
      agent: 'planner',
      input: plan([['test_award', { account: 'a', coins: 1 }]]),
    })
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('waiting'),
      60_000,
    )
    await price('scripted/planner', 100, 100)
    await owner.send('POST', `/runs/${run.id}/steps/1/decide`, { decision: 'approve' })
    const { body } = await owner.send('GET', `/runs/${run.id}/wait`)
    expect(body).toMatchObject({ status: 'succeeded', usage: { costMicros: 60 + 1_500 } })
  })

  it('includes the cost of its subagents', async () => {
    const child = ['agent_planner', { task: calls(2) }] as [string, Record<string, unknown>]
    expect((await owner.ask('coordinator', plan([child]))).body.usage).toMatchObject({ steps: 4, costMicros: 240 })
  })
})

describe('a token budget', () => {
  it('ends a run that has used it up and reports the reset time', async () => {
    const id = await createBudget({ period: 'day', tokens: 40 })
    const { body: run } = await owner.ask('endless')
    expect(run).toMatchObject({
      status: 'failed',
      error: {
        code: 'budget-exhausted',
        detail: expect.stringMatching(/45 of 40.*2025-07-31T23:00:00.000Z/),
        resetsAt: '2025-07-31T23:00:00.000Z',
      },
      usage: { steps: 3, inputTokens: 30, outputTokens: 15 },
    })
    expect(await budgetStatus(id)).toMatchObject({
      used: { runs: 1, tokens: 45 },
      reserved: { tokens: 0 },
      remaining: { tokens: 0 },
    })
    const refused = await owner.ask('endless')
    expect(refused).toMatchObject({ status: 429, body: { usedUp: 'tokens', retryAfter: 13 * 3_600 } })
  })

  it('resets each day, also for an active run', async () => {
    const id = await createBudget({ period: 'day', tokens: 30 })
    const { body: run } = await owner.send('POST', '/runs', {
      agent: 'planner',
      input: plan([['test_long', {}]], [['test_award', { account: 'a', coins: 1 }]]),
    })
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('waiting'),
      60_000,
    )
    expect((await budgetStatus(id)).used.tokens).toBe(30)
    clock.now = new Date('2025-08-01T09:00:00Z') // before the approval expires
    await owner.send('POST', `/runs/${run.id}/steps/3/decide`, { decision: 'approve' })
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body.status).toBe('succeeded')
    expect((await budgetStatus(id)).used).toEqual({ runs: 0, tokens: 15, costMicros: 60 })
    clock.now = new Date('2025-07-31T10:00:00Z')
  })

  it('counts a call in the period and at the price of its start', async () => {
    await price('scripted/slow', 2, 8)
    const id = await createBudget({ period: 'day', tokens: 100_000 })
    const { body: run } = await owner.send('POST', '/runs', { agent: 'patient', input: 'x' })
    await vi.waitFor(
      async () => expect((await budgetStatus(id)).reserved.costMicros).toBeGreaterThan(8 * 4_096),
      60_000,
    )
    clock.now = new Date('2025-08-01T10:00:00Z')
    await price('scripted/slow', 100, 100)
    slowModel.answer()
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
      status: 'succeeded',
      usage: { costMicros: 60 },
    })
    expect((await budgetStatus(id)).used.tokens).toBe(0)
    clock.now = new Date('2025-07-31T10:00:00Z')
    expect(await budgetStatus(id)).toMatchObject({
      used: { runs: 1, tokens: 15, costMicros: 60 },
      reserved: { tokens: 0, costMicros: 0 },
    })
  })

  it('waits for the reservation of a running call and continues with the rest', async () => {
    const id = await createBudget({ period: 'day', tokens: 1_000 })
    const { body: first } = await owner.send('POST', '/runs', { agent: 'patient', input: 'x' })
    await vi.waitFor(async () => expect((await budgetStatus(id)).remaining.tokens).toBe(0), 60_000)
    const { body: second } = await owner.send('POST', '/runs', { agent: 'planner', input: calls(1) })
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${second.id}`)).body.status).toBe('running'),
      60_000,
    )
    slowModel.answer()
    const ends = await Promise.all(
      [first, second].map(async (run) => (await owner.send('GET', `/runs/${run.id}/wait`)).body.status),
    )
    expect(ends).toEqual(['succeeded', 'succeeded'])
    expect(await budgetStatus(id)).toMatchObject({ used: { runs: 2, tokens: 30 }, remaining: { tokens: 970 } })
  })

  it('reserves nothing for a worker that has lost its lease or for a finished run', async () => {
    const { body } = await owner.ask('planner', calls(1))
    await createBudget({ period: 'day', tokens: 1_000 })
    const [ended] = await db.select().from(runs).where(eq(runs.id, body.id))
    const { body: thinking } = await owner.send('POST', '/runs', { agent: 'never-answers', input: 'x' })
    await vi.waitFor(async () => expect(await reservations()).toBe(1), 60_000)
    const [row] = await db.select().from(runs).where(eq(runs.id, thinking.id))
    const agent = {
      modelName: 'scripted/planner',
      tools: new Map(),
      clientTools: new Map(),
    } as unknown as PreparedAgent
    const reserve = (run: typeof ended) =>
      createBudgetMeter(
        { run: { ...run!, budgeted: true }, services, signal: AbortSignal.timeout(60_000) },
        [],
        0,
      ).reserve(agent)
    await expect(reserve(ended)).rejects.toBeInstanceOf(LeaseLost)
    await expect(reserve({ ...row!, epoch: row!.epoch - 1 })).rejects.toBeInstanceOf(LeaseLost)
    expect(await reservations()).toBe(1)
    await owner.send('POST', `/runs/${thinking.id}/cancel`)
    await owner.send('GET', `/runs/${thinking.id}/wait`)
  })

  it('counts the usage of subagents once and limits them too', async () => {
    const id = await createBudget({ period: 'day', tokens: 1_000, runs: 10 })
    const child = ['agent_planner', { task: calls(2) }] as [string, Record<string, unknown>]
    const { body: run } = await owner.ask('coordinator', plan([child, child]))
    expect(run.usage).toMatchObject({ steps: 6, inputTokens: 60, outputTokens: 30 })
    expect((await budgetStatus(id)).used).toEqual({ runs: 1, tokens: 90, costMicros: 360 })
    await createBudget({ period: 'day', tokens: 100 })
    const { body: stopped } = await owner.ask('coordinator', plan([child]))
    expect(stopped).toMatchObject({ status: 'failed', error: { code: 'budget-exhausted' } })
    expect((await budgetStatus(id)).used.tokens).toBe(105)
  })

  it('counts each call for member, key and organisation, and ends at the first exhausted budget', async () => {
    const colleague = await member(['owner'], { organisationId: owner.organisationId })
    const [organisationBudget, memberBudget, keyBudget] = [
      await createBudget({ period: 'month', tokens: 100 }),
      await createBudget({ memberId: owner.memberId, period: 'day', tokens: 60 }),
      await createBudget({ keyId: owner.keyId, period: 'day', tokens: 30 }),
    ]
    const endOf = async (by: typeof owner) => (await by.ask('endless')).body
    expect((await endOf(owner)).error.detail).toContain('This key has used up the tokens')
    expect(await endOf(colleague)).toMatchObject({
      error: { detail: expect.stringContaining('Your organisation has used up') },
      usage: { steps: 5 },
    })
    expect(
      await Promise.all(
        [organisationBudget, memberBudget, keyBudget].map(async (id) => (await budgetStatus(id)).used.tokens),
      ),
    ).toEqual([105, 30, 30])
  })

  it('releases the reservation of a call without an answer', async () => {
    const id = await createBudget({ period: 'day', tokens: 100_000 })
    expect((await owner.ask('faulty')).body.error.code).toBe('model-failed')
    const { body: thinking } = await owner.send('POST', '/runs', { agent: 'never-answers', input: 'x' })
    await vi.waitFor(async () => expect((await budgetStatus(id)).reserved.tokens).toBeGreaterThan(4_096), 60_000)
    await owner.send('POST', `/runs/${thinking.id}/cancel`)
    expect((await owner.send('GET', `/runs/${thinking.id}/wait`)).body.status).toBe('cancelled')
    expect((await owner.ask('never-answers', 'x', { limits: { wallMs: 200 } })).body.error.code).toBe('limit-reached')
    expect(await budgetStatus(id)).toMatchObject({
      used: { runs: 3, tokens: 0 },
      reserved: { tokens: 0 },
      remaining: { tokens: 100_000 },
    })
  })

  it('applies to an active run from the call after the current one', async () => {
    const { body: run } = await owner.send('POST', '/runs', { agent: 'patient', input: 'twice' })
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('running'),
      60_000,
    )
    const id = await createBudget({ period: 'day', tokens: 1_000 })
    slowModel.answer()
    await vi.waitFor(async () => expect((await budgetStatus(id)).reserved.tokens).toBeGreaterThan(4_096), 60_000)
    slowModel.answer()
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
      status: 'succeeded',
      usage: { steps: 2 },
    })
    expect((await budgetStatus(id)).used.tokens).toBe(15)
  })

  it('applies to a waiting run when it resumes', async () => {
    const { body: run } = await owner.send('POST', '/runs', {
      agent: 'planner',
      input: plan([['test_award', { account: 'a', coins: 1 }]], [['test_long', {}]]),
    })
    await vi.waitFor(
      async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('waiting'),
      60_000,
    )
    const id = await createBudget({ period: 'day', tokens: 10 })
    await owner.send('POST', `/runs/${run.id}/steps/1/decide`, { decision: 'approve' })
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
      status: 'failed',
      error: { code: 'budget-exhausted' },
      usage: { steps: 2 },
    })
    expect((await budgetStatus(id)).used.tokens).toBe(15)
  })
})

describe('a cost budget', () => {
  it('ends a run that has used it up', async () => {
    const id = await createBudget({ period: 'month', costMicros: 150 })
    const { body: run } = await owner.ask('planner', calls(9))
    expect(run).toMatchObject({
      status: 'failed',
      error: { code: 'budget-exhausted', detail: expect.stringContaining('180 of 150 millionths of USD') },
    })
    expect(await budgetStatus(id)).toMatchObject({
      currency: 'USD',
      used: { costMicros: 180, tokens: 45 },
      reserved: { costMicros: 0 },
      remaining: { costMicros: 0 },
    })
  })

  it('rejects a model without a price and names the operation that sets it', async () => {
    await createBudget({ period: 'day', costMicros: 1_000_000 })
    const { body: run } = await owner.ask('worker', 'x')
    expect(run).toMatchObject({
      status: 'failed',
      error: { code: 'model-unpriced', detail: expect.stringMatching(/scripted\/worker.*agents\.setModelPrice/) },
    })
    expect(run.usage.steps).toBe(0)
  })

  it('applies to each model of a chain at its own price', async () => {
    await operator.send('DELETE', '/models/prices?model=scripted/planner')
    await price('scripted/unauthorised', 1_000, 1_000)
    const id = await createBudget({ period: 'day', costMicros: 1_000_000 })
    const unpriced = { code: 'model-unpriced', detail: expect.stringContaining('scripted/planner') }
    expect((await owner.ask('careful', calls(1))).body).toMatchObject({
      status: 'failed',
      error: unpriced,
      usage: { steps: 0 },
    })
    await price('scripted/planner', 2, 8)
    expect((await owner.ask('careful', calls(1))).body).toMatchObject({
      status: 'succeeded',
      usage: { steps: 1, costMicros: 60 },
    })
    expect(await budgetStatus(id)).toMatchObject({
      used: { costMicros: 60, tokens: 15 },
      reserved: { costMicros: 0, tokens: 0 },
    })
  })

  it('requires the currency of the prices', async () => {
    const refused = await owner.send('POST', '/budgets', { period: 'day', costMicros: 1_000, currency: 'EUR' })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'currency-mismatch', currency: 'USD' },
    })
    expect(await price('scripted/other', 1, 1, 'EUR')).toMatchObject({
      status: 409,
      body: { code: 'currency-mismatch', currency: 'USD' },
    })
    expect((await owner.send('POST', '/budgets', { period: 'day', costMicros: 1_000 })).body.currency).toBe('USD')
    expect((await price('scripted/planner', 1, 1, 'EUR')).status).toBe(200) // the only one: nothing is mixed
    expect((await owner.ask('planner', calls(1))).body).toMatchObject({
      status: 'failed',
      error: { code: 'currency-mismatch', detail: expect.stringMatching(/USD.*EUR.*agents\.setBudget/) },
    })
  })

  it('allows models that cost nothing when it is used up', async () => {
    await createBudget({ period: 'day', costMicros: 0 })
    expect((await owner.ask('planner', calls(1))).body.error.code).toBe('budget-exhausted')
    expect((await owner.ask('talker', 'x')).body).toMatchObject({ status: 'succeeded', usage: { costMicros: 0 } })
  })
})

it('marks runs as budgeted only in organisations with budgets', async () => {
  const { body: run } = await owner.ask('planner', calls(2))
  const [row] = await db.select().from(runs).where(eq(runs.id, run.id))
  expect(row!.budgeted).toBe(false)
  expect(await db.$count(runSteps, eq(runSteps.runId, run.id))).toBe(3)
})
