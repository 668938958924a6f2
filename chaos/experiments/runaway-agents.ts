import { runSteps, runs } from '#agents/run-store/tables.ts'
import { scriptedPlatform } from '#agents/testing/platform.ts'
import { plan } from '#agents/testing/scripted-models.ts'
import { eq } from '#platform/db/query-builder.ts'
import { waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Agents that do not stop by themselves: in steps, tokens, bytes, words, time, or by handing on what they should do. */
export const runawayAgents: Experiment = {
  requirements: ['R20', 'S12'],
  hypothesis:
    'an agent that does not stop is stopped at its limit, and what is too long is cut, with a word that says so',
  trials: { short: 1, long: 50 },
  maxCounts: { 'runs beyond their limit': 0, 'runs that were not stopped': 0, 'results that were not cut': 0 },
  minCounts: { 'runs stopped': 6 },
  async setUp() {
    const { db, owner, agent } = await scriptedPlatform()
    await agent('chief', { tools: ['agent:endless'], model: 'scripted/planner' })
    const start = async (slug: string, input: string, limits: Record<string, number>) =>
      (await owner.send('POST', '/runs', { agent: slug, input, limits })).body.id as string
    async function ended(id: string) {
      const read = async () => (await db.select().from(runs).where(eq(runs.id, id)))[0]!
      await waitUntil(async () => (await read()).finishedAt !== null, 30_000)
      return read()
    }
    return async (random, tally, size) => {
      const [steps, tokens, wallMs, bytes] = [
        random.between(1, 25),
        random.between(1, 300),
        random.between(200, 800),
        random.between(100, 5_000),
      ]
      const calls = (one: { usage: { steps: number; inputTokens: number; outputTokens: number } }) => one.usage
      async function stopped(
        what: string,
        id: string,
        within: (run: Awaited<ReturnType<typeof ended>>) => boolean,
        codes = ['limit-reached'],
      ) {
        const run = await ended(id)
        if (run.status !== 'failed' || !codes.includes(run.error?.code ?? ''))
          tally.add('runs that were not stopped', 1, `${what}: ${run.status} ${JSON.stringify(run.error)}`)
        else tally.add('runs stopped')
        if (!within(run))
          tally.add(
            'runs beyond their limit',
            1,
            `${what}: ${JSON.stringify(run.usage)} of ${JSON.stringify(run.limits)}`,
          )
      }
      async function cutResult() {
        const id = await start(
          'planner',
          plan([['test_long', { characters: size === 'long' ? 25_000_000 : 1_000_000 }]]),
          { toolResultBytes: bytes },
        )
        await ended(id)
        const [step] = (await db.select().from(runSteps).where(eq(runSteps.runId, id))).filter(
          ({ kind }) => kind === 'tool',
        )
        if (!step?.output?.includes('[cut:') || Buffer.byteLength(step.output) > bytes + 100)
          tally.add('results that were not cut', 1, step?.output?.slice(-100) ?? 'none')
      }
      /** With those who work for it. */
      async function familySteps(id: string) {
        const family = await db.select().from(runs).where(eq(runs.rootRunId, id))
        return family.reduce((sum, run) => sum + calls(run).steps, 0)
      }
      const chief = await start(
        'chief',
        plan([['agent_endless', { task: 'go' }]], [['agent_endless', { task: 'go' }]]),
        { steps: Math.max(4, steps) },
      )
      await Promise.all([
        stopped('steps', await start('endless', 'go', { steps }), (run) => calls(run).steps <= steps + 1),
        stopped(
          'tokens',
          await start('endless', 'go', { tokens }),
          (run) => calls(run).inputTokens + calls(run).outputTokens <= tokens + 15,
        ),
        stopped('time, silent', await start('never-answers', 'go', { wallMs }), () => true),
        stopped('time, dripping', await start('slow-stream', 'go', { wallMs }), () => true),
        stopped('words', await start('endless-output', 'go', {}), (run) => (run.answer?.length ?? 0) < 5_000_000, [
          'model-failed',
        ]),
        cutResult(),
      ])
      await ended(chief)
      if ((await familySteps(chief)) > Math.max(4, steps) + 1)
        tally.add('runs beyond their limit', 1, `by handing on: ${await familySteps(chief)} of ${Math.max(4, steps)}`)
      else tally.add('runs stopped')
    }
  },
}
