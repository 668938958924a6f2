import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { gt } from '#platform/db/query-builder.ts'
import { awaitLater, createCluster, requestWithRetry, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Runs are asked for over HTTP while servers are killed at random moments, and started again. */
export const processKills: Experiment = {
  requirements: ['R1', 'R2', 'R5'],
  hypothesis:
    'a run answered 2xx is never lost, no recorded step is done again, and a call keeps its one id and key, whoever is killed',
  trials: { short: 2, long: 200 },
  maxCounts: {
    'runs lost': 0,
    'runs that failed': 0,
    'recorded steps done again': 0,
    'calls under a second id or key': 0,
    'deposits missing or made twice': 0,
    'runs begun twice under one key': 0,
  },
  minCounts: { 'runs answered 201': 20, kills: 2, 'runs that a kill interrupted': 1 },
  async setUp() {
    const home = await createCluster()
    const fleet = await startServers(home)
    return async (random, tally, size) => {
      const asked = Array.from({ length: size === 'long' ? 50 : 20 }, () => ({
        at: random.between(0, 800),
        input: crypto.randomUUID(),
      }))
      const plannedKills = Array.from({ length: random.between(1, 3) }, () => ({
        after: random.between(0, 700),
        which: random.between(0, fleet.size - 1),
        down: random.between(0, 300),
      }))
      const begin = (input: string) => requestWithRetry(fleet, home.owner.key, { agent: 'worker', input }, input)
      const answers = awaitLater(Promise.all(asked.map(async ({ at, input }) => sleep(at).then(() => begin(input)))))
      for (const { after, which, down } of plannedKills) {
        await sleep(after)
        await fleet.kill(which)
        await sleep(down)
        await fleet.restart(which)
      }
      const accepted = (await answers).filter(({ status }) => status === 201)
      const ids = accepted.map(({ body }) => body.id as string)
      await waitUntil(() => isIdle(home), 120_000)

      tally.add('runs answered 201', ids.length)
      tally.add('kills', plannedKills.length)
      const again = await Promise.all(asked.slice(0, 5).map(({ input }) => begin(input)))
      for (const [i, { body }] of again.entries())
        if (body.id !== ids[i]) tally.add('runs begun twice under one key', 1, `${ids[i]} and ${body.id}`)
      const names = {
        lost: 'runs lost',
        failed: 'runs that failed',
        repeated: 'recorded steps done again',
        keyChanged: 'calls under a second id or key',
        effectCountWrong: 'deposits missing or made twice',
      }
      for (const { kind, runId, detail } of await findViolations(home, ids))
        tally.add(names[kind], 1, `${runId} ${detail}`)
      const extra = (await home.db.$count(runs)) - (tally.counts.get('runs answered 201') ?? 0)
      if (extra > 0) tally.add('runs begun twice under one key', extra, `${extra} more than were asked for`)
      tally.max('runs that a kill interrupted', await home.db.$count(runs, gt(runs.epoch, 1)))
      await home.clearEffects()
    }
  },
}
