import { runs } from '#agents/run-store/tables.ts'
import { hasExited, kill } from '#agents/testing/cluster.ts'
import { isIdle } from '#agents/testing/run-invariants.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Starts one run that kills every worker that executes it, among healthy runs. */
export const poisonRuns: Experiment = {
  name: 'poison-runs',
  hypothesis: 'a run that crashes its worker fails after three crashes at most, and all other runs succeed',
  trials: { short: 1, long: 20 },
  maxCounts: {
    'workers killed after the third': 0,
    'poison runs that did not fail as poison': 0,
    'healthy runs with a wrong outcome': 0,
  },
  minCounts: { 'workers killed': 3 },
  async setUp() {
    const cluster = await createCluster()
    return async (random, counters) => {
      const healthyCount = random.between(10, 25)
      const position = random.between(0, healthyCount)
      const healthy: string[] = []
      let poisonRunId = ''
      for (let i = 0; i <= healthyCount; i++) {
        if (i === position) poisonRunId = await cluster.startRun('poison')
        else healthy.push(await cluster.startRun('worker', crypto.randomUUID()))
      }
      let killed = 0
      for (; killed < 6; killed++) {
        const server = await cluster.server()
        await waitUntil(async () => hasExited(server) || (await isIdle(cluster)), 120_000)
        if (hasExited(server)) continue
        await kill(server)
        break
      }
      counters.add('workers killed', killed)
      if (killed > 3) counters.add('workers killed after the third', killed - 3)
      const [poisonRun] = await cluster.db.select().from(runs).where(eq(runs.id, poisonRunId))
      if (poisonRun?.status !== 'failed' || poisonRun.error?.code !== 'poison')
        counters.add('poison runs that did not fail as poison', 1, `${poisonRun?.status}`)
      for (const { id, status, answer, error } of await cluster.db.select().from(runs).where(inArray(runs.id, healthy)))
        if (answer !== 'All done.')
          counters.add('healthy runs with a wrong outcome', 1, `${id} ${status} ${JSON.stringify(error)}`)
    }
  },
}
