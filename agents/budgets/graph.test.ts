import { expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { isTerminal } from '../run-store/events.ts'
import { getRun } from '../runs/operations.ts'
import { waitUntil } from '../testing/cluster.ts'
import { startWithGraph } from '../testing/start-with-graph.ts'
import { meteredPlatform } from './testing/fixture.ts'

const platform = await meteredPlatform({ working: false })
const { db, owner, price, reservations } = platform
await price('scripted/*', 1, 1)
const { id } = (await owner.send('POST', '/budgets', { period: 'day', tokens: 70 })).body
const home = { db, context: owner.context }
const worker = await startWithGraph(home, 'plain', 'worker')
const endless = await startWithGraph(home, 'own-tool', 'endless')

async function ended(runId: string) {
  await waitUntil(async () => isTerminal((await invoke(getRun, { runId }, owner.context)).status))
  return invoke(getRun, { runId }, owner.context)
}

it('applies budgets to graphs like to the loop, even if their middleware ignores errors', async () => {
  platform.startWorkers()
  const [workerRun, endlessRun] = [await ended(worker), await ended(endless)]
  const cost = ({ usage }: typeof workerRun) => usage.inputTokens + usage.outputTokens
  for (const run of [workerRun, endlessRun]) expect(run.usage.costMicros).toBe(cost(run))
  expect(endlessRun).toMatchObject({
    status: 'failed',
    error: { code: 'budget-exhausted', resetsAt: expect.any(String) },
  })
  const { used, reserved } = (await owner.send('GET', `/budgets/${id}`)).body
  expect(used).toEqual({
    runs: 2,
    tokens: cost(workerRun) + cost(endlessRun),
    costMicros: cost(workerRun) + cost(endlessRun),
  })
  expect(used.tokens).toBeGreaterThanOrEqual(70)
  expect(used.tokens).toBeLessThan(70 + 15)
  expect([reserved.tokens, await reservations()]).toEqual([0, 0])
})
