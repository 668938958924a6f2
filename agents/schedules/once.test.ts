import { expect, it } from 'vitest'
import { asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { createSchedule } from './operations.ts'
import { fireDueSchedules } from './scheduler.ts'
import { scheduleFires } from './tables.ts'

const second = 1_000
let clockOffsetMs = 0
const platform = await scriptedPlatform({
  working: false,
  env: { SCHEDULE_MIN_INTERVAL_SECONDS: '1' },
  now: () => new Date(Date.now() + clockOffsetMs),
})
const { db, owner, services } = platform
const scheduleInput = {
  name: 'Chaque seconde',
  agent: 'echo',
  input: 'x',
  cron: '* * * * * *',
  timeZone: 'UTC',
  overlap: 'skip',
  catchUp: 'all',
} as const
const createSchedules = (count: number, change: { cron?: string } = {}) =>
  Promise.all(
    Array.from(
      { length: count },
      async () => (await invoke(createSchedule, { ...scheduleInput, ...change }, owner.context)).id,
    ),
  )

/** Asserts one run for each started fire, one fire for each run, and one fire for each slot. */
async function assertOncePerSlot(ids: string[], everyMs: number) {
  const fires = await db
    .select()
    .from(scheduleFires)
    .where(inArray(scheduleFires.scheduleId, ids))
    .orderBy(asc(scheduleFires.slot))
  const started = (await db.select().from(runs)).filter(({ metadata }) => ids.includes(metadata.scheduleId!))
  const startedFires = fires.filter(({ status }) => status === 'started')
  expect(startedFires.map(({ runId }) => runId).toSorted()).toEqual(started.map(({ id }) => id).toSorted())
  for (const run of started) {
    const fire = startedFires.find(({ runId }) => runId === run.id)!
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

it('starts one run for each slot with parallel sweeps', async () => {
  const ids = await createSchedules(5, { cron: '* * * * *' })
  for (let n = 0; n < 3; n++) {
    clockOffsetMs += 60 * second
    await Promise.all(Array.from({ length: 8 }, () => fireDueSchedules(services)))
    await finish()
  }
  expect((await assertOncePerSlot(ids, 60 * second)).started).toHaveLength(15)
  for (const id of ids) await owner.send('DELETE', `/schedules/${id}`)
})
