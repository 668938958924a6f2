import { expect, it } from 'vitest'
import { asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { createSchedule } from './operations.ts'
import { fireDueSchedules } from './scheduler.ts'
import { scheduleFires } from './tables.ts'

const second = 1_000
let ahead = 0
const platform = await scriptedPlatform({
  working: false,
  env: { SCHEDULE_MIN_INTERVAL_SECONDS: '1' },
  now: () => new Date(Date.now() + ahead),
})
const { db, owner, services } = platform
const asked = {
  name: 'Chaque seconde',
  agent: 'echo',
  input: 'x',
  cron: '* * * * * *',
  timeZone: 'UTC',
  overlap: 'skip',
  catchUp: 'all',
} as const
const many = (count: number, change: { cron?: string } = {}) =>
  Promise.all(
    Array.from(
      { length: count },
      async () => (await invoke(createSchedule, { ...asked, ...change }, owner.context)).id,
    ),
  )

/** Each started fire has its one run, each run its one fire, and each slot from the first to the last its one fire. */
async function prove(ids: string[], everyMs: number) {
  const fires = await db
    .select()
    .from(scheduleFires)
    .where(inArray(scheduleFires.scheduleId, ids))
    .orderBy(asc(scheduleFires.slot))
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
    await Promise.all(Array.from({ length: 8 }, () => fireDueSchedules(services)))
    await finish()
  }
  expect((await prove(ids, 60 * second)).started).toHaveLength(15)
  for (const id of ids) await owner.send('DELETE', `/schedules/${id}`)
})
