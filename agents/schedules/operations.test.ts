import { describe, expect, it } from 'vitest'
import { asc, eq } from '#platform/db/query-builder.ts'
import { createWebhooksModule } from '#platform/webhooks/index.ts'
import { webhookMessages } from '#platform/webhooks/tables.ts'
import { runs } from '../run-store/tables.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { fireDueSchedules } from './scheduler.ts'
import { scheduleFires, schedules } from './tables.ts'

const start = Date.parse('2027-03-01T08:30:00Z')
let clock = start
const platform = await scriptedPlatform({
  working: false,
  now: () => new Date(clock),
  env: { SCHEDULES_PER_ORGANISATION: '30', WEBHOOK_ALLOW_HOSTS: '127.0.0.1' },
  modules: [createWebhooksModule()],
})
const { db, services, owner, member } = platform
const hour = 3_600_000
const sweep = () => fireDueSchedules(services)
const setClock = (time: string) => {
  clock = Date.parse(`2027-03-${time}Z`)
}
const scheduleInput = { name: 'Chaque heure', agent: 'echo', input: 'Bonjour', cron: '0 * * * *', timeZone: 'UTC' }

async function schedule(change: object = {}, by = owner) {
  const { status, body } = await by.send('POST', '/schedules', { ...scheduleInput, ...change })
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string; nextAt: string; keyId: string }
}
const shown = async (id: string, by = owner) => (await by.send('GET', `/schedules/${id}`)).body
const fires = async (id: string) =>
  (await owner.send('GET', `/schedules/${id}/fires?limit=100`)).body.items
    .map((one: any) => `${one.slot?.slice(8, 16) ?? 'manual'} ${one.status}`)
    .reverse()
const runsOf = async (id: string) =>
  (await db.select().from(runs).orderBy(asc(runs.id))).filter(({ metadata }) => metadata.scheduleId === id)
const end = async (id: string) => {
  for (const run of await runsOf(id)) await db.update(runs).set({ status: 'succeeded' }).where(eq(runs.id, run.id))
}

