import { runSteps, runs } from '#agents/run-store/tables.ts'
import { scriptedPlatform } from '#agents/testing/platform.ts'
import { plan } from '#agents/testing/scripted-models.ts'
import { eq } from '#platform/db/query-builder.ts'
import { waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Runs agents that do not stop by themselves: in steps, tokens, time, length of output, or by delegating to subagents. */
export const runawayAgents: Experiment = {
  name: 'runaway-agents',
  hypothesis: 'an agent that does not stop is stopped at its limit, and a result that is too long is cut and marked',
  trials: { short: 1, long: 50 },
  maxCounts: { 'runs beyond their limit': 0, 'runs that were not stopped': 0, 'results that were not cut': 0 },
  minCounts: { 'runs stopped': 6 },
  async setUp() {
    const { db, owner, agent } = await scriptedPlatform()
    await agent('delegating', { tools: ['agent:endless'], model: 'scripted/planner' })
    const start = async (slug: string, input: string, limits: Record<string, number>) =>
      (await owner.send('POST', '/runs', { agent: slug, input, limits })).body.id as string
    async function waitForEnd(id: string) {
      const read = async () => (await db.select().from(runs).where(eq(runs.id, id)))[0]!
      await waitUntil(async () => (await read()).finishedAt !== null, 30_000)
      return read()
    }
    return async (random, counters, size) => {
      const [steps, tokens, wallMs, bytes] = [
        random.between(1, 25),
        random.between(1, 300),
        random.between(200, 800),
        random.between(100, 5_000),
      ]
      async function expectStopped(
        name: string,
        id: string,
        isWithinLimit: (run: Awaited<ReturnType<typeof waitForEnd>>) => boolean,
        code = 'limit-reached',
      ) {
        const run = await waitForEnd(id)
        if (run.status !== 'failed' || run.error?.code !== code)
          counters.add('runs that were not stopped', 1, `${name}: ${run.status} ${JSON.stringify(run.error)}`)
        else counters.add('runs stopped')
        if (!isWithinLimit(run))
          counters.add(
            'runs beyond their limit',
            1,
            `${name}: ${JSON.stringify(run.usage)} of ${JSON.stringify(run.limits)}`,
          )
      }
      async function expectCutResult() {
        const characters = size === 'long' ? 25_000_000 : 1_000_000
        const id = await start('planner', plan([['test_long', { characters }]]), { toolResultBytes: bytes })
        await waitForEnd(id)
        const journal = await db.select().from(runSteps).where(eq(runSteps.runId, id))
        const output = journal.find(({ kind }) => kind === 'tool')?.output
        if (!output?.includes('[cut:') || Buffer.byteLength(output) > bytes + 100)
          counters.add('results that were not cut', 1, output?.slice(-100) ?? 'none')
      }
      /** Returns the steps of a run and its descendants. */
      async function countSteps(id: string) {
        const family = await db.select().from(runs).where(eq(runs.rootRunId, id))
        return family.reduce((sum, { usage }) => sum + usage.steps, 0)
      }
      const delegate: [string, Record<string, unknown>] = ['agent_endless', { task: 'go' }]
      const delegatingSteps = Math.max(4, steps)
      const delegating = await start('delegating', plan([delegate], [delegate]), { steps: delegatingSteps })
      await Promise.all([
        expectStopped('steps', await start('endless', 'go', { steps }), ({ usage }) => usage.steps <= steps + 1),
        expectStopped(
          'tokens',
          await start('endless', 'go', { tokens }),
          ({ usage }) => usage.inputTokens + usage.outputTokens <= tokens + 15,
        ),
        expectStopped('time without output', await start('never-answers', 'go', { wallMs }), () => true),
        expectStopped('time with slow output', await start('slow-stream', 'go', { wallMs }), () => true),
        expectStopped(
          'length of output',
          await start('endless-output', 'go', {}),
          ({ answer }) => (answer?.length ?? 0) < 5_000_000,
          'model-failed',
        ),
        expectCutResult(),
      ])
      await waitForEnd(delegating)
      const taken = await countSteps(delegating)
      if (taken > delegatingSteps + 1)
        counters.add('runs beyond their limit', 1, `delegation: ${taken} of ${delegatingSteps} steps`)
      else counters.add('runs stopped')
    }
  },
}
