import { expect, it } from 'vitest'
import { and, eq } from '#platform/db/query-builder.ts'
import { createWebhooksModule } from '#platform/webhooks/index.ts'
import { webhookDeliveries, webhookMessages } from '#platform/webhooks/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { runEvents } from './tables.ts'

const platform = await scriptedPlatform({
  modules: [createWebhooksModule()],
  env: { WEBHOOK_ALLOW_HOSTS: '127.0.0.1' },
})
const { db, owner, member, agent } = platform

const listen = (types: string[], by = owner) =>
  by.send('POST', '/webhooks/endpoints', { url: 'http://127.0.0.1:9/hook', types })
const told = async (organisationId = owner.organisationId) =>
  (await db.select().from(webhookMessages).where(eq(webhookMessages.organisationId, organisationId))).map(({ body }) =>
    JSON.parse(body),
  )
const of = async (runId: string) => (await told()).filter(({ data }) => data.runId === runId)

it('nobody listens: nothing is kept', async () => {
  expect((await owner.ask('echo', 'quietly')).body.status).toBe('succeeded')
  expect(await told()).toEqual([])
})

it('the end of a run is told to who listens, once, with neither question nor answer', async () => {
  await listen(['run.finished'])
  await listen(['run.*'])
  const other = await member(['owner'])
  await listen(['*'], other)
  const { body: run } = await owner.ask('echo', 'a private question', { metadata: { order: '42' } })
  const data = {
    runId: run.id,
    agent: 'echo',
    memberId: owner.memberId,
    threadId: null,
    status: 'succeeded',
    errorCode: null,
    metadata: { order: '42' },
  }
  expect(await of(run.id)).toEqual([{ type: 'run.finished', timestamp: expect.any(String), data }])
  expect(JSON.stringify(await told())).not.toContain('private')
  expect(await told(other.organisationId)).toEqual([])
  expect(await db.$count(webhookDeliveries, eq(webhookDeliveries.organisationId, owner.organisationId))).toBe(2)
})

it('so is a failure, and the end of a run that was cancelled before anybody held it', async () => {
  const { body: failed } = await owner.ask('faulty')
  expect(await of(failed.id)).toMatchObject([
    { type: 'run.finished', data: { status: 'failed', errorCode: expect.any(String) } },
  ])

  await platform.stopWorkers()
  const { body: run } = await owner.send('POST', '/runs', { agent: 'echo', input: 'x' })
  await owner.send('POST', `/runs/${run.id}/cancel`)
  expect(await of(run.id)).toMatchObject([{ type: 'run.finished', data: { status: 'cancelled' } }])
  platform.startWorkers()
})

it('that a run waits for somebody is told once each time, and for what; an approval also as such', async () => {
  await listen(['run.waiting', 'approval.requested'])
  await agent('careful', { approvals: ['test.deposit'] })
  const clientTools = [{ name: 'read', description: 'Reads.', inputSchema: { type: 'object' } }]
  const input = plan([['read', {}]], [['test_deposit', { account: crypto.randomUUID() }]])
  const { body: run } = await owner.ask('careful', input, { clientTools, metadata: { order: '43' } })
  const data = {
    runId: run.id,
    agent: 'careful',
    memberId: owner.memberId,
    threadId: null,
    status: 'waiting',
    metadata: { order: '43' },
  }
  const waiting = (errorCode: string) => ({
    type: 'run.waiting',
    timestamp: expect.any(String),
    data: { ...data, errorCode },
  })
  expect(await of(run.id)).toEqual([waiting('client-tool')])

  await owner.send('POST', `/runs/${run.id}/steps/1/result`, { result: 21 })
  expect((await owner.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
    status: 'waiting',
    error: { code: 'approval-required' },
  })
  const told = await of(run.id)
  expect(told.filter(({ type }) => type === 'run.waiting')).toEqual([
    waiting('client-tool'),
    waiting('approval-required'),
  ])
  expect(told.filter(({ type }) => type === 'approval.requested')).toHaveLength(1)

  await owner.send('POST', `/runs/${run.id}/steps/3/decide`, { decision: 'approve' })
  expect((await owner.send('GET', `/runs/${run.id}/wait`)).body.status).toBe('succeeded')
  expect((await of(run.id)).filter(({ type }) => type !== 'run.finished')).toEqual(told)
})

it('as often as the journal has it, for many runs at once', async () => {
  const runs = await Promise.all(Array.from({ length: 30 }, (_, i) => owner.ask('depositor', `account ${i}`)))
  for (const { body } of runs) {
    const ends = await db.$count(runEvents, and(eq(runEvents.runId, body.id), eq(runEvents.type, 'run.finished')))
    expect([ends, (await of(body.id)).length]).toEqual([1, 1])
  }
})