describe('a schedule', () => {
  it('starts a run at its time with the rights of its key and references it', async () => {
    setClock('01T08:30:00')
    const { id, nextAt } = await schedule()
    expect(nextAt).toBe('2027-03-01T09:00:00.000Z')
    await sweep()
    expect(await fires(id)).toEqual([])
    setClock('01T09:00:01')
    await sweep()
    await sweep()
    const [run, ...others] = await runsOf(id)
    expect(others).toEqual([])
    expect(run).toMatchObject({
      agent: 'echo',
      input: 'Bonjour',
      memberId: owner.memberId,
      keyId: owner.keyId,
      metadata: { scheduleId: id, slot: '2027-03-01T09:00:00.000Z' },
    })
    expect(await shown(id)).toMatchObject({ nextAt: '2027-03-01T10:00:00.000Z', lastRunId: run!.id })
    const { body } = await owner.send('GET', '/audit-events?limit=100')
    expect(JSON.stringify(body)).toContain('agents.startRun')
  })

  it('is visible to its owner and to agent managers only', async () => {
    const [colleague, outsider] = [
      await member(['developer'], { organisationId: owner.organisationId }),
      await member(['owner']),
    ]
    const { id } = await schedule()
    for (const viewer of [colleague, outsider]) {
      expect((await viewer.send('GET', `/schedules/${id}`)).status).toBe(404)
      expect((await viewer.send('POST', `/schedules/${id}/run`)).status).toBe(404)
      expect((await viewer.send('GET', `/schedules/${id}/fires`)).status).toBe(404)
      expect((await viewer.send('GET', '/schedules')).body.items).toEqual([])
    }
    const colleagueSchedule = await schedule({}, colleague)
    expect((await shown(colleagueSchedule.id)).memberId).toBe(colleague.memberId)
  })

  it('runs with the key of the member who changed it last', async () => {
    const colleague = await member(['developer'], { organisationId: owner.organisationId })
    const { id } = await schedule({}, colleague)
    const { body } = await owner.send('PATCH', `/schedules/${id}`, { input: 'Autre chose' })
    expect(body).toMatchObject({ memberId: owner.memberId, keyId: owner.keyId, input: 'Autre chose' })
  })

  it.each([
    [{ cron: '* * * * * *' }, 'cron', '60 seconds apart'],
    [{ cron: '0 0 31 2 *' }, 'cron', 'never matches'],
    [{ timeZone: '+01:00' }, 'timeZone', 'IANA'],
  ])('is rejected with the field and a valid alternative: %j', async (change, path, message) => {
    expect(await owner.send('POST', '/schedules', { ...scheduleInput, ...change })).toMatchObject({
      status: 422,
      body: { issues: [{ path, message: expect.stringContaining(message) }] },
    })
  })

  it('requires an existing agent', async () =>
    expect((await owner.send('POST', '/schedules', { ...scheduleInput, agent: 'missing' })).status).toBe(404))

  it('counts towards a maximum, also with parallel creation', async () => {
    const busy = await member(['owner'])
    const agent = { agent: 'fablab-guide' }
    const made = await Promise.all(
      Array.from({ length: 45 }, () => busy.send('POST', '/schedules', { ...scheduleInput, ...agent })),
    )
    const count = made.filter(({ status }) => status === 201).length
    expect(count).toBeLessThanOrEqual(30)
    expect(await db.$count(schedules, eq(schedules.organisationId, busy.organisationId))).toBe(count)
    for (let status = 201; status === 201; )
      status = (await busy.send('POST', '/schedules', { ...scheduleInput, ...agent })).status
    expect(await db.$count(schedules, eq(schedules.organisationId, busy.organisationId))).toBe(30)
    await db.delete(schedules).where(eq(schedules.organisationId, busy.organisationId))
  })

  it('can be paused, resumed from its next time, run manually, and deleted with its fires', async () => {
    setClock('02T08:30:00')
    const { id } = await schedule()
    const callAction = async (verb: string) => (await owner.send('POST', `/schedules/${id}/${verb}`)).status
    expect([await callAction('resume'), await callAction('pause'), await callAction('pause')]).toEqual([409, 200, 409])
    setClock('02T11:30:00')
    await sweep()
    expect(await callAction('resume')).toBe(200)
    expect(await shown(id)).toMatchObject({ status: 'active', nextAt: '2027-03-02T12:00:00.000Z' })
    expect([await callAction('run'), await callAction('run')]).toEqual([201, 409])
    await end(id)
    expect(await callAction('run')).toBe(201)
    expect(await fires(id)).toEqual(['manual started', 'manual started'])
    expect((await owner.send('DELETE', `/schedules/${id}`)).status).toBe(200)
    expect(await db.$count(scheduleFires, eq(scheduleFires.scheduleId, id))).toBe(0)
    expect((await runsOf(id)).length).toBe(2)
  })
})

describe('while the previous run is active', () => {
  it('skips the slot with overlap skip', async () => {
    setClock('03T08:30:00')
    const { id } = await schedule({ overlap: 'skip' })
    for (const time of ['09', '10']) {
      setClock(`03T${time}:00:01`)
      await sweep()
    }
    await end(id)
    setClock('03T11:00:01')
    await sweep()
    expect(await fires(id)).toEqual(['03T09:00 started', '03T10:00 skipped', '03T11:00 started'])
  })

  it('queues at most ten slots with overlap queue, and discards them when paused', async () => {
    setClock('04T08:30:00')
    const { id } = await schedule({ overlap: 'queue' })
    for (let n = 0; n < 14; n++) {
      clock = Date.parse('2027-03-04T09:00:01Z') + n * hour
      await sweep()
    }
    const count = async (status: string) => (await fires(id)).filter((line: string) => line.endsWith(status)).length
    expect([await count('started'), await count('queued'), await count('skipped')]).toEqual([1, 10, 3])
    await sweep()
    expect(await count('started')).toBe(1)
    for (let n = 2; n <= 4; n++) {
      await end(id)
      await sweep()
      await sweep()
      expect([await count('started'), (await runsOf(id)).length]).toEqual([n, n])
    }
    expect((await runsOf(id)).map(({ metadata }) => metadata.slot!.slice(11, 13))).toEqual(['09', '10', '11', '12'])
    await owner.send('POST', `/schedules/${id}/pause`)
    await end(id)
    await sweep()
    expect([await count('queued'), await count('started')]).toEqual([0, 4])
  })
})

