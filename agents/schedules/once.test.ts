import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { asc, eq, inArray } from '#platform/db/query.ts'
import { invoke } from '#platform/invoke.ts'
import { runs } from '../tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { sweepSchedules } from './scheduler.ts'
import { createSchedule } from './schedules.ts'
import { scheduleFires } from './tables.ts'

const second = 1_000
let ahead = 0
const platform = await scriptedPlatform({ working: false, env: { SCHEDULE_MIN_INTERVAL_SECONDS: '1' }, now: () => new Date(Date.now() + ahead) })
const { db, owner, services } = platform
const asked = { name: 'Chaque seconde', agent: 'echo', input: 'x', cron: '* * * * * *', timeZone: 'UTC', overlap: 'skip', missed: 'all' } as const
const many = (count: number, change: { cron?: string } = {}) =>
  Promise.all(Array.from({ length: count }, async () => (await invoke(createSchedule, { ...asked, ...change }, owner.context)).id))

/** Each started fire has its one run, each run its one fire, and each slot from the first to the last its one fire. */
async function prove(ids: string[], everyMs: number) {
  const fires = await db.select().from(scheduleFires).where(inArray(scheduleFires.scheduleId, ids)).orderBy(asc(scheduleFires.slot))
  const started = (await db.select().from(runs)).filter(({ metadata }) => ids.includes(metadata.scheduleId!))
  const begun = fires.filter(({ status }) => status === 'started')
  expect(begun.map(({ runId }) => runId).toSorted()).toEqual(started.map(({ id }) => id).toSorted())
  for (const run of started) {
    const fire = begun.find(({ runId }) => runId === run.id)!
    expect([run.metadata.scheduleId, run.metadata.slot]).toEqual([fire.scheduleId, fire.slot!.toISOString()])
  }
  for (const id of ids) {
    const slots = fires.filter(({ scheduleId }) => scheduleId === id).map(({ slot }) => slot!.getTime())
    expect(slots.length).toBeGreaterThan(0)
    expect(slots).toEqual(Array.from({ length: slots.length }, (_, n) => slots[0]! + n * everyMs))
  }
  return { fires, started }
}

const finish = () => db.update(runs).set({ status: 'succeeded' }).where(eq(runs.status, 'queued'))

it('many sweeps at once start one run for each slot', async () => {
  const ids = await many(5, { cron: '* * * * *' })
  for (let n = 0; n < 3; n++) {
    ahead += 60 * second
    await Promise.all(Array.from({ length: 8 }, () => sweepSchedules(services)))
    await finish()
  }
  expect((await prove(ids, 60 * second)).started).toHaveLength(15)
  for (const id of ids) await owner.send('DELETE', `/schedules/${id}`)
})

it('of three schedulers one is killed again and again: each slot starts one run, none is lost', async () => {
  ahead = 0
  const { dataDir, databaseUrl } = services.config
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal', NODE_COMPILE_CACHE: join(dataDir, 'compiled') }
  const alive = new Set<ChildProcess>()
  async function scheduler() {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/scheduler.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    alive.add(child)
    await once(child.stdout!, 'data')
    return child
  }
  async function kill(child: ChildProcess) {
    alive.delete(child)
    const died = once(child, 'exit')
    child.kill('SIGKILL')
    await died
  }
  afterAll(() => Promise.all([...alive].map(kill)))

  const ids = await many(6)
  let victim = (await Promise.all([scheduler(), scheduler(), scheduler()]))[0]!
  for (let kills = 0; kills < 3; kills++) {
    await sleep((kills % 2) * 400 + Math.random() * 300)
    await finish()
    await kill(victim)
    victim = await scheduler()
  }
  const enough = async () => (await db.$count(scheduleFires, inArray(scheduleFires.scheduleId, ids))) >= ids.length * 4
  await expect.poll(enough).toBe(true)
  for (const child of [...alive]) await kill(child)
  const { started } = await prove(ids, second)
  expect(started.length).toBeGreaterThanOrEqual(ids.length * 2)
})
