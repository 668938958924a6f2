import { runSteps, runs } from '#agents/run-store/tables.ts'
import { resolveUnknownOutcome } from '#agents/runs/step-operations.ts'
import { type ChildProcessHandle, hasExited, kill } from '#agents/testing/cluster.ts'
import { sendControl } from '#agents/testing/controls.ts'
import { findViolations, isIdle, startMany } from '#agents/testing/run-invariants.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Counters, Experiment } from '../experiment.ts'
import type { TrialRandom } from '../trial-random.ts'

const failpointNames = ['before-intent', 'after-intent', 'after-effect', 'after-result'] as const
/** After a crash between these two, the journal does not tell whether the call had its effect. */
const ambiguousFailpoints = ['after-intent', 'after-effect'] as const

/** Kills a server at an exact point of a tool call. Its successor continues the runs, and is the next to be killed. */
export const failpoints: Experiment = {
  name: 'failpoints',
  hypothesis:
    'a call interrupted at any point is repeated with the same key or, if it is not idempotent, waits for a person',
  trials: { short: 1, long: 50 },
  maxCounts: {
    'runs with a wrong outcome': 0,
    'repeated steps, changed keys and wrong numbers of effects': 0,
    'repeated effects of calls that are not idempotent': 0,
    'unknown outcomes that did not wait for a person': 0,
  },
  minCounts: { 'servers that died at a failpoint': 5, 'unknown outcomes': 1 },
  async setUp() {
    const cluster = await createCluster()
    const { db } = cluster
    let server: ChildProcessHandle | undefined

    /** Starts the runs on a server with an armed failpoint, and waits until it has died or the runs are over. */
    async function crashDuring(failpoint: string, startRuns: () => Promise<string[]>, counters: Counters) {
      server ??= await cluster.server()
      const crashing = server
      await sendControl(crashing, 'failpoint', failpoint)
      const ids = await startRuns()
      await waitUntil(async () => hasExited(crashing) || (await isIdle(cluster)), 60_000)
      if (hasExited(crashing)) counters.add('servers that died at a failpoint')
      else await kill(crashing)
      server = undefined
      return ids
    }

    async function recover() {
      server = await cluster.server()
      await waitUntil(() => isIdle(cluster), 60_000)
    }

    async function crashIdempotentCall(point: string, count: number, random: TrialRandom, counters: Counters) {
      // each run makes nine calls
      const failpoint = `${point}:${random.between(1, 3 * count)}`
      const ids = await crashDuring(failpoint, () => startMany(cluster, count), counters)
      await recover()
      for (const { kind, runId, detail } of await findViolations(cluster, ids)) {
        const counter =
          kind === 'lost' || kind === 'failed'
            ? 'runs with a wrong outcome'
            : 'repeated steps, changed keys and wrong numbers of effects'
        counters.add(counter, 1, `${point}: ${kind} ${runId} ${detail}`)
      }
    }

    async function crashNonIdempotentCall(point: string, random: TrialRandom, counters: Counters) {
      const failpoint = `${point}:${random.between(1, 3)}`
      const startRuns = () => Promise.all(Array.from({ length: 3 }, () => cluster.startRun('non-idempotent')))
      const ids = await crashDuring(failpoint, startRuns, counters)
      const unknown = await db
        .select()
        .from(runSteps)
        .where(and(inArray(runSteps.runId, ids), eq(runSteps.kind, 'tool'), eq(runSteps.state, 'intent')))
      counters.add('unknown outcomes', unknown.length)
      await recover()
      const isWaiting = and(inArray(runs.id, ids), eq(runs.status, 'waiting'))
      const waiting = (await db.select({ id: runs.id }).from(runs).where(isWaiting)).map(({ id }) => id)
      for (const { runId } of unknown)
        if (!waiting.includes(runId))
          counters.add('unknown outcomes that did not wait for a person', 1, `${point}: ${runId}`)
      for (const runId of waiting)
        await invoke(resolveUnknownOutcome, { runId, step: 1, result: 'It was done.' }, cluster.context)
      await waitUntil(() => isIdle(cluster), 60_000)
      const effects = cluster.effects()
      for (const { id, status } of await db.select().from(runs).where(inArray(runs.id, ids))) {
        if (status !== 'succeeded') counters.add('runs with a wrong outcome', 1, `${point}: ${id} ${status}`)
        if (effects.filter(({ key }) => key === `${id}:1`).length > 1)
          counters.add('repeated effects of calls that are not idempotent', 1, `${point}: ${id}`)
      }
    }

    return async (random, counters, size) => {
      for (const point of failpointNames) await crashIdempotentCall(point, size === 'long' ? 4 : 2, random, counters)
      await crashNonIdempotentCall(random.pick(ambiguousFailpoints), random, counters)
      cluster.clearEffects()
    }
  },
}
