import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { bookMachine } from '../bookings/operations.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'

const { call } = await createFablabsFixture('2027-03-01T08:00:00Z')

const { developer, maker, researcher } = sampleActors

/** Each test uses its own day, at least three weeks after the bookings of the sample. */
let day = Date.parse('2027-03-24T00:00:00Z')

const freshDay = () => {
  do day += 86_400_000
  while ([0, 5, 6].includes(new Date(day).getUTCDay()))
  return new Date(day).toISOString().slice(0, 10)
}

const at = (date: string, time: string) => `${date}T${time}`

const laser = (startsAt: string, durationMinutes = 60) => ({ machineId: casablanca.laser, startsAt, durationMinutes })

describe('alternatives', () => {
  it('are bookable by the person they are offered to', async () => {
    const date = freshDay()
    const input = laser(at(date, '10:00'), 120)
    await call(bookMachine, developer, input)
    const { alternatives } = await problemThrownBy(call(bookMachine, maker, input))
    expect(alternatives).toHaveLength(5)
    expect(alternatives[0].machineId).toBe(casablanca.laser)
    expect(new Set(alternatives.map(({ machineId }: { machineId: string }) => machineId)).size).toBeGreaterThan(1)
    for (const { machineId, startsAt, category, regionCode } of alternatives) {
      expect([category, regionCode]).toEqual(['LASER_CUTTER', 'MA-06'])
      expect(await call(bookMachine, maker, { machineId, startsAt, durationMinutes: 120 })).toMatchObject({
        state: 'CONFIRMED',
      })
    }
  })

  it('are sorted by nearest time on the same machine, with the requested length', async () => {
    const date = freshDay()
    const input = laser(at(date, '12:00'), 60)
    const { startsAt } = await call(bookMachine, developer, input)
    const { alternatives } = await problemThrownBy(call(bookMachine, maker, input))
    const same = alternatives.filter(({ machineId }: { machineId: string }) => machineId === casablanca.laser)
    const distances = same.map(
      (one: { startsAt: string }) => Math.abs(Date.parse(one.startsAt) - Date.parse(startsAt)) / 60_000,
    )
    expect(distances).toEqual([75, 75, 150])
    for (const one of alternatives) expect(Date.parse(one.endsAt) - Date.parse(one.startsAt)).toBe(3_600_000)
  })

  it('are offered for a slot outside opening hours, with the hours of that day', async () => {
    const date = freshDay()
    const problem = await problemThrownBy(call(bookMachine, developer, laser(at(date, '19:30'), 60)))
    expect(problem).toMatchObject({
      status: 409,
      code: 'outside-opening-hours',
      openingHours: [{ localStart: `${date} 08:30`, localEnd: `${date} 20:00` }],
    })
    expect(problem.alternatives[0].localStart).toBe(`${date} 19:00`)
  })

  it('exclude machines that the person may not use', async () => {
    const date = freshDay()
    const input = { machineId: casablanca.cnc, startsAt: at(date, '10:00'), durationMinutes: 60 }
    await call(bookMachine, researcher, input)
    const { alternatives } = await problemThrownBy(call(bookMachine, researcher, input))
    expect(alternatives.length).toBeGreaterThan(0)
    for (const { machineId, startsAt } of alternatives)
      await call(bookMachine, researcher, { machineId, startsAt, durationMinutes: 60 }, { dryRun: true })
  })
})
