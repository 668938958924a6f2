import { beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEvents } from '#platform/audit/tables.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { runEvents, runSteps } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { testAccounts } from '../testing/test-module-schema.ts'

const platform = await scriptedPlatform()
const { db, owner, agent } = platform
await agent('careful', { approvals: ['test.deposit'] })
await agent('guarded', { approvals: ['writes'] })

let account: string
beforeEach(() => {
  account = crypto.randomUUID()
})
const coins = async (name = account) =>
  (await db.select().from(testAccounts).where(eq(testAccounts.id, name)))[0]?.balance ?? 0
const award = (n = 3) => ['test_award', { account, coins: n }] as [string, Record<string, unknown>]
const deposit = (to = account) => ['test_deposit', { account: to }] as [string, Record<string, unknown>]
type Member = typeof owner
const decide = (caller: Member, runId: string, step: number, decision: object) =>
  caller.send('POST', `/runs/${runId}/steps/${step}/decide`, decision)
const inbox = async (caller: Member, query = '') =>
  (await caller.send('GET', `/approvals?limit=100${query}`)).body.items
const ended = async (runId: string) => (await owner.send('GET', `/runs/${runId}/wait`)).body
const steps = async (runId: string) => (await owner.send('GET', `/runs/${runId}/steps`)).body.items

describe('a call that needs approval', () => {
  it('waits, is listed, and is executed once it is approved; the audit trail names the approver', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    expect(run).toMatchObject({ status: 'waiting', error: { code: 'approval-required', step: 1 } })
    const [approval] = await inbox(owner, `&runId=${run.id}`)
    expect(approval).toMatchObject({
      runId: run.id,
      step: 1,
      agent: 'planner',
      tool: 'test_award',
      input: { account, coins: 3 },
      scope: 'test:manage',
      state: 'open',
    })
    expect(await coins()).toBe(0)

    const decided = await decide(owner, run.id, 1, { decision: 'approve', hash: approval.hash })
    expect(decided).toMatchObject({
      status: 200,
      body: { state: 'decided', decision: 'approved', decidedBy: owner.memberId },
    })
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: '{"balance":3}' })
    expect(await coins()).toBe(3)
    const trail = await db.select().from(auditEvents).where(eq(auditEvents.runId, run.id))
    expect(trail).toMatchObject([
      { operation: 'test.award', actorId: owner.memberId, agent: 'planner', approvedBy: owner.memberId },
    ])
    expect((await steps(run.id))[1]).toMatchObject({
      state: 'done',
      waitsFor: 'approval',
      approval: { decision: 'approved', memberId: owner.memberId },
    })
  })

  it('publishes its events in the same order, live and replayed', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    await decide(owner, run.id, 1, { decision: 'approve' })
    await ended(run.id)
    const text = await (await platform.request(owner.key, 'GET', `/runs/${run.id}/events`)).text()
    const published = [...text.matchAll(/^data: (\{"type.*)$/gm)].map(([, data]) => JSON.parse(data!))
    expect(published.map(({ type }) => type)).toEqual([
      ...['run.started', 'step.finished', 'tool.started', 'approval.requested', 'run.waiting'],
      ...['run.resumed', 'approval.decided', 'tool.finished', 'step.finished', 'run.finished'],
    ])
    expect(published[3]).toMatchObject({ step: 1, tool: 'test_award', input: { account, coins: 3 } })
    expect(published[4]).toMatchObject({ error: { code: 'approval-required', step: 1 } })
    expect(published[6]).toMatchObject({ decision: 'approved', memberId: owner.memberId, input: null })
  })

  it('is executed with the arguments of the approver, which must be valid', async () => {
    const { body: run } = await owner.ask('planner', plan([award(900)]))
    expect(await decide(owner, run.id, 1, { decision: 'approve', input: { account, coins: 0 } })).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'coins' }] },
    })
    expect((await decide(owner, run.id, 1, { decision: 'approve', input: { account, coins: 2 } })).status).toBe(200)
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: '{"balance":2}' })
    expect((await steps(run.id))[1]).toMatchObject({
      input: { account, coins: 900 },
      approval: { input: { account, coins: 2 } },
    })
  })

  it.each([
    ['rejected', { decision: 'reject', reason: 'not this month' }, 'not this month'],
    ['answered in its place', { decision: 'answer', result: 'They have enough already.' }, 'They have enough already.'],
  ])('is not executed when %s, and the model gets the reason', async (_how, decision, reason) => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    await decide(owner, run.id, 1, decision)
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: expect.stringContaining(reason) })
    expect(await coins()).toBe(0)
  })

  it('is not executed when the approval expires, and the run continues', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    await db
      .update(runWaits)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(runWaits.runId, run.id))
    await vi.waitFor(
      async () =>
        expect(await ended(run.id)).toMatchObject({
          status: 'succeeded',
          answer: expect.stringContaining('approval-expired'),
        }),
      60_000,
    )
    expect(await decide(owner, run.id, 1, { decision: 'approve' })).toMatchObject({
      status: 409,
      body: { approval: { decision: 'expired' } },
    })
    expect(await coins()).toBe(0)
  })

  it('is rejected at once if it is invalid, without asking for approval', async () => {
    const { body: run } = await owner.ask('planner', plan([['test_award', { account, coins: -1 }]]))
    expect(run).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('invalid-input') })
    expect(await inbox(owner, `&runId=${run.id}`)).toEqual([])
  })
})