describe('after a downtime', () => {
  it.each([
    ['skip', ['06T13:00 missed', '06T14:00 started']],
    ['once', ['06T13:00 started', '06T12:00 missed', '06T14:00 started']],
    ['all', ['06T12:00 started', '06T13:00 queued', '06T11:00 missed', '06T14:00 queued']],
  ])('applies the catch-up policy %s', async (catchUp, expected) => {
    setClock('06T08:30:00')
    const { id } = await schedule({ catchUp, catchUpLimit: 2, overlap: catchUp === 'all' ? 'queue' : 'skip' })
    setClock('06T13:20:00')
    await sweep()
    if (catchUp === 'once') await end(id)
    setClock('06T14:00:01')
    await sweep()
    expect((await fires(id)).toSorted()).toEqual(expected.toSorted())
  })
})

describe('a changed clock', () => {
  it.each([
    ['an hour back and forth', [0, -hour, 0, hour, 0, 2 * hour]],
    ['a day back and forth', [0, -24 * hour, 0, 24 * hour, 0, 25 * hour]],
  ])('starts at most one run for each slot: %s', async (_what, turns) => {
    setClock('08T08:30:00')
    const { id } = await schedule({ catchUp: 'all', catchUpLimit: 100 })
    for (const turn of turns) {
      clock = Date.parse('2027-03-08T09:00:01Z') + turn
      await sweep()
      await end(id)
    }
    const slots = (await runsOf(id)).map(({ metadata }) => metadata.slot)
    expect(slots.length).toBeGreaterThan(1)
    expect(new Set(slots).size).toBe(slots.length)
    const stored = await db.select().from(scheduleFires).where(eq(scheduleFires.scheduleId, id))
    expect(new Set(stored.map(({ slot }) => slot?.getTime())).size).toBe(stored.length)
  })
})

describe('with an invalid key', () => {
  it('suspends the schedule with a reason and a webhook event until another key resumes it', async () => {
    setClock('10T08:30:00')
    const developer = await member(['developer'], { organisationId: owner.organisationId })
    await owner.send('POST', '/webhooks/endpoints', { url: 'http://127.0.0.1/hook', types: ['schedule.*'] })
    const { id } = await schedule({}, developer)
    await owner.send('DELETE', `/keys/${developer.keyId}`)
    setClock('10T09:00:01')
    await sweep()
    expect(await shown(id)).toMatchObject({
      status: 'suspended',
      nextAt: null,
      reason: expect.stringContaining('revoked'),
    })
    expect(await fires(id)).toEqual(['10T09:00 refused'])
    expect(await runsOf(id)).toEqual([])
    const events = (await db.select().from(webhookMessages)).map(({ body }) => JSON.parse(body))
    expect(events).toContainEqual({
      type: 'schedule.suspended',
      timestamp: expect.any(String),
      data: { scheduleId: id, reason: expect.stringContaining('revoked') },
    })
    expect((await owner.send('POST', `/schedules/${id}/resume`)).body).toMatchObject({
      status: 'active',
      keyId: owner.keyId,
      reason: null,
    })
    setClock('10T10:00:01')
    await sweep()
    expect(await fires(id)).toEqual(['10T09:00 refused', '10T10:00 started'])
  })

  it.each([
    [
      'the member is suspended',
      (memberId: string) => owner.send('PATCH', `/members/${memberId}`, { status: 'suspended' }),
      'suspended',
    ],
    [
      'the member may no longer run agents',
      (memberId: string) => owner.send('PATCH', `/members/${memberId}`, { roles: ['reviewer'] }),
      'agents:read',
    ],
  ])('does not start queued fires when %s', async (_what, change, reason) => {
    setClock('12T08:30:00')
    const developer = await member(['developer'], { organisationId: owner.organisationId })
    const { id } = await schedule({ overlap: 'queue' }, developer)
    for (const time of ['09', '10']) {
      setClock(`12T${time}:00:01`)
      await sweep()
    }
    await change(developer.memberId)
    await end(id)
    await sweep()
    expect(await shown(id)).toMatchObject({ status: 'suspended', reason: expect.stringContaining(reason) })
    expect(await fires(id)).toEqual(['12T09:00 started', '12T10:00 refused'])
    expect(await runsOf(id)).toHaveLength(1)
  })
})
