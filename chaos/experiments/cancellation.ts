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
/** Agent, input and status, by the phase in which the run is cancelled. */
const runPhases = {
  'in the model': ['never-answers', 'x', 'running'],
  'in a tool': ['planner', plan([slowCall(60_000)]), 'running'],
  'between many calls': ['planner', plan(...Array.from({ length: 20 }, () => [slowCall(30), slowCall(30)])), 'running'],
  'at an approval': ['guarded', plan([['test_actOnce', {}]]), 'waiting'],
  'in the queue': ['never-answers', 'x', 'queued'],
} as const

/** Cancels runs in every phase, from a process that does not execute them. */
export const cancellation: Experiment = {
  name: 'cancellation',
  hypothesis: 'a cancelled run stops in whichever phase it is, and makes no further call',
  trials: { short: 1, long: 20 },
  maxCounts: {
    'runs that did not stop': 0,
    'calls started after the cancellation': 0,
    'cancellations that took more than 2 s': 1,
  },
  minCounts: { 'runs cancelled': 5 },
  async setUp() {
    const cluster = await createCluster()
    await createScripted(cluster.context, 'guarded', { approvals: ['test.actOnce'] })
    const concurrency = 20
    const { db } = cluster
    return async (random, counters, size) => {
      const servers = await startServers(cluster, { roles: ['all'], env: { WORKER_CONCURRENCY: String(concurrency) } })
      const countRunning = () => db.$count(runs, eq(runs.status, 'running'))
      async function cancel(phase: keyof typeof runPhases) {
        const [agent, input, statusBefore] = runPhases[phase]
        const id = await cluster.startRun(agent, input)
        const read = async () => (await db.select().from(runs).where(eq(runs.id, id)))[0]!
        await waitUntil(async () => (await read()).status === statusBefore, 30_000)
        await sleep(random.between(0, 400))
        await invoke(cancelRun, { runId: id }, cluster.context).catch(() => {})
        const cancelledAt = performance.now()
        if (!(await waitUntil(async () => (await read()).status === 'cancelled', 20_000)))
          counters.add('runs that did not stop', 1, `${phase}: ${id} ${(await read()).status}`)
        if (size === 'long' && performance.now() - cancelledAt > 2_000)
          counters.add('cancellations that took more than 2 s', 1, phase)
        counters.add('runs cancelled')
        const { cancelAt } = await read()
        await sleep(200)
        // the commit that finds the cancellation may still record calls that the model has just requested; none may be made
        const recorded = await db
          .select({ seq: runSteps.seq })
          .from(runSteps)
          .where(and(eq(runSteps.runId, id), eq(runSteps.kind, 'tool'), gt(runSteps.startedAt, cancelAt!)))
        const made = new Set(cluster.effects().map(({ key }) => key))
        const lateCalls = recorded.filter(({ seq }) => made.has(`${id}:${seq}`)).length
        if (lateCalls > 0) counters.add('calls started after the cancellation', lateCalls, `${phase}: ${id}`)
      }
      const activePhases = ['in the model', 'in a tool', 'between many calls', 'at an approval'] as const
      await Promise.all(activePhases.map(cancel))
      const others = await Promise.all(Array.from({ length: concurrency }, () => cluster.startRun('never-answers')))
      await waitUntil(async () => (await countRunning()) >= concurrency, 30_000)
      await cancel('in the queue')
      await Promise.all(others.map((runId) => invoke(cancelRun, { runId }, cluster.context)))
      await waitUntil(async () => (await countRunning()) === 0, 20_000)
      await servers.stop()
    }
  },
}
