import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { runs } from '#agents/run-store/tables.ts'
import { createSchedule } from '#agents/schedules/operations.ts'
import { scheduleFires, schedules } from '#agents/schedules/tables.ts'
import { scriptedPlatform } from '#agents/testing/platform.ts'
import { asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { bundle } from '#platform/testing/bundle.ts'
import { createChildProcesses } from '../child-processes.ts'
import { waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const second = 1_000
const script = fileURLToPath(import.meta.resolve('#agents/schedules/testing/scheduler.ts'))

/** Runs three schedulers with schedules that fire every second, and kills one of them again and again. */
export const scheduleFiring: Experiment = {
  name: 'schedules',
  hypothesis: 'each slot of a schedule starts exactly one run, even if schedulers are killed',
  trials: { short: 1, long: 30 },
  maxCounts: {
    'slots with another number of fires than one': 0,
    'fires with another number of runs than one': 0,
    'runs with another number of fires than one': 0,
  },
  minCounts: { kills: 2, 'runs started': 12 },
  async setUp() {
    const { db, owner, services } = await scriptedPlatform({
      working: false,
      env: { SCHEDULE_MIN_INTERVAL_SECONDS: '1' },
    })
    const { dataDir, databaseUrl } = services.config
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal' }
    const { start: startScheduler, kill, killAll } = createChildProcesses(await bundle(script), env)
    const schedule = {
      name: 'Chaque seconde',
      agent: 'echo',
      input: 'x',
      cron: '* * * * * *',
      timeZone: 'UTC',
      overlap: 'skip',
      catchUp: 'all',
    } as const

    return async (random, counters, size) => {
      const [count, kills] = size === 'long' ? [20, 15] : [6, 2]
      const ids = await Promise.all(
        Array.from({ length: count }, async () => (await invoke(createSchedule, schedule, owner.context)).id),
      )
      const readFires = () =>
        db.select().from(scheduleFires).where(inArray(scheduleFires.scheduleId, ids)).orderBy(asc(scheduleFires.slot))
      const schedulers = await Promise.all([startScheduler(), startScheduler(), startScheduler()])
      for (let killed = 0; killed < kills; killed++) {
        await sleep(random.between(100, 900))
        await db.update(runs).set({ status: 'succeeded' }).where(eq(runs.status, 'queued')) // there is no worker
        const index = random.between(0, 2)
        await kill(schedulers[index]!)
        schedulers[index] = await startScheduler()
        counters.add('kills')
      }
      await waitUntil(async () => (await readFires()).length >= count * 4, 60_000)
      await killAll()

      const fires = await readFires()
      const started = (await db.select().from(runs)).filter(({ metadata }) => ids.includes(metadata.scheduleId!))
      counters.add('runs started', started.length)
      for (const id of ids) {
        const slots = fires.filter(({ scheduleId }) => scheduleId === id).map(({ slot }) => slot!.getTime())
        for (const [n, slot] of slots.entries())
          if (slot !== slots[0]! + n * second)
            counters.add('slots with another number of fires than one', 1, `${id}: ${new Date(slot).toISOString()}`)
      }
      for (const { runId, status, slot } of fires)
        if (
          status === 'started' &&
          started.filter(({ id, metadata }) => id === runId && metadata.slot === slot!.toISOString()).length !== 1
        )
          counters.add('fires with another number of runs than one', 1, `${runId}`)
      for (const { id } of started)
        if (fires.filter(({ runId }) => runId === id).length !== 1)
          counters.add('runs with another number of fires than one', 1, id)
      await db.update(schedules).set({ status: 'paused', nextAt: null }).where(inArray(schedules.id, ids))
    }
  },
}
