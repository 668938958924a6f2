import { describe, expect, it, vi } from 'vitest'
import { verifyChain } from '#platform/audit/chain.ts'
import { auditEvents } from '#platform/audit/tables.ts'
import { digest } from '#platform/crypto/digest.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { runEvents, runSteps, runs } from '../run-store/tables.ts'
import { findText } from '../testing/find-text.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const { owner, member, db, services, auditKey } = await scriptedPlatform()
const createThread = async (body: object = {}) => (await owner.send('POST', '/threads', body)).body.id as string
const say = async (threadId: string, input: string, agent = 'echo') =>
  (await owner.ask(agent, input, { threadId })).body
const messages = async (threadId: string) =>
  (await owner.send('GET', `/threads/${threadId}/messages`)).body.items.map(
    ({ role, text }: Record<string, string>) => `${role}: ${text}`,
  )

describe('copies and deletion of threads', () => {
  it('continues a copy where it was made, independently of the original', async () => {
    const original = await createThread({ title: 'Original' })
    const first = await say(original, 'A', 'reader')
    await say(original, 'B')
    const { status, body: copy } = await owner.send('POST', `/threads/${original}/copy`, { upToRunId: first.id })
    expect(status).toBe(201)
    expect(copy).toMatchObject({ title: 'Original', copiedFrom: original })
    expect(await messages(copy.id)).toEqual(['user: A', 'assistant: Done.'])
    expect((await say(copy.id, 'C')).answer).toMatch(/^human: A \| ai: {2}\| tool: .* \| ai: Done\. \| human: C$/s)
    const fullCopy = (await owner.send('POST', `/threads/${original}/copy`, { title: 'All' })).body
    expect(fullCopy.title).toBe('All')
    expect(await messages(fullCopy.id)).toEqual(await messages(original))

    const [copied] = await db
      .select()
      .from(runs)
      .where(and(eq(runs.threadId, copy.id), eq(runs.turn, 1)))
    expect(copied).toMatchObject({ copiedFrom: first.id, status: 'succeeded' })
    const steps = async (id: string) => (await owner.send('GET', `/runs/${id}/steps`)).body.items
    expect(await steps(copied!.id)).toEqual(await steps(first.id))

    await owner.send('DELETE', `/threads/${copy.id}`)
    expect(await messages(original)).toHaveLength(4)
    const before = await messages(fullCopy.id)
    await owner.send('DELETE', `/threads/${original}`)
    expect(await messages(fullCopy.id)).toEqual(before)
    expect((await owner.send('GET', `/threads/${fullCopy.id}`)).body.copiedFrom).toBe(original)
  })

  it('copies only ended runs, and rejects a run of another thread', async () => {
    const original = await createThread()
    await say(original, 'A')
    const { body: busy } = await owner.send('POST', '/runs', {
      agent: 'never-answers',
      input: 'long',
      threadId: original,
    })
    const { body: copy } = await owner.send('POST', `/threads/${original}/copy`, {})
    expect(await messages(copy.id)).toHaveLength(2)
    const elsewhere = await say(await createThread(), 'X')
    expect((await owner.send('POST', `/threads/${original}/copy`, { upToRunId: elsewhere.id })).status).toBe(422)
    expect((await owner.send('POST', `/threads/${original}/copy`, { upToRunId: crypto.randomUUID() })).status).toBe(404)
    const colleague = await member(['owner'], { organisationId: owner.organisationId })
    expect((await colleague.send('POST', `/threads/${original}/copy`, {})).status).toBe(404)
    await owner.send('POST', `/runs/${busy.id}/cancel`)
  })

  it('leaves no trace of a deleted conversation in the database or in Redis', async () => {
    const canary = `canary-${crypto.randomUUID()}`
    const thread = await createThread({ title: `Titre ${canary}`, metadata: { note: canary } })
    const keyed = { 'idempotency-key': crypto.randomUUID() }
    const body = { agent: 'echo', input: `Question ${canary}`, threadId: thread, metadata: { note: canary } }
    const { body: run } = await owner.send('POST', '/runs/wait', body, keyed)
    expect((await owner.send('POST', '/runs/wait', body, keyed)).body.id).toBe(run.id)
    await say(thread, canary, 'delegator') // its agent starts another run with the same text
    await say(thread, canary, 'talker')
    const { body: failed } = await owner.send(
      'POST',
      '/runs',
      { agent: 'faulty', input: canary, threadId: thread },
      { 'idempotency-key': crypto.randomUUID() },
    )
    await owner.send('GET', `/runs/${failed.id}/wait`)
    await vi.waitFor(async () => expect(await db.$count(runs, eq(runs.status, 'running'))).toBe(0), 60_000)
    const found = await findText(services, canary)
    expect(found).toEqual(expect.arrayContaining(['threads', 'runs', 'run_steps', 'idempotency_keys'])) // proves that the search finds it
    expect(found).not.toContain('audit_events')

    await vi.waitFor(async () => expect((await owner.send('DELETE', `/threads/${thread}`)).status).toBe(200), 60_000)
    await vi.waitFor(async () => expect(await findText(services, canary)).toEqual([]), 60_000)
    expect(await db.$count(runEvents, eq(runEvents.runId, run.id))).toBe(0)
    expect(await db.$count(runSteps, eq(runSteps.runId, run.id))).toBe(0)
    for (const id of [run.id, failed.id]) expect(await services.events.tail(id, { epoch: 0, n: 0 })).toEqual([])
    expect((await owner.send('POST', '/runs/wait', body, keyed)).status).toBe(404) // the stored response is deleted too
    expect(await verifyChain(db, auditKey, owner.organisationId)).toMatchObject({ intact: true })
  })

  it('stores only the digest of a question in the audit trail', async () => {
    const thread = await createThread()
    await say(thread, 'Secret question')
    const events = await db.select().from(auditEvents).where(eq(auditEvents.operation, 'agents.startRun'))
    expect(
      events.map(({ input }) => input as { threadId?: string }).find(({ threadId }) => threadId === thread),
    ).toMatchObject({
      threadId: thread,
      agent: 'echo',
      input: `sha256:${digest('Secret question')}`,
    })
  })

  it('rejects deletion while a run that its agents started has not ended', async () => {
    const thread = await createThread()
    const { id } = await say(thread, 'A')
    const { id: other } = (await owner.send('POST', '/runs', { agent: 'never-answers', input: 'child' })).body
    await db.update(runs).set({ parentRunId: id }).where(eq(runs.id, other))
    expect(await owner.send('DELETE', `/threads/${thread}`)).toMatchObject({ status: 409, body: { runId: other } })
    expect(await messages(thread)).toHaveLength(2)
    await owner.send('POST', `/runs/${other}/cancel`)
    await vi.waitFor(async () => expect((await owner.send('DELETE', `/threads/${thread}`)).status).toBe(200), 60_000)
    expect((await owner.send('GET', `/runs/${other}`)).status).toBe(404)
  })
})
