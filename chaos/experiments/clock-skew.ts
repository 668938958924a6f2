import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { kill } from '#agents/testing/cluster.ts'
import { sendControl } from '#agents/testing/controls.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const [hour, day] = [3_600_000, 86_400_000]

/** Sets the wall clocks of two workers forward and back while one of them holds runs, then kills that one. */
export const clockSkew: Experiment = {
  name: 'clock-skew',
  hypothesis: 'whatever the wall clocks, no run is claimed from a live worker and none stays with a dead one',
  trials: { short: 1, long: 30 },
  maxCounts: {
    'runs claimed from a live worker': 0,
    'runs left with a dead worker': 0,
    'runs with another answer': 0,
  },
  minCounts: { 'runs active while a clock was set': 3 },
  async setUp() {
    const cluster = await createCluster()
    const { db } = cluster
    return async (random, counters) => {
      const input = JSON.stringify({ turns: [[['test_act', { ms: 3_000 }]]], say: ['Done.'] })
      const ids = await Promise.all(Array.from({ length: 3 }, () => cluster.startRun('planner', input)))
      const readRuns = () => db.select().from(runs).where(inArray(runs.id, ids))
      const holder = await cluster.server()
      await waitUntil(async () => (await readRuns()).every(({ status }) => status === 'running'), 30_000)
      const successor = await cluster.server()
      const offsets = [random.pick([hour, -hour]), random.pick([day, -day])]
      for (const server of random.pick([
        [holder, successor],
        [successor, holder],
      ])) {
        await sendControl(server, 'clock', String(offsets.pop()!))
        await sleep(random.between(700, 1_000)) // longer than a lease
      }
      const active = await readRuns()
      counters.add('runs active while a clock was set', active.length)
      for (const { id, epoch } of active) if (epoch > 1) counters.add('runs claimed from a live worker', 1, id)
      await kill(holder)
      if (!(await waitUntil(async () => (await readRuns()).every(({ status }) => status === 'succeeded'), 30_000))) {
        const left = (await readRuns()).filter(({ status }) => status !== 'succeeded')
        counters.add('runs left with a dead worker', left.length, ...left.map(({ id, status }) => `${id} ${status}`))
      }
      for (const { answer, id } of await readRuns())
        if (answer !== 'Done.') counters.add('runs with another answer', 1, `${id} ${answer}`)
      await kill(successor)
      await db.update(runs).set({ status: 'cancelled', finishedAt: new Date() }).where(eq(runs.status, 'running'))
    }
  },
}