describe('an approval', () => {
  const tamper = (runId: string) =>
    db
      .update(runSteps)
      .set({ input: JSON.stringify({ account, coins: 1_000 }) })
      .where(and(eq(runSteps.runId, runId), eq(runSteps.seq, 1)))

  it('is rejected if the arguments changed before the decision', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    await tamper(run.id)
    expect(await decide(owner, run.id, 1, { decision: 'approve' })).toMatchObject({
      status: 409,
      body: { code: 'approval-mismatch' },
    })
    expect(await coins()).toBe(0)
  })

  it('does not apply to arguments that changed after the decision', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    await platform.stopWorkers() // no worker runs
    await decide(owner, run.id, 1, { decision: 'approve' })
    await tamper(run.id)
    platform.startWorkers()
    expect(await ended(run.id)).toMatchObject({
      status: 'succeeded',
      answer: expect.stringContaining('approval-mismatch'),
    })
    expect(await coins()).toBe(0)
  })

  it('rejects a decision with another hash or with extra fields', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    expect((await decide(owner, run.id, 1, { decision: 'approve', hash: 'another' })).status).toBe(409)
    expect((await decide(owner, run.id, 1, { decision: 'reject', input: { account, coins: 1 } })).status).toBe(422)
    expect((await decide(owner, run.id, 1, { decision: 'answer' })).status).toBe(422)
    expect(await inbox(owner, `&runId=${run.id}`)).toHaveLength(1)
  })
})

describe('several calls', () => {
  it('run at once if they are safe, and otherwise wait one by one', async () => {
    const other = crypto.randomUUID()
    const { body: run } = await owner.ask(
      'careful',
      plan([deposit(), ['test_act', {}], deposit(other), ['test_award', { account: other, coins: 5 }]]),
    )
    expect(run.status).toBe('waiting')
    const states = async () => (await steps(run.id)).map(({ state }: { state: string }) => state)
    expect(await states()).toEqual(['done', 'pending', 'done', 'pending', 'pending'])
    await decide(owner, run.id, 3, { decision: 'approve' })
    expect(await ended(run.id)).toMatchObject({ status: 'waiting' })
    expect(await states()).toEqual(['done', 'pending', 'done', 'done', 'pending'])
    expect([await coins(), await coins(other)]).toEqual([0, 1])
    await Promise.all([
      decide(owner, run.id, 1, { decision: 'approve' }),
      decide(owner, run.id, 4, { decision: 'reject' }),
    ])
    expect(await ended(run.id)).toMatchObject({
      status: 'succeeded',
      answer: expect.stringMatching(/balance.*acted.*balance.*rejected/),
    })
    expect([await coins(), await coins(other)]).toEqual([1, 1])
  })

  it('do not miss a decision that arrives while the run works', async () => {
    const { body: run } = await owner.send('POST', '/runs', {
      agent: 'careful',
      input: plan([deposit(), ['test_act', { ms: 10 }]]),
    })
    await vi.waitFor(async () => expect(await inbox(owner, `&runId=${run.id}`)).toHaveLength(1), 60_000)
    await decide(owner, run.id, 1, { decision: 'approve' })
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded' })
    expect(await coins()).toBe(1)
  })

  it('need approval under `writes` if they change something, not if they read', async () => {
    const { body: run } = await owner.ask('guarded', plan([['test_long', {}], deposit(), ['test_act', {}]]))
    expect((await steps(run.id)).map(({ state }: { state: string }) => state)).toEqual([
      'done',
      'done',
      'pending',
      'pending',
    ])
    await owner.send('POST', `/runs/${run.id}/cancel`)
  })
})

describe('a run that waits for approval', () => {
  it('ends at once when it is cancelled, and rejects later decisions', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    expect((await owner.send('POST', `/runs/${run.id}/cancel`)).body.status).toBe('cancelled')
    expect(await decide(owner, run.id, 1, { decision: 'approve' })).toMatchObject({
      status: 409,
      body: { code: 'run-ended' },
    })
    expect(await inbox(owner, `&runId=${run.id}&state=closed`)).toHaveLength(1)
    expect(
      (
        await db
          .select()
          .from(runEvents)
          .where(eq(runEvents.runId, run.id))
          .orderBy(asc(runEvents.epoch), asc(runEvents.n))
      ).at(-1)!.type,
    ).toBe('run.finished')
  })

  it('does not count the time of a wait as work', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]), { limits: { wallMs: 5_000 } })
    const before = run.usage.activeMs
    await new Promise((resolve) => setTimeout(resolve, 300))
    const waiting = (await owner.send('GET', `/runs/${run.id}`)).body
    expect(waiting.usage.activeMs).toBe(before)
    await decide(owner, run.id, 1, { decision: 'reject' })
    expect((await ended(run.id)).status).toBe('succeeded')
  })
})
