import { afterAll, expect, it, vi } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { startScheduler } from './scheduler.ts'
import { scheduleFires } from './tables.ts'

let clock = Date.parse('2027-03-01T08:30:00Z')
const { db, services, owner } = await scriptedPlatform({ working: false, now: () => new Date(clock) })
const setClock = (time: string) => {
  clock = Date.parse(time)
}
const scheduleInput = {
  name: 'Chaque heure',
  agent: 'echo',
  input: 'x',
  cron: '0 * * * *',
  timeZone: 'UTC',
  catchUp: 'skip',
}
const nextAt = async (id: string) => (await owner.send('GET', `/schedules/${id}`)).body.nextAt
const started = async (id: string) => {
  const fires = await db
    .select()
    .from(scheduleFires)
    .where(eq(scheduleFires.scheduleId, id))
    .orderBy(asc(scheduleFires.slot))
  return fires.filter(({ status }) => status === 'started').map(({ slot }) => slot!.toISOString())
}
const finish = () => db.update(runs).set({ status: 'succeeded' }).where(eq(runs.status, 'queued'))
const eventually = (check: () => Promise<void>) => vi.waitFor(check, 60_000)

it('corrects next times after a fast clock is set back, in the same process and after a restart', async () => {
  const { id } = (await owner.send('POST', '/schedules', scheduleInput)).body
  const { id: paused } = (await owner.send('POST', '/schedules', scheduleInput)).body
  await owner.send('POST', `/schedules/${paused}/pause`)
  let scheduler = startScheduler(services, 10)
  afterAll(() => scheduler.stop())

  setClock('2031-03-01T09:00:00Z')
  await eventually(async () => expect(await nextAt(id)).toBe('2031-03-01T10:00:00.000Z'))
  await finish()
  setClock('2027-03-01T08:40:00Z')
  await eventually(async () => expect(await nextAt(id)).toBe('2027-03-01T09:00:00.000Z'))
  setClock('2027-03-01T09:00:00Z')
  await eventually(async () =>
    expect(await started(id)).toEqual(['2027-03-01T09:00:00.000Z', '2031-03-01T09:00:00.000Z']),
  )
  await finish()

  setClock('2031-03-01T10:00:00Z')
  await eventually(async () => expect(await nextAt(id)).toBe('2031-03-01T11:00:00.000Z'))
  await scheduler.stop()
  await finish()
  setClock('2027-03-01T08:50:00Z')
  scheduler = startScheduler(services, 10)
  await eventually(async () => expect(await nextAt(id)).toBe('2027-03-01T09:00:00.000Z'))
  setClock('2027-03-01T09:00:30Z') // a slot that was fired before the clock was set back
  await eventually(async () => expect(await nextAt(id)).toBe('2027-03-01T10:00:00.000Z'))
  expect((await started(id)).filter((slot) => slot === '2027-03-01T09:00:00.000Z')).toHaveLength(1)
  expect(await nextAt(paused)).toBeNull()
})
