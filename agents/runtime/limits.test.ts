import { expect, it } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import { minLimits, truncate } from '../registry/limits.ts'
import { runSteps } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'

const { db, owner } = await scriptedPlatform()
const ask = async (agent: string, limits: Record<string, number> = {}) =>
  (await owner.ask(agent, 'go', { limits })).body
const limitReached = (name: string) => ({
  status: 'failed',
  error: { code: 'limit-reached', detail: expect.stringContaining(name) },
})

it('ends an endless loop at the step limit', async () => {
  expect(await ask('endless', { steps: 5 })).toMatchObject({ ...limitReached('5 for steps'), usage: { steps: 5 } })
})

it('ends an endless loop at the token limit', async () => {
  expect(await ask('endless', { tokens: 100 })).toMatchObject({
    ...limitReached('100 for tokens'),
    usage: { inputTokens: 70, outputTokens: 35 },
  })
})

it('ends a model that never answers at the wall time', async () => {
  expect(await ask('never-answers', { wallMs: 300 })).toMatchObject(limitReached('300 for wallMs'))
})

it('truncates a long tool result with a marker', async () => {
  const { id, limits } = await ask('reader', { toolResultBytes: 1_000 })
  expect(limits).toEqual({ steps: 25, wallMs: 600_000, tokens: 200_000, toolResultBytes: 1_000, historyTokens: 16_000 })
  const steps = await db.select().from(runSteps).where(eq(runSteps.runId, id)).orderBy(asc(runSteps.seq))
  expect(steps[1]!.output).toMatch(/é\n\[cut: 1000 of 100011 bytes shown\]$/)
  expect(Buffer.byteLength(steps[1]!.output!)).toBeLessThan(1_050)
})

it('lets a caller lower a limit but not raise it', async () => {
  expect(await owner.ask('reader', 'go', { limits: { steps: 26 } })).toMatchObject({
    status: 422,
    body: { issues: [{ path: 'limits.steps' }] },
  })
  expect(minLimits({ steps: 3 }, { steps: 10, tokens: 50 })).toMatchObject({ steps: 3, tokens: 50, wallMs: 600_000 })
})

it('truncates between characters and keeps short texts', () => {
  expect(truncate('abc', 3)).toBe('abc')
  expect(truncate('éééé', 5)).toBe('éé\n[cut: 5 of 8 bytes shown]')
})
