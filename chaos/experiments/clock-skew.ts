import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { type ChildProcessHandle, kill } from '#agents/testing/cluster.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { createCluster, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const [hour, day] = [3_600_000, 86_400_000]

/** The clocks on the wall of two workers are set forward and back, while one of them holds runs; then that one is killed. */
export const clockSkew: Experiment = {
  requirements: ['R16'],
  hypothesis: 'no clock that is set lets a run be taken from a worker that lives, or be left with one that is gone',
  trials: { short: 1, long: 30 },
  maxCounts: {
    'runs taken from a worker that lives': 0,
    'runs left with one that is gone': 0,
    'runs with another answer': 0,
  },
  minCounts: { 'runs held while a clock was set': 3 },
  async setUp() {
    const home = await createCluster()
    const { db } = home
    const set = (server: ChildProcessHandle, ms: number) => {
      writeFileSync(join(home.env.DATA_DIR!, 'clock'), String(ms))
      server.process.kill('SIGUSR2')
      return sleep(100)
    }
    return async (random, tally) => {
      const ids = await Promise.all(
        Array.from({ length: 3 }, () =>
          home.startRun('planner', JSON.stringify({ turns: [[['test_act', { ms: 3_000 }]]], say: ['Done.'] })),
        ),
      )
      const rows = () => db.select().from(runs).where(inArray(runs.id, ids))
      const holder = await home.server()
      await waitUntil(async () => (await rows()).every(({ status }) => status === 'running'), 30_000)
      const other = await home.server()
      const jumps = [random.pick([hour, -hour]), random.pick([day, -day])]
      for (const server of random.pick([
        [holder, other],
        [other, holder],
      ])) {
        await set(server, jumps.pop()!)
        await sleep(random.between(700, 1_000)) // longer than a lease
      }
      const held = await rows()
      tally.add('runs held while a clock was set', held.length)
      for (const { id, epoch } of held) if (epoch > 1) tally.add('runs taken from a worker that lives', 1, id)
      await kill(holder)
      if (!(await waitUntil(async () => (await rows()).every(({ status }) => status === 'succeeded'), 30_000))) {
        const left = (await rows()).filter(({ status }) => status !== 'succeeded')
        tally.add('runs left with one that is gone', left.length, ...left.map(({ id, status }) => `${id} ${status}`))
      }
      for (const { answer, id } of await rows())
        if (answer !== 'Done.') tally.add('runs with another answer', 1, `${id} ${answer}`)
      await kill(other)
      await db.update(runs).set({ status: 'cancelled', finishedAt: new Date() }).where(eq(runs.status, 'running'))
    }
  },
}
