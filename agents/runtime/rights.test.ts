import { expect, it, vi } from 'vitest'
import { auditEvents } from '#platform/audit/tables.ts'
import { eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { testAccounts } from '../testing/test-module-schema.ts'

const platform = await scriptedPlatform({ leaseMs: 500 })
const { db, owner, member } = platform
const coins = async (account: string) =>
  (await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance ?? 0

it('gives an agent the rights of the member who starts it, and audits both', async () => {
  const reader = await member(['reader'], { organisationId: owner.organisationId })
  const refused = (await reader.ask('depositor', 'reader')).body
  expect(refused).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('test:write') }) // the model read the problem
  expect(await coins('reader')).toBe(0)

  const done = (await owner.ask('depositor', 'owner')).body
  expect(done.answer).toBe('{"balance":1}')
  const auditTrail = await db.select().from(auditEvents).where(eq(auditEvents.runId, done.id))
  expect(auditTrail).toMatchObject([
    { operation: 'test.deposit', actorId: owner.memberId, keyId: owner.keyId, agent: 'depositor' },
  ])
})

it('limits a run to the scopes of its key', async () => {
  const narrow = await member(['owner'], {
    organisationId: owner.organisationId,
    scopes: ['agents:write', 'test:read'],
  })
  expect((await narrow.ask('depositor', 'narrow')).body.answer).toContain('test:write')
  expect(await coins('narrow')).toBe(0)
})

it('limits an agent to its grants, whatever the member may do', async () => {
  await owner.send('POST', '/agents', {
    slug: 'bounded',
    name: { fr: 'x' },
    description: { fr: 'x' },
    instructions: 'x',
    tools: ['test.long'],
    model: 'scripted/depositor',
  })
  expect((await owner.ask('bounded', 'bounded')).body.answer).toContain('no tool')
  expect(await coins('bounded')).toBe(0)
})

it.each([
  [
    'the key is revoked',
    async (joined: { keyId: string }) => void (await owner.send('DELETE', `/keys/${joined.keyId}`)),
  ],
  [
    'the member is suspended',
    async (joined: { memberId: string }) =>
      void (await owner.send('PATCH', `/members/${joined.memberId}`, { status: 'suspended' })),
  ],
  [
    'the member becomes a reader',
    async (joined: { memberId: string }) =>
      void (await owner.send('PATCH', `/members/${joined.memberId}`, { roles: ['reader'] })),
  ],
])('checks current rights at every call, also in a resumed run: %s', async (_what, change) => {
  const joined = await member(['developer'], { organisationId: owner.organisationId })
  const account = crypto.randomUUID()
  await platform.stopWorkers() // no worker runs
  const { body: run } = await joined.send('POST', '/runs', { agent: 'depositor', input: account })
  expect(run.status).toBe('queued')
  // the state after the claiming worker has died
  await db
    .update(runs)
    .set({ status: 'running', worker: 'gone', epoch: 1, leaseUntil: new Date(0) })
    .where(eq(runs.id, run.id))
  await change(joined)
  platform.startWorkers()
  await vi.waitFor(
    async () => expect((await owner.send('GET', `/runs/${run.id}`)).body.status).toBe('succeeded'),
    60_000,
  )
  const { body } = await owner.send('GET', `/runs/${run.id}/steps`)
  expect(body.items[1]).toMatchObject({
    name: 'test_deposit',
    state: 'failed',
    result: expect.stringMatching(/revoked|suspended|test:write/),
  })
  expect(await coins(account)).toBe(0)
  expect((await db.select().from(members).where(eq(members.id, joined.memberId)))[0]).toBeDefined()
})

it('limits a run that an agent starts to the rights of that agent', async () => {
  const parent = (await owner.ask('delegator', 'delegated')).body
  const child = JSON.parse(parent.answer)
  expect(child).toMatchObject({ agent: 'depositor', parentRunId: parent.id })
  const { body } = await owner.send('GET', `/runs/${child.id}/wait`)
  expect(body).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('no tool') })
  expect(await coins('delegated')).toBe(0)
})

it('waits for approval of a high-risk operation', async () => {
  const agent = {
    slug: 'promoter',
    name: { fr: 'x' },
    description: { fr: 'x' },
    instructions: 'x',
    tools: ['agents.createAgent'],
    model: 'scripted/promoter',
  }
  expect((await owner.send('POST', '/agents', agent)).status).toBe(201)
  expect((await owner.ask('promoter')).body).toMatchObject({
    status: 'waiting',
    error: { code: 'approval-required', step: 1 },
  })
  expect((await owner.send('GET', '/agents/promoted')).status).toBe(404)
})
