import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { dialect } from '#platform/db/dialect.ts'
import { gt } from '#platform/db/query-builder.ts'
import { awaitLater, createCluster, startRunWithRetry, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const violationCounters = {
  lost: 'runs lost',
  failed: 'runs that failed',
  repeated: 'recorded steps repeated',
  keyChanged: 'calls with a second id or key',
  effectCountWrong: 'deposits missing or repeated',
}

/** Kills servers at random moments, and restarts them, while clients start runs over HTTP. */
export const processKills: Experiment = {
  name: 'process-kills',
  hypothesis:
    'when servers are killed, no accepted run is lost, no recorded step is repeated, and each call keeps one id and key',
  trials: { short: 2, long: 200 },
  maxCounts: {
    ...Object.fromEntries(Object.values(violationCounters).map((counter) => [counter, 0])),
    'runs started twice under one key': 0,
  },
  minCounts: { 'runs answered 201': 20, kills: 2, 'runs that a kill interrupted': 1 },
  async setUp() {
    const cluster = await createCluster()
    const servers = await startServers(cluster, { roles: dialect === 'sqlite' ? ['all'] : ['api', 'worker', 'worker'] })
    return async (random, counters, size) => {
      const requests = Array.from({ length: size === 'long' ? 50 : 20 }, () => ({
        delayMs: random.between(0, 800),
        input: crypto.randomUUID(),
      }))
      const first = random.between(0, servers.count - 1)
      const killCount = size === 'long' ? random.between(1, 3) : Math.max(2, servers.count) // the short trial kills each server
      const plannedKills = Array.from({ length: killCount }, (_, i) => ({
        delayMs: random.between(0, 700),
        index: size === 'long' ? random.between(0, servers.count - 1) : (first + i) % servers.count,
        downMs: random.between(0, 300),
      }))
      const start = (input: string) => startRunWithRetry(servers, cluster.owner.key, { agent: 'worker', input }, input)
      const responses = awaitLater(
        Promise.all(requests.map(({ delayMs, input }) => sleep(delayMs).then(() => start(input)))),
      )
      for (const { delayMs, index, downMs } of plannedKills) {
        await sleep(delayMs)
        await servers.kill(index)
        await sleep(downMs)
        await servers.restart(index)
      }
      const accepted = (await responses).filter(({ status }) => status === 201)
      const ids = accepted.map(({ body }) => body.id as string)
      await waitUntil(() => isIdle(cluster), 120_000)

      counters.add('runs answered 201', ids.length)
      counters.add('kills', plannedKills.length)
      const repeated = await Promise.all(requests.slice(0, 5).map(({ input }) => start(input)))
      for (const [i, { body }] of repeated.entries())
        if (body.id !== ids[i]) counters.add('runs started twice under one key', 1, `${ids[i]} and ${body.id}`)
      for (const { kind, runId, detail } of await findViolations(cluster, ids))
        counters.add(violationCounters[kind], 1, `${runId} ${detail}`)
      const extra = (await cluster.db.$count(runs)) - counters.get('runs answered 201')
      if (extra > 0) counters.add('runs started twice under one key', extra, `${extra} more than requested`)
      counters.max('runs that a kill interrupted', await cluster.db.$count(runs, gt(runs.epoch, 1)))
      cluster.clearEffects()
    }
  },
}
