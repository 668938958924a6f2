import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { startRun } from '../runs/operations.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { plan } from '../testing/scripted-models.ts'
import { awaitRunResult } from './wait-for-run.ts'

const platform = await scriptedPlatform({ working: false })
const { owner, agent, services } = platform
await agent('middle', { tools: ['test.*', 'agent:planner'] })
await agent('top', { tools: ['test.*', 'agent:middle', 'agent:planner'] }) // an agent can pass on only its own grants

/** A poll interval so long that only events can resolve the wait. */
const longPollMs = 3_600_000
const task = (slug: string, text: string) => [`agent_${slug}`, { task: text }] as [string, Record<string, unknown>]

describe('awaitRunResult', () => {
  it('returns when a nested subagent needs a person, and when the run ends', async () => {
    const award = plan([['test_award', { account: crypto.randomUUID(), coins: 1 }]])
    const input = plan([task('middle', plan([task('planner', award)]))])
    const { id } = await invoke(startRun, { agent: 'top', input }, owner.context)
    const waiting = awaitRunResult(services, id, longPollMs, undefined, longPollMs)
    platform.startWorkers()
    expect(await waiting).toMatchObject({ status: 'waiting', error: { code: 'subagent-run' } })
    const [approval] = (await owner.send('GET', `/approvals?runId=${id}`)).body.items
    expect(approval).toMatchObject({ tool: 'test_award' })
    await owner.send('POST', `/runs/${approval.runId}/steps/${approval.step}/decide`, { decision: 'approve' })
    expect(await awaitRunResult(services, id, longPollMs, undefined, longPollMs)).toMatchObject({
      status: 'succeeded',
      answer: '{"balance":1}',
    })
  })
})
