import { beforeEach, describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { startRun } from '../runs/operations.ts'
import { fireDue } from '../schedules/fire.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { setBudget } from './operations.ts'

/** Nobody works here: a run counts when it is started. */
const clock = { now: new Date('2025-07-31T10:00:00Z') }
const platform = await scriptedPlatform({ working: false, now: () => clock.now })
const { db, member, services } = platform
type Somebody = Awaited<ReturnType<typeof member>>

/** An organisation of its own for each test: its owner, and a member who only asks. */
let owner: Somebody
let asker: Somebody
const ask = (who: Somebody, extra = {}) =>
  platform.request(who.key, 'POST', '/runs', { agent: 'fablab-guide', input: 'Bonjour', ...extra })
const set = (budget: object, who = owner) => who.send('POST', '/budgets', budget)
const standing = async (id: string) => (await owner.send('GET', `/budgets/${id}`)).body

beforeEach(async () => {
  clock.now = new Date('2025-07-31T10:00:00Z')
  owner = await member(['owner'])
  asker = await member(['maker'], { organisationId: owner.organisationId })
})

describe('a budget of runs', () => {
  it('lets as many start, and then says what is used up, what remains and when it resets', async () => {
    const { body: budget } = await set({ period: 'day', runs: 2 })
    expect((await ask(asker)).status).toBe(201)
    expect(await standing(budget.id)).toMatchObject({
      used: { runs: 1 },
      remaining: { runs: 1, tokens: null, costMicros: null },
    })
    expect((await ask(owner)).status).toBe(201)
    const refused = await ask(asker)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe(String(13 * 3_600)) // midnight in Casablanca, which is at UTC+1
    expect(await refused.json()).toMatchObject({
      type: 'urn:fusion-factory:problem:budget-exhausted',
      detail: expect.stringContaining('2 of 2'),
      budgetId: budget.id,
      scope: 'organisation',
      period: 'day',
      usedUp: 'runs',
      remaining: { runs: 0 },
      resetsAt: '2025-07-31T23:00:00.000Z',
    })
    expect(await db.$count(runs, eq(runs.organisationId, owner.organisationId))).toBe(2) // what was refused was not begun
  })

  it('begins anew with the day, and with the month, by the clock of the programme', async () => {
    await set({ period: 'day', runs: 1 })
    const { body: month } = await set({ period: 'month', runs: 3 })
    const statuses = async (at: string) => {
      clock.now = new Date(at)
      return [(await ask(asker)).status, (await ask(asker)).status]
    }
    expect(await statuses('2025-07-29T12:00:00Z')).toEqual([201, 429])
    expect(await statuses('2025-07-30T22:59:59Z')).toEqual([201, 429])
    expect(await statuses('2025-07-30T23:00:00Z')).toEqual([201, 429]) // the 31st there
    expect(await statuses('2025-07-31T22:59:59Z')).toEqual([429, 429])
    expect(await standing(month.id)).toMatchObject({
      used: { runs: 3 },
      startsAt: '2025-06-30T23:00:00.000Z',
      resetsAt: '2025-07-31T23:00:00.000Z',
    })
    expect(await statuses('2025-07-31T23:00:00Z')).toEqual([201, 429]) // August there
    expect(await standing(month.id)).toMatchObject({
      used: { runs: 1 },
      remaining: { runs: 2 },
      resetsAt: '2025-08-31T23:00:00.000Z',
    })
  })

  it('is one of several: all that apply must allow it, and one that refuses leaves the others as they were', async () => {
    const other = await member(['maker'], { organisationId: owner.organisationId })
    const { body: whole } = await set({ period: 'month', runs: 4 })
    const { body: mine } = await set({ memberId: asker.memberId, period: 'day', runs: 3 })
    const { body: key } = await set({ keyId: asker.keyId, period: 'day', runs: 2 })
    const statuses = [
      await ask(asker),
      await ask(asker),
      await ask(asker),
      await ask(other),
      await ask(other),
      await ask(other),
    ].map(({ status }) => status)
    expect(statuses).toEqual([201, 201, 429, 201, 201, 429])
    expect(await (await ask(asker)).json()).toMatchObject({ budgetId: whole.id }) // of two that refuse, the one that resets last
    expect((await standing(whole.id)).used.runs).toBe(4)
    expect(await standing(mine.id)).toMatchObject({
      scope: 'member',
      memberId: asker.memberId,
      keyId: null,
      used: { runs: 2 },
    })
    expect(await standing(key.id)).toMatchObject({
      scope: 'key',
      memberId: null,
      keyId: asker.keyId,
      used: { runs: 2 },
    })
  })

  it('of fifty runs started at once, exactly as many as it allows begin', async () => {
    const { body: budget } = await set({ period: 'day', runs: 7 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(asker)))
    const count = (status: number) => answers.filter((one) => one.status === status).length
    expect([count(201), count(429)]).toEqual([7, 43])
    expect(await standing(budget.id)).toMatchObject({ used: { runs: 7 }, remaining: { runs: 0 } })
  })

  it('is no other organisation’s', async () => {
    await set({ period: 'day', runs: 0 })
    expect((await ask(asker)).status).toBe(429)
    expect((await ask(await member(['owner']))).status).toBe(201)
  })

  it('does not count what is rehearsed, refused, asked again under the same key, or copied', async () => {
    const { body: budget } = await set({ period: 'day', runs: 3 })
    const { body: thread } = await asker.send('POST', '/threads', {})
    const headers = { 'idempotency-key': crypto.randomUUID() }
    for (let i = 0; i < 3; i++)
      await asker.send('POST', '/runs', { agent: 'fablab-guide', input: 'x', threadId: thread.id }, headers)
    expect(
      (await asker.send('POST', '/runs', { agent: 'fablab-guide', input: 'x' }, { 'dry-run': 'true' })).status,
    ).toBe(200)
    expect((await ask(asker, { threadId: thread.id })).status).toBe(409)
    expect((await ask(asker, { agent: 'nobody' })).status).toBe(404)
    const { body: list } = await asker.send('GET', `/runs?limit=1`)
    await asker.send('POST', `/runs/${list.items[0].id}/cancel`)
    expect((await asker.send('POST', `/threads/${thread.id}/copy`, {})).status).toBe(201)
    expect(await db.$count(runs, eq(runs.organisationId, owner.organisationId))).toBe(2)
    expect((await standing(budget.id)).used.runs).toBe(1)
  })

  it('refuses the slot of a schedule, and leaves the schedule to the day after', async () => {
    await set({ period: 'day', runs: 0 })
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

  it('goes over to the keys that replace it', async () => {
    const { body: budget } = await set({ keyId: owner.keyId, period: 'day', runs: 1 })
    const renewed = async ({ keyId, key }: { keyId: string; key: string }) => {
      const response = await platform.request(key, 'POST', `/keys/${keyId}/rotate`, { overlapHours: 1 })
      const made = (await response.json()) as { id: string; key: string }
      clock.now = new Date(clock.now.getTime() + 2 * 3_600_000) // the old one has run out
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

describe('setting one', () => {
  it('replaces what was there and keeps the count; deleting it forgets it', async () => {
    const { body: first } = await set({ period: 'day', runs: 1 })
    await ask(asker)
    const { body: second } = await set({ period: 'day', runs: 2, tokens: 1_000 })
    expect(second).toMatchObject({
      id: first.id,
      limits: { runs: 2, tokens: 1_000, costMicros: null },
      used: { runs: 1 },
      remaining: { runs: 1, tokens: 1_000 },
    })
    expect([(await ask(asker)).status, (await ask(asker)).status]).toEqual([201, 429])
    expect((await owner.send('DELETE', `/budgets/${first.id}`)).body).toMatchObject({ used: { runs: 2 } })
    expect((await ask(asker)).status).toBe(201)
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
    [{ period: 'day', runs: 1, memberId: 'nobody' }, 404, undefined],
    [{ period: 'day', runs: 1, keyId: 'none' }, 404, undefined],
    [{ period: 'day', runs: 1, keyId: 'none', memberId: 'nobody' }, 422, 'keyId'],
  ])('%j is refused with %i', async (budget, status, path) => {
    const refused = await set(budget)
    expect(refused.status).toBe(status)
    expect(refused.body.issues?.[0].path).toBe(path)
  })

  it('is for who manages the agents of the organisation; the others see what concerns them', async () => {
    const other = await member(['maker'], { organisationId: owner.organisationId })
    await set({ period: 'day', runs: 9 })
    await set({ memberId: asker.memberId, period: 'day', runs: 8 })
    await set({ keyId: asker.keyId, period: 'month', runs: 7 })
    const seen = async (who: Somebody) =>
      (await who.send('GET', '/budgets')).body.items.map((one: any) => one.limits.runs)
    expect(await seen(owner)).toEqual([7, 8, 9])
    expect(await seen(asker)).toEqual([7, 8, 9])
    expect(await seen(other)).toEqual([9])
    expect(await seen(await member(['owner']))).toEqual([])
    const [hidden] = (await asker.send('GET', '/budgets?limit=1')).body.items
    expect((await other.send('GET', `/budgets/${hidden.id}`)).status).toBe(404)
    for (const refused of [
      await set({ period: 'day', runs: 99 }, asker),
      await asker.send('DELETE', `/budgets/${hidden.id}`),
    ])
      expect(refused).toMatchObject({ status: 403, body: { scope: 'agents:manage' } })
  })

  it('is nothing an agent does by itself, whatever it was granted', async () => {
    const agent = { slug: 'x', runId: 'x', operations: new Set(['agents.setBudget']), scopes: ['*:manage'] as const }
    const acting = { ...owner.context, actor: { ...owner.context.actor!, agent } }
    await expect(invoke(setBudget, { period: 'day', runs: 1_000_000 }, acting)).rejects.toMatchObject({
      code: 'approval-required',
    })
  })
})

it('a run under way when its organisation gets its first budget is told with its next commit', async () => {
  const { id } = await invoke(
    startRun,
    { agent: 'fablab-guide', input: plan() },
    { ...services, actor: owner.context.actor },
  )
  const budgeted = async () => (await db.select().from(runs).where(eq(runs.id, id)))[0]!.budgeted
  expect(await budgeted()).toBe(false)
  await set({ period: 'day', tokens: 1 }, await member(['owner']))
  expect(await budgeted()).toBe(false)
  await set({ period: 'day', tokens: 1 })
  expect(await budgeted()).toBe(true)
})
