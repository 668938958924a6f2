import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { runs } from '#agents/run-store/tables.ts'
import { createSchedule } from '#agents/schedules/operations.ts'
import { scheduleFires, schedules as table } from '#agents/schedules/tables.ts'
import { scriptedPlatform } from '#agents/testing/platform.ts'
import { asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { createChildProcesses } from '../child-processes.ts'
import { waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const second = 1_000
const script = fileURLToPath(import.meta.resolve('#agents/schedules/testing/scheduler.ts'))

/** Three schedulers see to schedules of every second, and one of them is killed again and again. */
export const scheduleFiring: Experiment = {
  requirements: ['R22'],
  hypothesis: 'each slot of a schedule starts one run, and none is passed over, whoever of the schedulers is killed',
  trials: { short: 1, long: 30 },
  maxCounts: {
    'slots with another number of fires than one': 0,
    'fires without their one run': 0,
    'runs without their one fire': 0,
  },
  minCounts: { kills: 3, 'runs started': 12 },
  async setUp() {
    const { db, owner, services } = await scriptedPlatform({
      working: false,
      env: { SCHEDULE_MIN_INTERVAL_SECONDS: '1' },
    })
    const { dataDir, databaseUrl } = services.config
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal' }
    const { start: scheduler, kill, killAll } = createChildProcesses(script, env)
    const asked = {
      name: 'Chaque seconde',
      agent: 'echo',
      input: 'x',
      cron: '* * * * * *',
      timeZone: 'UTC',
      overlap: 'skip',
      catchUp: 'all',
    } as const

    return async (random, tally, size) => {
      const [count, kills] = size === 'long' ? [20, 15] : [6, 3]
      const ids = await Promise.all(
        Array.from({ length: count }, async () => (await invoke(createSchedule, asked, owner.context)).id),
      )
      const fires = () =>
        db.select().from(scheduleFires).where(inArray(scheduleFires.scheduleId, ids)).orderBy(asc(scheduleFires.slot))
      const all = await Promise.all([scheduler(), scheduler(), scheduler()])
      for (let killed = 0; killed < kills; killed++) {
        await sleep(random.between(100, 900))
        await db.update(runs).set({ status: 'succeeded' }).where(eq(runs.status, 'queued')) // nobody works here
        const victim = random.between(0, 2)
        await kill(all[victim]!)
        all[victim] = await scheduler()
        tally.add('kills')
      }
      await waitUntil(async () => (await fires()).length >= count * 4, 60_000)
      await killAll()

      const fired = await fires()
      const started = (await db.select().from(runs)).filter(({ metadata }) => ids.includes(metadata.scheduleId!))
      tally.add('runs started', started.length)
      for (const id of ids) {
        const slots = fired.filter(({ scheduleId }) => scheduleId === id).map(({ slot }) => slot!.getTime())
        for (const [n, slot] of slots.entries())
          if (slot !== slots[0]! + n * second)
            tally.add('slots with another number of fires than one', 1, `${id}: ${new Date(slot).toISOString()}`)
      }
      for (const { runId, status, slot } of fired)
        if (
          status === 'started' &&
          started.filter(({ id, metadata }) => id === runId && metadata.slot === slot!.toISOString()).length !== 1
        )
          tally.add('fires without their one run', 1, `${runId}`)
      for (const { id } of started)
        if (fired.filter(({ runId }) => runId === id).length !== 1) tally.add('runs without their one fire', 1, id)
      await db.update(table).set({ status: 'paused', nextAt: null }).where(inArray(table.id, ids))
    }
  },
}
