import { runSteps, runs } from '#agents/run-store/tables.ts'
import { settleCall } from '#agents/runs/step-operations.ts'
import { kill } from '#agents/testing/cluster.ts'
import { atRest, beginMany, faultsOf } from '#agents/testing/run-invariants.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { comes, installation } from '../cluster.ts'
import type { Storm, Tally } from '../experiment.ts'
import type { Random } from '../seeded-random.ts'

const points = ['before-intent', 'after-intent', 'after-effect', 'after-result'] as const
/** Between these two nobody can know whether it has happened. */
const unknowable = ['after-intent', 'after-effect'] as const

/** A server that goes down at one exact moment of a call, and the next one, which has to make sense of what it finds. */
export const failpoints: Storm = {
  about: ['R3', 'R4'],
  promise: 'killed at any point of a call, it is made again under the same key, or, where that would act twice, waits for a person',
  trials: { short: 1, long: 50 },
  most: {
    'runs not at their right end': 0,
    'steps repeated, rekeyed or miscounted': 0,
    'second acts of what acts once': 0,
    'unknown outcomes that did not wait for a person': 0,
  },
  least: { 'servers that died at a failpoint': 5, 'unknown outcomes': 1 },
  async open() {
    const home = await installation()

    async function survive(FAILPOINT: string, tally: Tally) {
      const doomed = await home.server({ FAILPOINT })
      const dead = () => doomed.process.signalCode !== null
      await comes(async () => dead() || (await atRest(home)), 60_000)
      if (dead()) tally.add('servers that died at a failpoint')
      else await kill(doomed)
    }

    async function repeatable(point: string, count: number, random: Random, tally: Tally) {
      const ids = await beginMany(home, count)
      await survive(`${point}:${random.between(1, 3 * count)}`, tally) // each makes four messages and nine calls
      const next = await home.server()
      await comes(() => atRest(home), 60_000)
      for (const { fault, runId, detail } of await faultsOf(home, ids)) {
        const kind = fault === 'lost' || fault === 'failed' ? 'runs not at their right end' : 'steps repeated, rekeyed or miscounted'
        tally.add(kind, 1, `${point}: ${fault} ${runId} ${detail}`)
      }
      await kill(next)
    }

    async function once(point: string, random: Random, tally: Tally) {
      const ids = await Promise.all(Array.from({ length: 3 }, () => home.begin('careless')))
      const actsOf = async (id: string) => (await home.acts()).filter(({ key }) => key === `${id}:1`).length
      await survive(`${point}:${random.between(1, 3)}`, tally)
      const unknown = await home.db
        .select()
        .from(runSteps)
        .where(and(inArray(runSteps.runId, ids), eq(runSteps.kind, 'tool'), eq(runSteps.state, 'intent')))
      tally.add('unknown outcomes', unknown.length)
      const next = await home.server()
      await comes(() => atRest(home), 60_000)
      const waiting = (
        await home.db
          .select()
          .from(runs)
          .where(and(inArray(runs.id, ids), eq(runs.status, 'waiting')))
      ).map(({ id }) => id)
      const blind = unknown.filter(({ runId }) => !waiting.includes(runId))
      for (const { runId } of blind) tally.add('unknown outcomes that did not wait for a person', 1, `${point}: ${runId}`)
      for (const runId of waiting) await invoke(settleCall, { runId, step: 1, result: 'It was done.' }, home.context)
      await comes(() => atRest(home), 60_000)
      for (const run of await home.db.select().from(runs).where(inArray(runs.id, ids))) {
        if (run.status !== 'succeeded') tally.add('runs not at their right end', 1, `${point}: ${run.id} ${run.status}`)
        if ((await actsOf(run.id)) > 1) tally.add('second acts of what acts once', 1, `${point}: ${run.id}`)
      }
      await kill(next)
    }

    return async (random, tally, size) => {
      for (const point of points) await repeatable(point, size === 'long' ? 4 : 2, random, tally)
      await once(random.pick(unknowable), random, tally)
      await home.forgetActs()
    }
  },
}
