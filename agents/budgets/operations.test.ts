import { beforeEach, describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { startRun } from '../runs/operations.ts'
import { fireDue } from '../schedules/fire.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { setBudget } from './operations.ts'

/** Without a worker: a run counts when it is started. */
const clock = { now: new Date('2025-07-31T10:00:00Z') }
const platform = await scriptedPlatform({ working: false, now: () => clock.now })
const { db, member, services } = platform
type TestMember = Awaited<ReturnType<typeof member>>

/** Each test has its own organisation with an owner and a member. */
let owner: TestMember
let maker: TestMember
const ask = (caller: TestMember, extra = {}) =>
  platform.request(caller.key, 'POST', '/runs', { agent: 'fablab-guide', input: 'Bonjour', ...extra })
const createBudget = (budget: object, by = owner) => by.send('POST', '/budgets', budget)
const budgetStatus = async (id: string) => (await owner.send('GET', `/budgets/${id}`)).body

beforeEach(async () => {
  clock.now = new Date('2025-07-31T10:00:00Z')
  owner = await member(['owner'])
  maker = await member(['maker'], { organisationId: owner.organisationId })
})

describe('a run budget', () => {
  it('rejects further runs with what is used up, what remains and when it resets', async () => {
    const { body: budget } = await createBudget({ period: 'day', runs: 2 })
    expect((await ask(maker)).status).toBe(201)
    expect(await budgetStatus(budget.id)).toMatchObject({
      used: { runs: 1 },
      remaining: { runs: 1, tokens: null, costMicros: null },
    })
    expect((await ask(owner)).status).toBe(201)
    const refused = await ask(maker)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe(String(13 * 3_600)) // midnight in Casablanca, which is at UTC+1
    expect(await refused.json()).toMatchObject({
      code: 'budget-exhausted',
      detail: expect.stringContaining('2 of 2'),
      budgetId: budget.id,
      scope: 'organisation',
      period: 'day',
      usedUp: 'runs',
      remaining: { runs: 0 },
      resetsAt: '2025-07-31T23:00:00.000Z',
    })
    expect(await db.$count(runs, eq(runs.organisationId, owner.organisationId))).toBe(2) // the rejected run was not started
  })

  it('resets each day and month in the default time zone', async () => {
    await createBudget({ period: 'day', runs: 1 })
    const { body: month } = await createBudget({ period: 'month', runs: 3 })
    const statuses = async (at: string) => {
      clock.now = new Date(at)
      return [(await ask(maker)).status, (await ask(maker)).status]
    }
    expect(await statuses('2025-07-29T12:00:00Z')).toEqual([201, 429])
    expect(await statuses('2025-07-30T22:59:59Z')).toEqual([201, 429])
    expect(await statuses('2025-07-30T23:00:00Z')).toEqual([201, 429]) // the 31st in Casablanca
    expect(await statuses('2025-07-31T22:59:59Z')).toEqual([429, 429])
    expect(await budgetStatus(month.id)).toMatchObject({
      used: { runs: 3 },
      startsAt: '2025-06-30T23:00:00.000Z',
      resetsAt: '2025-07-31T23:00:00.000Z',
    })
    expect(await statuses('2025-07-31T23:00:00Z')).toEqual([201, 429]) // August in Casablanca
    expect(await budgetStatus(month.id)).toMatchObject({
      used: { runs: 1 },
      remaining: { runs: 2 },
      resetsAt: '2025-08-31T23:00:00.000Z',
    })
  })

  it('must be allowed by all applicable budgets; a rejected run counts for none', async () => {
    const other = await member(['maker'], { organisationId: owner.organisationId })
    const { body: organisationBudget } = await createBudget({ period: 'month', runs: 4 })
    const { body: memberBudget } = await createBudget({ memberId: maker.memberId, period: 'day', runs: 3 })
    const { body: keyBudget } = await createBudget({ keyId: maker.keyId, period: 'day', runs: 2 })
    const statuses = [
      await ask(maker),
      await ask(maker),
      await ask(maker),
      await ask(other),
      await ask(other),
      await ask(other),
    ].map(({ status }) => status)
    expect(statuses).toEqual([201, 201, 429, 201, 201, 429])
    expect(await (await ask(maker)).json()).toMatchObject({ budgetId: organisationBudget.id }) // of two exhausted budgets, the one that resets last
    expect((await budgetStatus(organisationBudget.id)).used.runs).toBe(4)
    expect(await budgetStatus(memberBudget.id)).toMatchObject({
      scope: 'member',
      memberId: maker.memberId,
      keyId: null,
      used: { runs: 2 },
    })
    expect(await budgetStatus(keyBudget.id)).toMatchObject({
      scope: 'key',
      memberId: null,
      keyId: maker.keyId,
      used: { runs: 2 },
    })
  })

  it('allows exactly its limit of fifty parallel starts', async () => {
    const { body: budget } = await createBudget({ period: 'day', runs: 7 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(maker)))
    const count = (status: number) => answers.filter((one) => one.status === status).length
    expect([count(201), count(429)]).toEqual([7, 43])
    expect(await budgetStatus(budget.id)).toMatchObject({ used: { runs: 7 }, remaining: { runs: 0 } })
  })

  it('does not apply to other organisations', async () => {
    await createBudget({ period: 'day', runs: 0 })
    expect((await ask(maker)).status).toBe(429)
    expect((await ask(await member(['owner']))).status).toBe(201)
  })

  it('does not count dry runs, rejected runs, idempotent repeats or copies', async () => {
    const { body: budget } = await createBudget({ period: 'day', runs: 3 })
    const { body: thread } = await maker.send('POST', '/threads', {})
    const headers = { 'idempotency-key': crypto.randomUUID() }
    for (let i = 0; i < 3; i++)
      await maker.send('POST', '/runs', { agent: 'fablab-guide', input: 'x', threadId: thread.id }, headers)
    expect(
      (await maker.send('POST', '/runs', { agent: 'fablab-guide', input: 'x' }, { 'dry-run': 'true' })).status,
    ).toBe(200)
    expect((await ask(maker, { threadId: thread.id })).status).toBe(409)
    expect((await ask(maker, { agent: 'missing' })).status).toBe(404)
    const { body: list } = await maker.send('GET', `/runs?limit=1`)
    await maker.send('POST', `/runs/${list.items[0].id}/cancel`)
    expect((await maker.send('POST', `/threads/${thread.id}/copy`, {})).status).toBe(201)
    expect(await db.$count(runs, eq(runs.organisationId, owner.organisationId))).toBe(2)
    expect((await budgetStatus(budget.id)).used.runs).toBe(1)
  })

  it('rejects the time of a schedule and keeps the schedule active', async () => {
    await createBudget({ period: 'day', runs: 0 })
    const { body } = await owner.send('POST', '/schedules', {
      name: 'x',
      agent: 'fablab-guide',
      input: 'x',
      cron: '0 12 * * *',
    })
    clock.now = new Date('2025-07-31T11:00:10Z')
    await fireDue(services, body.id, clock.now)
    expect((await owner.send('GET', `/schedules/${body.id}`)).body).toMatchObject({
      status: 'active',
      nextAt: '2025-08-01T11:00:00.000Z',
    })
    const { items } = (await owner.send('GET', `/schedules/${body.id}/fires`)).body
    expect(items).toMatchObject([{ status: 'refused', reason: expect.stringContaining('used up the runs') }])
  })

  it('applies to the keys that replace its key', async () => {
    const { body: budget } = await createBudget({ keyId: owner.keyId, period: 'day', runs: 1 })
    const renewed = async ({ keyId, key }: { keyId: string; key: string }) => {
      const response = await platform.request(key, 'POST', `/keys/${keyId}/rotate`, { overlapHours: 1 })
      const made = (await response.json()) as { id: string; key: string }
      clock.now = new Date(clock.now.getTime() + 2 * 3_600_000) // the old key has expired
      return { ...owner, keyId: made.id, key: made.key }
    }
    const second = await renewed(owner)
    expect((await ask(second)).status).toBe(201)
    const third = await renewed(second)
    expect((await ask(third)).status).toBe(429)
    expect((await (await platform.request(third.key, 'GET', `/budgets/${budget.id}`)).json()) as object).toMatchObject({
      used: { runs: 1 },
    })
  })
})

describe('setBudget', () => {
  it('replaces an existing budget and keeps its usage, which deletion clears', async () => {
    const { body: first } = await createBudget({ period: 'day', runs: 1 })
    await ask(maker)
    const { body: second } = await createBudget({ period: 'day', runs: 2, tokens: 1_000 })
    expect(second).toMatchObject({
      id: first.id,
      limits: { runs: 2, tokens: 1_000, costMicros: null },
      used: { runs: 1 },
      remaining: { runs: 1, tokens: 1_000 },
    })
    expect([(await ask(maker)).status, (await ask(maker)).status]).toEqual([201, 429])
    expect((await owner.send('DELETE', `/budgets/${first.id}`)).body).toMatchObject({ used: { runs: 2 } })
    expect((await ask(maker)).status).toBe(201)
    expect((await owner.send('GET', `/budgets/${first.id}`)).status).toBe(404)
  })

  it.each([
    [{ period: 'day' }, 422, 'runs'],
    [{ period: 'week', runs: 1 }, 422, 'period'],
    [{ period: 'day', runs: -1 }, 422, 'runs'],
    [{ period: 'day', tokens: 1.5 }, 422, 'tokens'],
    [{ period: 'day', runs: 1e15 }, 422, 'runs'],
    [{ period: 'day', costMicros: 1 }, 422, 'currency'],
    [{ period: 'day', costMicros: 1, currency: 'XQQ' }, 422, 'currency'],
    [{ period: 'day', runs: 1, memberId: 'missing' }, 404, undefined],
    [{ period: 'day', runs: 1, keyId: 'none' }, 404, undefined],
    [{ period: 'day', runs: 1, keyId: 'none', memberId: 'missing' }, 422, 'keyId'],
  ])('rejects %j with %i', async (budget, status, path) => {
    const refused = await createBudget(budget)
    expect(refused.status).toBe(status)
    expect(refused.body.issues?.[0].path).toBe(path)
  })

  it('requires agents:manage; other members see the budgets that apply to them', async () => {
    const other = await member(['maker'], { organisationId: owner.organisationId })
    await createBudget({ period: 'day', runs: 9 })
    await createBudget({ memberId: maker.memberId, period: 'day', runs: 8 })
    await createBudget({ keyId: maker.keyId, period: 'month', runs: 7 })
    const seen = async (caller: TestMember) =>
      (await caller.send('GET', '/budgets')).body.items.map((one: any) => one.limits.runs)
    expect(await seen(owner)).toEqual([7, 8, 9])
    expect(await seen(maker)).toEqual([7, 8, 9])
    expect(await seen(other)).toEqual([9])
    expect(await seen(await member(['owner']))).toEqual([])
    const [hidden] = (await maker.send('GET', '/budgets?limit=1')).body.items
    expect((await other.send('GET', `/budgets/${hidden.id}`)).status).toBe(404)
    for (const refused of [
      await createBudget({ period: 'day', runs: 99 }, maker),
      await maker.send('DELETE', `/budgets/${hidden.id}`),
    ])
      expect(refused).toMatchObject({ status: 403, body: { scope: 'agents:manage' } })
  })

  it('requires approval for agents, whatever their grants', async () => {
    const agent = { slug: 'x', runId: 'x', operations: new Set(['agents.setBudget']), scopes: ['*:manage'] as const }
    const acting = { ...owner.context, actor: { ...owner.context.actor!, agent } }
    await expect(invoke(setBudget, { period: 'day', runs: 1_000_000 }, acting)).rejects.toMatchObject({
      code: 'approval-required',
    })
  })
})

it('marks active runs as budgeted when their organisation sets its first budget', async () => {
  const { id } = await invoke(
    startRun,
    { agent: 'fablab-guide', input: plan() },
    { ...services, actor: owner.context.actor },
  )
  const budgeted = async () => (await db.select().from(runs).where(eq(runs.id, id)))[0]!.budgeted
  expect(await budgeted()).toBe(false)
  await createBudget({ period: 'day', tokens: 1 }, await member(['owner']))
  expect(await budgeted()).toBe(false)
  await createBudget({ period: 'day', tokens: 1 })
  expect(await budgeted()).toBe(true)
})
