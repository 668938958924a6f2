import { expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { startRun } from '../runs/operations.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { awaitRunResult } from './wait-for-run.ts'

const platform = await scriptedPlatform({ working: false })
const { owner, agent, services } = platform
await agent('middle', { tools: ['test.*', 'agent:planner'] })
await agent('top', { tools: ['test.*', 'agent:middle', 'agent:planner'] }) // what it hands on it must have itself

/** So seldom that only news can be what is answered by. */
const never = 3_600_000
const task = (slug: string, text: string) => [`agent_${slug}`, { task: text }] as [string, Record<string, unknown>]

it('who awaits a run is woken when one that works for it, or for that one, needs a person, and when all is over', async () => {
  const award = plan([['test_award', { account: crypto.randomUUID(), coins: 1 }]])
  const input = plan([task('middle', plan([task('planner', award)]))])
  const { id } = await invoke(startRun, { agent: 'top', input }, owner.context)
  const waiting = awaitRunResult(services, id, never, undefined, never)
  platform.startWorkers()
  expect(await waiting).toMatchObject({ status: 'waiting', error: { code: 'child-run' } })
  const [asked] = (await owner.send('GET', `/approvals?runId=${id}`)).body.items
  expect(asked).toMatchObject({ tool: 'test_award' })
  await owner.send('POST', `/runs/${asked.runId}/steps/${asked.step}/decide`, { decision: 'approve' })
  expect(await awaitRunResult(services, id, never, undefined, never)).toMatchObject({
    status: 'succeeded',
    answer: '{"balance":1}',
  })
})
