import { describe, expect, it } from 'vitest'
import { regionCodes } from '#platform/lib/regions.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { getAvailability } from '../availability/operations.ts'
import { bookMachine } from '../bookings/operations.ts'
import { fablabBookings, fablabLabs, fablabMachineModels, fablabMachines, fablabTrainings } from '../tables.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { findViolations } from '../testing/invariants.ts'

/** A Monday, a Saturday night, 29 February and the day of a clock change. */
const days = ['2027-03-01T08:00:00Z', '2026-12-05T23:30:00Z', '2028-02-29T12:10:00Z', '2026-02-15T01:00:00Z']

describe.each(days)('the sample seeded on %s', async (day) => {
  const { db, call } = await createFablabsFixture(day)
  const now = new Date(day)

  it('has labs in all regions', async () => {
    const labs = await db.select().from(fablabLabs)
    expect(new Set(labs.map(({ regionCode }) => regionCode))).toEqual(new Set(regionCodes))
    expect(await db.$count(fablabMachines)).toBe(120)
    expect(await db.$count(fablabMachineModels)).toBe(16)
    for (const { startsAt } of await db.select().from(fablabTrainings)) expect(startsAt > now).toBe(true)
  })

  it('satisfies every booking rule', async () => {
    expect(await findViolations(db, now)).toEqual([])
    const bookings = await db.select().from(fablabBookings)
    expect(
      new Set(bookings.filter(({ state }) => state === 'CONFIRMED').map(({ organisationId }) => organisationId)).size,
    ).toBe(2)
    expect(bookings.filter(({ state, endsAt }) => state === 'COMPLETED' && endsAt > now)).toEqual([])
    expect(bookings.filter(({ state, startsAt }) => state === 'CONFIRMED' && startsAt < now)).toEqual([])
    expect(bookings.length).toBeGreaterThan(40)
  })

  it('lets the developer and the maker cut and print, and offers them trainings for milling', async () => {
    const { items } = await call(getAvailability, null, {
      category: 'LASER_CUTTER',
      regionCode: 'MA-06',
      durationMinutes: 120,
    })
    const { machineId, startsAt } = items[0]!
    for (const person of [sampleActors.developer, sampleActors.maker])
      await call(bookMachine, person, { machineId, startsAt, durationMinutes: 120 }, { dryRun: true })
    const mill = (await call(getAvailability, null, { machineId: casablanca.cnc })).items[0]!
    const problem = await problemThrownBy(
      call(bookMachine, sampleActors.developer, {
        machineId: mill.machineId,
        startsAt: mill.startsAt,
        durationMinutes: 60,
      }),
    )
    expect(problem).toMatchObject({ code: 'qualification-missing' })
    expect(problem.trainings.length).toBeGreaterThan(0)
    expect(
      await problemThrownBy(call(bookMachine, sampleActors.student, { machineId, startsAt, durationMinutes: 60 })),
    ).toMatchObject({
      missing: [{ why: 'expired' }],
    })
  })
})
