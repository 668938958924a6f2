import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { bookMachine } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { searchMachines } from '../machines/operations.ts'
import { casablanca, countQueries, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { getAvailability } from './operations.ts'

const { call, db, clock } = await createFablabsFixture('2026-02-02T08:00:00Z')
const { developer, maker } = sampleActors
const stretches = async (machineId: string, from: string, to: string, durationMinutes = 60) =>
  (await call(getAvailability, null, { machineId, from, to, durationMinutes })).items.flatMap(({ free }) =>
    free.map(({ localStart, localEnd }) => [localStart, localEnd]),
  )

describe('getAvailability', () => {
  it('returns the opening hours minus bookings and their buffers', async () => {
    await call(bookMachine, developer, {
      machineId: casablanca.laser,
      startsAt: '2026-03-02T10:00',
      durationMinutes: 120,
    })
    expect(await stretches(casablanca.laser, '2026-03-02T00:00', '2026-03-03T00:00')).toEqual([
      ['2026-03-02 08:30', '2026-03-02 09:45'],
      ['2026-03-02 12:15', '2026-03-02 20:00'],
    ])
    expect(await stretches(casablanca.laser, '2026-03-02T00:00', '2026-03-03T00:00', 90)).toEqual([
      ['2026-03-02 12:15', '2026-03-02 20:00'],
    ])
  })

  it('returns a bookable first slot for every machine of a category in the country', async () => {
    const { items, machines, more } = await call(getAvailability, null, {
      category: 'LASER_CUTTER',
      durationMinutes: 120,
      limit: 100,
      from: '2026-03-09T00:00',
    })
    expect([items.length > 15, machines >= items.length, more]).toEqual([true, true, false])
    expect(items.map(({ startsAt }) => startsAt)).toEqual(items.map(({ startsAt }) => startsAt).toSorted())
    for (const { machineId, startsAt } of items.slice(0, 10)) {
      expect(
        await call(bookMachine, maker, { machineId, startsAt, durationMinutes: 120 }, { dryRun: true }),
      ).toMatchObject({ startsAt, state: 'CONFIRMED' })
    }
  })

  it('starts now at the earliest, on the grid', async () => {
    clock.now = new Date('2026-02-02T10:07:00Z')
    const { items } = await call(getAvailability, null, { machineId: casablanca.vinyl })
    expect(items[0]!.startsAt).toBe('2026-02-02T10:15:00.000Z')
    clock.now = new Date('2026-02-02T08:00:00Z')
  })

  it('runs a constant number of queries for a nationwide category and for a machine search', async () => {
    expect(
      await countQueries(db, (counted) =>
        call(getAvailability, null, { category: 'FDM_PRINTER', limit: 100 }, { db: counted }),
      ),
    ).toBeLessThanOrEqual(4)
    expect(
      await countQueries(db, (counted) => call(searchMachines, null, { limit: 100 }, { db: counted })),
    ).toBeLessThanOrEqual(6)
  })

  it('returns 422 without a machine, for a reversed or too long window, or beyond the horizon', async () => {
    for (const [input, path] of [
      [{}, 'category'],
      [{ regionCode: 'MA-06' }, 'category'],
      [{ category: 'LATHE', from: '2026-03-02T00:00', to: '2026-03-01T00:00' }, 'to'],
      [{ category: 'LATHE', to: '2026-01-01T00:00' }, 'to'],
      [{ category: 'LATHE', to: '2026-04-01T00:00' }, 'to'],
      [{ category: 'LATHE', from: '2027-01-01T00:00' }, 'from'],
    ] as const) {
      expect(await problemThrownBy(call(getAvailability, null, input))).toMatchObject({
        status: 422,
        issues: [{ path }],
      })
    }
    expect(await problemThrownBy(call(getAvailability, null, { machineId: 'nothing' }))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(getAvailability, null, { labId: 'nothing' }))).toMatchObject({ status: 404 })
  })
})

describe('the weeks of Ramadan', () => {
  // In 2026 Morocco was at UTC+0 from 15 February to 22 March.
  it('keep the local opening time, one hour later in UTC', async () => {
    const opens = async (date: string) =>
      (
        await call(getAvailability, null, {
          machineId: exampleIds.machine(12),
          from: `${date}T00:00:00Z`,
          to: `${date}T23:00:00Z`,
        })
      ).items[0]!
    expect(await opens('2026-02-12')).toMatchObject({
      startsAt: '2026-02-12T07:30:00.000Z',
      localStart: '2026-02-12 08:30',
    })
    expect(await opens('2026-02-16')).toMatchObject({
      startsAt: '2026-02-16T08:30:00.000Z',
      localStart: '2026-02-16 08:30',
    })
    expect(await opens('2026-03-23')).toMatchObject({
      startsAt: '2026-03-23T07:30:00.000Z',
      localStart: '2026-03-23 08:30',
    })
  })

  it('keep local booking times before and after the clock change', async () => {
    const book = (startsAt: string) =>
      call(bookMachine, developer, { machineId: exampleIds.machine(12), startsAt, durationMinutes: 60 })
    expect(await book('2026-02-13T08:30:00Z')).toMatchObject({ localStart: '2026-02-13 09:30' })
    expect(await book('2026-02-16T09:30')).toMatchObject({ startsAt: '2026-02-16T09:30:00.000Z' })
    expect(await book('2026-02-12T09:30')).toMatchObject({ startsAt: '2026-02-12T08:30:00.000Z' })
    expect(await book('2026-02-17T10:30:00+01:00')).toMatchObject({ localStart: '2026-02-17 09:30' })
    // 07:30 UTC is the opening time at UTC+1, and one hour too early in Ramadan.
    expect(await book('2026-02-11T07:30:00Z')).toMatchObject({ localStart: '2026-02-11 08:30' })
    expect(await problemThrownBy(book('2026-02-18T07:30:00Z'))).toMatchObject({
      status: 409,
      code: 'outside-opening-hours',
    })
    // The last hour of the day can be booked.
    expect(await book('2026-02-18T19:00:00Z')).toMatchObject({ localEnd: '2026-02-18 20:00' })
    expect(await problemThrownBy(book('2026-02-11T19:00:00Z'))).toMatchObject({
      code: 'outside-opening-hours',
    })
  })
})
