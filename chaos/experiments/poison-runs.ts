import { runs } from '#agents/run-store/tables.ts'
import { kill } from '#agents/testing/cluster.ts'
import { isIdle } from '#agents/testing/run-invariants.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** A run that brings its worker down whenever it is worked on, among others that do no harm. */
export const poisonRuns: Experiment = {
  requirements: ['R19'],
  hypothesis: 'a run that brings its worker down is found out after three of them, and those beside it come to no harm',
  trials: { short: 1, long: 20 },
  maxCounts: { 'workers killed beyond three': 0, 'poison that was not found out': 0, 'others that came to harm': 0 },
  minCounts: { 'workers killed': 3 },
  async setUp() {
    const home = await createCluster()
    return async (random, tally) => {
      const healthyCount = random.between(10, 25)
      const at = random.between(0, healthyCount)
      const others: string[] = []
      let poisonRunId = ''
      for (let i = 0; i <= healthyCount; i++) {
        if (i === at) poisonRunId = await home.startRun('poison')
        else others.push(await home.startRun('worker', crypto.randomUUID()))
      }
      let killed = 0
      for (; killed < 6; killed++) {
        const server = await home.server()
        const dead = () => server.process.signalCode !== null
        await waitUntil(async () => dead() || (await isIdle(home)), 120_000)
        if (dead()) continue
        await kill(server)
        break
      }
      tally.add('workers killed', killed)
      if (killed > 3) tally.add('workers killed beyond three', killed - 3)
      const [poisonRun] = await home.db.select().from(runs).where(eq(runs.id, poisonRunId))
      if (poisonRun?.status !== 'failed' || poisonRun.error?.code !== 'poison')
        tally.add('poison that was not found out', 1, `${poisonRun?.status}`)
      for (const run of await home.db.select().from(runs).where(inArray(runs.id, others)))
        if (run.answer !== 'All done.')
          tally.add('others that came to harm', 1, `${run.id} ${run.status} ${JSON.stringify(run.error)}`)
    }
  },
}
