import { runSteps, runs } from '#agents/run-store/tables.ts'
import { resolveUnknownOutcome } from '#agents/runs/step-operations.ts'
import { kill } from '#agents/testing/cluster.ts'
import { findViolations, isIdle, startMany } from '#agents/testing/run-invariants.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Counters, Experiment } from '../experiment.ts'
import type { SeededRandom } from '../seeded-random.ts'

const failpointNames = ['before-intent', 'after-intent', 'after-effect', 'after-result'] as const
/** Between these two nobody can know whether it has happened. */
const ambiguousFailpoints = ['after-intent', 'after-effect'] as const

/** A server that goes down at one exact moment of a call, and the next one, which has to make sense of what it finds. */
export const failpoints: Experiment = {
  requirements: ['R3', 'R4'],
  hypothesis:
    'killed at any point of a call, it is made again under the same key, or, where that would act twice, waits for a person',
  trials: { short: 1, long: 50 },
  maxCounts: {
    'runs not at their right end': 0,
    'steps repeated, keyChanged or effectCountWrong': 0,
    'second acts of what acts once': 0,
    'unknown outcomes that did not wait for a person': 0,
  },
  minCounts: { 'servers that died at a failpoint': 5, 'unknown outcomes': 1 },
  async setUp() {
    const home = await createCluster()

    async function runUntilCrash(FAILPOINT: string, tally: Counters) {
      const crashingServer = await home.server({ FAILPOINT })
      const dead = () => crashingServer.process.signalCode !== null
      await waitUntil(async () => dead() || (await isIdle(home)), 60_000)
      if (dead()) tally.add('servers that died at a failpoint')
      else await kill(crashingServer)
    }

    async function repeatable(point: string, count: number, random: SeededRandom, tally: Counters) {
      const ids = await startMany(home, count)
      await runUntilCrash(`${point}:${random.between(1, 3 * count)}`, tally) // each makes four messages and nine calls
      const next = await home.server()
      await waitUntil(() => isIdle(home), 60_000)
      for (const { kind: fault, runId, detail } of await findViolations(home, ids)) {
        const kind =
          fault === 'lost' || fault === 'failed'
            ? 'runs not at their right end'
            : 'steps repeated, keyChanged or effectCountWrong'
        tally.add(kind, 1, `${point}: ${fault} ${runId} ${detail}`)
      }
      await kill(next)
    }

    async function once(point: string, random: SeededRandom, tally: Counters) {
      const ids = await Promise.all(Array.from({ length: 3 }, () => home.startRun('non-idempotent')))
      const actsOf = async (id: string) => (await home.effects()).filter(({ key }) => key === `${id}:1`).length
      await runUntilCrash(`${point}:${random.between(1, 3)}`, tally)
      const unknown = await home.db
        .select()
        .from(runSteps)
        .where(and(inArray(runSteps.runId, ids), eq(runSteps.kind, 'tool'), eq(runSteps.state, 'intent')))
      tally.add('unknown outcomes', unknown.length)
      const next = await home.server()
      await waitUntil(() => isIdle(home), 60_000)
      const waiting = (
        await home.db
          .select()
          .from(runs)
          .where(and(inArray(runs.id, ids), eq(runs.status, 'waiting')))
      ).map(({ id }) => id)
      const notWaiting = unknown.filter(({ runId }) => !waiting.includes(runId))
      for (const { runId } of notWaiting)
        tally.add('unknown outcomes that did not wait for a person', 1, `${point}: ${runId}`)
      for (const runId of waiting)
        await invoke(resolveUnknownOutcome, { runId, step: 1, result: 'It was done.' }, home.context)
      await waitUntil(() => isIdle(home), 60_000)
      for (const run of await home.db.select().from(runs).where(inArray(runs.id, ids))) {
        if (run.status !== 'succeeded') tally.add('runs not at their right end', 1, `${point}: ${run.id} ${run.status}`)
        if ((await actsOf(run.id)) > 1) tally.add('second acts of what acts once', 1, `${point}: ${run.id}`)
      }
      await kill(next)
    }

    return async (random, tally, size) => {
      for (const point of failpointNames) await repeatable(point, size === 'long' ? 4 : 2, random, tally)
      await once(random.pick(ambiguousFailpoints), random, tally)
      await home.clearEffects()
    }
  },
}
