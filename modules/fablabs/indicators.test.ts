import { describe, expect, it } from 'vitest'
import { checkIn, checkOut, markNoShow } from './bookings/check-in.ts'
import { bookMachine } from './bookings/operations.ts'
import { indicators } from './indicators.ts'
import { reportIncident } from './machines/incidents.ts'
import { publishProject } from './projects/operations.ts'
import { casablanca, createFablabsFixture, sampleActors } from './testing/fixture.ts'

const { call, clock, db, services } = await createFablabsFixture('2027-03-01T08:00:00Z')
const { developer, maker, labManager } = sampleActors
const period = () => ({ from: new Date('2027-04-01T00:00Z'), to: new Date('2027-07-01T00:00Z'), asOf: services.now() })
const nation = async (code: string) =>
  (await indicators.find((one) => one.code === code)!.compute(db, period()))[0]!.value

describe('the indicators of the network', () => {
  it('have no target, sum up their regions and list as many rows as they count', async () => {
    for (const { target, compute, unit } of indicators) {
      expect(target).toBeNull()
      const [all, ...regions] = await compute(db, {
        from: new Date('2027-01-01T00:00Z'),
        to: new Date('2027-04-01T00:00Z'),
        asOf: services.now(),
      })
      expect(regions.reduce((sum, { value }) => sum + value!, 0)).toBe(all!.value)
      const ids: string[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await all!.ids(7, cursor)
        ids.push(...page.ids)
        if (!page.nextCursor) break
        cursor = page.nextCursor
      }
      expect(new Set(ids).size).toBe(ids.length)
      if (unit !== 'hour') expect(ids.length).toBe(all!.value)
    }
    expect(await nation('P4.1')).toBe(15)
  })

  it('count use by check-in and check-out, no-shows, projects and incidents', async () => {
    const slot = (machineId: string, day: string) => ({
      machineId,
      startsAt: `2027-04-${day}T10:00`,
      durationMinutes: 120,
    })
    const used = await call(bookMachine, developer, slot(casablanca.laser, '06'))
    const missed = await call(bookMachine, maker, slot(casablanca.printer, '06'))
    expect([await nation('P4.2'), await nation('P4.3'), await nation('P4.4')]).toEqual([0, 0, 0])
    clock.now = new Date(used.startsAt)
    await call(checkIn, labManager, { bookingId: used.bookingId })
    clock.now = new Date(Date.parse(used.startsAt) + 3_600_000)
    await call(checkOut, labManager, { bookingId: used.bookingId })
    await call(markNoShow, labManager, { bookingId: missed.bookingId })
    await call(reportIncident, developer, {
      bookingId: used.bookingId,
      severity: 'NEAR_MISS',
      description: 'Capot resté ouvert.',
    })
    await call(publishProject, developer, {
      title: 'Boîte Exemple',
      summary: 'Une boîte à emboîtement.',
      licence: 'MIT',
      labId: casablanca.lab,
    })
    clock.now = new Date('2027-04-10T08:00:00Z')
    expect(await Promise.all(['P4.2', 'P4.3', 'P4.4', 'P4.6', 'P4.7'].map(nation))).toEqual([1, 1, 1, 1, 1])
  })
})
