import { describe, expect, it } from 'vitest'
import { and, asc, eq } from '#platform/db/query-builder.ts'
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

const subscribe = (types: string[], by = owner) =>
  by.send('POST', '/webhooks/endpoints', { url: 'http://127.0.0.1:9/hook', types })
const messages = async (organisationId = owner.organisationId) =>
  (
    await db
      .select()
      .from(webhookMessages)
      .where(eq(webhookMessages.organisationId, organisationId))
      .orderBy(asc(webhookMessages.id))
  ).map(({ body }) => JSON.parse(body))
const messagesOf = async (runId: string) => (await messages()).filter(({ data }) => data.runId === runId)

describe('webhook events of runs', () => {
  it('stores no message without a subscription', async () => {
    expect((await owner.ask('echo', 'quietly')).body.status).toBe('succeeded')
    expect(await messages()).toEqual([])
  })

  it('sends the end of a run once, without question and answer', async () => {
    await subscribe(['run.finished'])
    await subscribe(['run.*'])
    const other = await member(['owner'])
    await subscribe(['*'], other)
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
    expect(await messagesOf(run.id)).toEqual([{ type: 'run.finished', timestamp: expect.any(String), data }])
    expect(JSON.stringify(await messages())).not.toContain('private')
    expect(await messages(other.organisationId)).toEqual([])
    expect(await db.$count(webhookDeliveries, eq(webhookDeliveries.organisationId, owner.organisationId))).toBe(2)
  })

  it('sends failures, and the end of a run cancelled before it was claimed', async () => {
    const { body: failed } = await owner.ask('faulty')
    expect(await messagesOf(failed.id)).toMatchObject([
      { type: 'run.finished', data: { status: 'failed', errorCode: expect.any(String) } },
    ])

    await platform.stopWorkers()
    const { body: run } = await owner.send('POST', '/runs', { agent: 'echo', input: 'x' })
    await owner.send('POST', `/runs/${run.id}/cancel`)
    expect(await messagesOf(run.id)).toMatchObject([{ type: 'run.finished', data: { status: 'cancelled' } }])
    platform.startWorkers()
  })

  it('sends each wait once with its reason, and each approval request', async () => {
    await subscribe(['run.waiting', 'approval.requested'])
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
    expect(await messagesOf(run.id)).toEqual([waiting('client-tool')])

    await owner.send('POST', `/runs/${run.id}/steps/1/result`, { result: 21 })
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body).toMatchObject({
      status: 'waiting',
      error: { code: 'approval-required' },
    })
    const sent = await messagesOf(run.id)
    expect(sent.filter(({ type }) => type === 'run.waiting')).toEqual([
      waiting('client-tool'),
      waiting('approval-required'),
    ])
    expect(sent.filter(({ type }) => type === 'approval.requested')).toHaveLength(1)

    await owner.send('POST', `/runs/${run.id}/steps/3/decide`, { decision: 'approve' })
    expect((await owner.send('GET', `/runs/${run.id}/wait`)).body.status).toBe('succeeded')
    expect((await messagesOf(run.id)).filter(({ type }) => type !== 'run.finished')).toEqual(sent)
  })

  it('sends one message per recorded event for many concurrent runs', async () => {
    const runs = await Promise.all(Array.from({ length: 30 }, (_, i) => owner.ask('depositor', `account ${i}`)))
    for (const { body } of runs) {
      const ends = await db.$count(runEvents, and(eq(runEvents.runId, body.id), eq(runEvents.type, 'run.finished')))
      expect([ends, (await messagesOf(body.id)).length]).toEqual([1, 1])
    }
  })
})
