import { AIMessage, AIMessageChunk } from '@langchain/core/messages'
import { ChatGenerationChunk } from '@langchain/core/outputs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { and, asc, eq, inArray, or } from '#platform/db/query-builder.ts'
import { defineModule } from '#platform/module.ts'
import { operation } from '#platform/operation.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { modelTurns, ScriptedModel, toolCallMessage } from '../testing/fake-chat-model.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { resolveScripted } from '../testing/scripted-models.ts'

/** Runaway runs at a larger scale than in `limits.test.ts`, and across runs. */
const megabytes = 50
const ask = { fr: 'Essai', ar: 'تجربة', en: 'Test' }
const huge = operation({
  name: 'huge.read',
  summary: 'Read a huge result.',
  route: 'GET /huge',
  effect: 'read',
  access: 'member',
  examples: [{ questions: [ask], input: {} }],
  input: z.object({}),
  output: z.string(),
  handler: async () => 'x'.repeat(megabytes * 1024 * 1024),
})

/** Streams a word every few milliseconds for ever, even after the signal has aborted. */
class Drip extends ScriptedModel {
  constructor() {
    super(() => new AIMessage(''))
  }
  override async *_streamResponseChunks() {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      yield new ChatGenerationChunk({ message: new AIMessageChunk('drip '), text: 'drip ' })
    }
  }
}

const million = { input_tokens: 600_000, output_tokens: 400_000, total_tokens: 1_000_000 }
const runawayModels: Record<string, ScriptedModel> = {
  'wild/loop': new ScriptedModel(() => toolCallMessage(['test_long', {}])),
  'wild/glutton': new ScriptedModel((messages) =>
    modelTurns(messages) > 0 ? new AIMessage('Read.') : toolCallMessage(['huge_read', {}]),
  ),
  'wild/wordy': new ScriptedModel(
    () => new AIMessage({ ...toolCallMessage(['test_long', {}]), content: 'So.', usage_metadata: million }),
  ),
  'wild/recursion': new ScriptedModel(() =>
    toolCallMessage(['agent_recursion', { task: 'go' }], ['agent_recursion', { task: 'go' }]),
  ),
  'wild/drip': new Drip(),
}
const platform = await scriptedPlatform({
  modules: [defineModule({ name: 'huge', title: ask, description: 'Returns a huge result.', operations: [huge] })],
  resolve: async (name, ...rest) =>
    runawayModels[name ?? '']
      ? { name: name!, model: runawayModels[name!]!, provider: 'builtin' }
      : resolveScripted(name, ...rest),
})
const { db, owner, agent, member } = platform
const names = Object.keys(runawayModels).map((name) => name.replace('wild/', ''))
for (const slug of names) await agent(slug, { model: `wild/${slug}`, tools: ['test.*', 'huge.*'] })
await owner.send('PATCH', '/agents/recursion', { tools: ['agent:recursion'] })
await owner.send('POST', '/agents/recursion/publish', {})

const run = async (slug: string, limits: Record<string, number> = {}) => (await owner.ask(slug, 'go', { limits })).body
const limitReached = (name: string) => ({
  status: 'failed',
  error: { code: 'limit-reached', detail: expect.stringContaining(name) },
})

it(`truncates a tool result of ${megabytes} MB at the limit with a marker`, async () => {
  const { id, status, limits } = await run('glutton')
  expect(status).toBe('succeeded')
  const [, step] = await db.select().from(runSteps).where(eq(runSteps.runId, id)).orderBy(asc(runSteps.seq))
  expect(step!.output).toMatch(/\n\[cut: 16384 of 52428802 bytes shown\]$/)
  expect(Buffer.byteLength(step!.output!)).toBeLessThan(limits.toolResultBytes + 50)
})

it('stops all runs of the organisation after a call of a million tokens', async () => {
  expect(await run('wordy')).toMatchObject({
    ...limitReached('200000 for tokens'),
    usage: { steps: 1, inputTokens: 600_000, outputTokens: 400_000 },
  })
  const budget = (await owner.send('POST', '/budgets', { period: 'day', tokens: 500_000 })).body
  expect(await run('wordy')).toMatchObject({ status: 'failed', usage: { steps: 1 } })
  expect(await owner.ask('wordy')).toMatchObject({ status: 429 })
  expect((await owner.send('GET', `/budgets/${budget.id}`)).body).toMatchObject({
    used: { tokens: 1_000_000 },
    remaining: { tokens: 0 },
  })
  await owner.send('DELETE', `/budgets/${budget.id}`)
})

it('ends agents that call themselves twice within the steps of the first run and three levels', async () => {
  const { id, usage, limits } = await run('recursion')
  expect(usage.steps).toBeLessThanOrEqual(limits.steps)
  const family = await db
    .select()
    .from(runs)
    .where(or(eq(runs.id, id), eq(runs.rootRunId, id)))
  expect(Math.max(...family.map(({ depth }) => depth))).toBe(3)
  expect(family.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  const ids = family.map((member) => member.id)
  expect(await db.$count(runSteps, and(inArray(runSteps.runId, ids), eq(runSteps.kind, 'model')))).toBe(usage.steps)
})

it('ends an endless stream at the wall time', async () => {
  const { body } = await owner.send('POST', '/runs', {
    agent: 'drip',
    input: 'go',
    limits: { wallMs: 400 },
    live: true,
  })
  expect((await owner.send('GET', `/runs/${body.id}/wait`)).body).toMatchObject({
    ...limitReached('400 for wallMs'),
    usage: { steps: 0 },
  })
})

it('stops spending with the call that exceeds the budget', async () => {
  const operator = await member(['operator'], { scopes: ['*:manage', 'platform:manage'] })
  await operator.send('PUT', '/models/prices', {
    model: 'wild/*',
    inputMicrosPerMillion: 1_000_000,
    outputMicrosPerMillion: 4_000_000,
    currency: 'MAD',
  })
  const { body: budget } = await owner.send('POST', '/budgets', { period: 'month', costMicros: 100 })
  const ended = await run('loop')
  expect(ended).toMatchObject({
    status: 'failed',
    error: { code: 'budget-exhausted', resetsAt: expect.any(String) },
    usage: { steps: 4, costMicros: 120 },
  })
  expect((await owner.send('GET', `/budgets/${budget.id}`)).body).toMatchObject({
    used: { costMicros: 120 },
    remaining: { costMicros: 0 },
  })
})
