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

it('an agent that an owner made writes nothing for a reader; for its owner it does, and the trail names both', async () => {
  const reader = await member(['reader'], { organisationId: owner.organisationId })
  const refused = (await reader.ask('depositor', 'reader')).body
  expect(refused).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('test:write') }) // the model was told
  expect(await coins('reader')).toBe(0)

  const done = (await owner.ask('depositor', 'owner')).body
  expect(done.answer).toBe('{"balance":1}')
  const trail = await db.select().from(auditEvents).where(eq(auditEvents.runId, done.id))
  expect(trail).toMatchObject([
    { operation: 'test.deposit', actorId: owner.memberId, keyId: owner.keyId, agent: 'depositor' },
  ])
})

it('a key narrower than its member holds its runs to what it may', async () => {
  const narrow = await member(['owner'], {
    organisationId: owner.organisationId,
    scopes: ['agents:write', 'test:read'],
  })
  expect((await narrow.ask('depositor', 'narrow')).body.answer).toContain('test:write')
  expect(await coins('narrow')).toBe(0)
})

it('an agent may do only what it was granted, whatever its person may', async () => {
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
  ['the key is revoked', async (who: { keyId: string }) => void (await owner.send('DELETE', `/keys/${who.keyId}`))],
  [
    'the member is suspended',
    async (who: { memberId: string }) =>
      void (await owner.send('PATCH', `/members/${who.memberId}`, { status: 'suspended' })),
  ],
  [
    'the member becomes a reader',
    async (who: { memberId: string }) =>
      void (await owner.send('PATCH', `/members/${who.memberId}`, { roles: ['reader'] })),
  ],
])('rights are read again at every call, also of a run taken up anew: %s', async (_what, change) => {
  const who = await member(['developer'], { organisationId: owner.organisationId })
  const account = crypto.randomUUID()
  await platform.stopWorkers() // nobody works
  const { body: run } = await who.send('POST', '/runs', { agent: 'depositor', input: account })
  expect(run.status).toBe('queued')
  // as a worker left it that took it and went silent
  await db
    .update(runs)
    .set({ status: 'running', worker: 'gone', epoch: 1, leaseUntil: new Date(0) })
    .where(eq(runs.id, run.id))
  await change(who)
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
  expect((await db.select().from(members).where(eq(members.id, who.memberId)))[0]).toBeDefined()
})

it('a run that an agent starts may do no more than that agent', async () => {
  const parent = (await owner.ask('delegator', 'delegated')).body
  const child = JSON.parse(parent.answer)
  expect(child).toMatchObject({ agent: 'depositor', parentRunId: parent.id })
  const { body } = await owner.send('GET', `/runs/${child.id}/wait`)
  expect(body).toMatchObject({ status: 'succeeded', answer: expect.stringContaining('no tool') })
  expect(await coins('delegated')).toBe(0)
})

it('what only a person may decide an agent does not do by itself: the run waits for one', async () => {
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
