import { beforeEach, describe, expect, it } from 'vitest'
import { auditEvents } from '#platform/audit/tables.ts'
import { eq } from '#platform/db/query-builder.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { testAccounts } from '../testing/test-module-schema.ts'

const platform = await scriptedPlatform()
const { db, owner, member, agent } = platform
const inOurs = { organisationId: owner.organisationId }

let account: string
beforeEach(() => {
  account = crypto.randomUUID()
})
const coins = async () => (await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance ?? 0
const award = () => ['test_award', { account, coins: 3 }] as [string, Record<string, unknown>]
type Member = typeof owner
const decide = (caller: Member, runId: string, step: number, decision: object) =>
  caller.send('POST', `/runs/${runId}/steps/${step}/decide`, decision)
const inbox = async (caller: Member, query = '') =>
  (await caller.send('GET', `/approvals?limit=100${query}`)).body.items
const ended = async (runId: string) => (await owner.send('GET', `/runs/${runId}/wait`)).body

describe('decideApproval', () => {
  it('allows another member with the scope, and answers 404 to members without it and to other organisations', async () => {
    const starter = await member(['owner'], inOurs)
    const holder = await member(['owner'], { ...inOurs, scopes: ['agents:read', 'test:manage'] })
    const colleague = await member(['owner'], { ...inOurs, scopes: ['agents:write', 'test:write'] })
    const otherOrganisation = await member(['owner'])
    const { body: run } = await starter.ask('planner', plan([award()]))
    const sees = async (caller: Member) =>
      (await inbox(caller)).some(({ runId }: { runId: string }) => runId === run.id)
    expect(await Promise.all([starter, holder, colleague, otherOrganisation].map(sees))).toEqual([
      true,
      true,
      false,
      false,
    ])
    for (const caller of [colleague, otherOrganisation]) {
      const unknown = await decide(caller, crypto.randomUUID(), 1, { decision: 'approve' })
      const forbidden = await decide(caller, run.id, 1, { decision: 'approve' })
      expect(forbidden.status).toBe(404)
      expect({ ...forbidden.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
    }
    expect((await decide(holder, run.id, 1, { decision: 'approve' })).status).toBe(200)
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: '{"balance":3}' })
    const trail = await db.select().from(auditEvents).where(eq(auditEvents.runId, run.id))
    expect(trail).toMatchObject([{ actorId: starter.memberId, approvedBy: holder.memberId }])
  })

  it('rejects a key without the scope, even of the member who started the run', async () => {
    const starter = await member(['owner'], inOurs)
    const { body: run } = await starter.ask('planner', plan([award()]))
    const { body: narrow } = await starter.send('POST', '/keys', { name: 'narrow', scopes: ['agents:read'] })
    const response = await platform.request(narrow.key, 'POST', `/runs/${run.id}/steps/1/decide`, {
      decision: 'approve',
    })
    expect(response.status).toBe(403)
  })

  it('cannot be granted to agents', async () => {
    expect(
      await owner.send('POST', '/agents', {
        slug: 'judge',
        name: { fr: 'x' },
        description: { fr: 'x' },
        instructions: 'x',
        tools: ['agents.decideApproval'],
      }),
    ).toMatchObject({
      status: 422,
    })
    const everything = await agent('everything', { tools: ['agents.*'] })
    expect(everything.slug).toBe('everything')
    const { body } = await owner.ask(
      'everything',
      plan([['agents_decideApproval', { runId: 'x', step: 1, decision: 'approve' }]]),
    )
    expect(body.answer).toContain('no tool')
  })

  it('grants no rights: a call beyond the rights of the run is rejected without asking', async () => {
    const starter = await member(['owner'], { ...inOurs, scopes: ['agents:write', 'test:write'] })
    const { body: run } = await starter.ask('planner', plan([award()]))
    expect(run).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('test:manage') })
    expect(await inbox(owner, `&runId=${run.id}`)).toEqual([])
  })

  it('does not help if the member has lost the rights meanwhile', async () => {
    const starter = await member(['owner'], inOurs)
    const { body: run } = await starter.ask('planner', plan([award()]))
    await owner.send('PATCH', `/members/${starter.memberId}`, { roles: ['developer'] })
    expect((await decide(owner, run.id, 1, { decision: 'approve' })).status).toBe(200)
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('test:manage') })
    expect(await coins()).toBe(0)
  })

  it('accepts one of many concurrent decisions, and reports it to the others', async () => {
    const { body: run } = await owner.ask('planner', plan([award()]))
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        decide(owner, run.id, 1, i % 2 ? { decision: 'approve' } : { decision: 'reject', reason: 'no' }),
      ),
    )
    const [accepted, ...others] = answers.filter(({ status }) => status === 200)
    expect(others).toEqual([])
    const rejected = answers.filter(({ status }) => status === 409)
    expect(rejected).toHaveLength(19)
    for (const { body } of rejected)
      expect(body.approval).toMatchObject({ decision: accepted!.body.decision, decidedBy: owner.memberId })
    await ended(run.id)
    expect(await coins()).toBe(accepted!.body.decision === 'approved' ? 3 : 0)
  })
})
