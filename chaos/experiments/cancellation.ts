import { setTimeout as sleep } from 'node:timers/promises'
import { runSteps, runs } from '#agents/run-store/tables.ts'
import { cancelRun } from '#agents/runs/operations.ts'
import { createScripted } from '#agents/testing/scripted-agents.ts'
import { plan } from '#agents/testing/scripted-models.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { createCluster, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const slowCall = (ms: number): [string, Record<string, unknown>] => ['test_act', { ms }]
/** By where it is when it is cancelled. */
const runPhases = {
  'in the model': ['never-answers', 'x', 'running'],
  'in a tool': ['planner', plan([slowCall(60_000)]), 'running'],
  'between many calls': ['planner', plan(...Array.from({ length: 20 }, () => [slowCall(30), slowCall(30)])), 'running'],
  'at an approval': ['guarded', plan([['test_actOnce', {}]]), 'waiting'],
  'in the queue': ['never-answers', 'x', 'queued'],
} as const

/** Runs are cancelled from a process that does not work on them, wherever they are. */
export const cancellation: Experiment = {
  requirements: ['R21'],
  hypothesis: 'what is cancelled stops, wherever it is and from whichever process, and begins nothing more',
  trials: { short: 1, long: 20 },
  maxCounts: { 'runs that did not stop': 0, 'calls begun after the cancelling': 0, 'slower than 2 s, of a hundred': 1 },
  minCounts: { 'runs cancelled': 5 },
  async setUp() {
    const home = await createCluster()
    await createScripted(home.context, 'guarded', { approvals: ['test.actOnce'] })
    const concurrency = 20
    const { db } = home
    return async (random, tally, size) => {
      const fleet = await startServers(home, { roles: ['all'], env: { WORKER_CONCURRENCY: String(concurrency) } })
      async function cancel(place: keyof typeof runPhases) {
        const [agent, input, from] = runPhases[place]
        const id = await home.startRun(agent, input)
        const read = async () => (await db.select().from(runs).where(eq(runs.id, id)))[0]!
        await waitUntil(async () => (await read()).status === from, 30_000)
        await sleep(random.between(0, 400))
        await invoke(cancelRun, { runId: id }, home.context).catch(() => {})
        const began = performance.now()
        if (!(await waitUntil(async () => (await read()).status === 'cancelled', 20_000)))
          tally.add('runs that did not stop', 1, `${place}: ${id} ${(await read()).status}`)
        if (size === 'long' && performance.now() - began > 2_000) tally.add('slower than 2 s, of a hundred', 1, place)
        tally.add('runs cancelled')
        const run = await read()
        await sleep(200)
        const late = await db.$count(
          runSteps,
          and(eq(runSteps.runId, id), eq(runSteps.kind, 'tool'), gt(runSteps.startedAt, run.cancelAt!)),
        )
        if (late > 0) tally.add('calls begun after the cancelling', late, `${place}: ${id}`)
      }
      const busy = ['in the model', 'in a tool', 'between many calls', 'at an approval'] as const
      await Promise.all(busy.map(cancel))
      const fillers = await Promise.all(Array.from({ length: concurrency }, () => home.startRun('never-answers')))
      await waitUntil(async () => (await db.$count(runs, eq(runs.status, 'running'))) >= concurrency, 30_000)
      await cancel('in the queue')
      await Promise.all(fillers.map((runId) => invoke(cancelRun, { runId }, home.context)))
      await waitUntil(async () => (await db.$count(runs, eq(runs.status, 'running'))) === 0, 20_000)
      await fleet.stop()
    }
  },
}
