import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { utilisation } from './utilisation.ts'

const { call, clock } = await createFablabsFixture('2027-02-01T08:00:00Z')

const { labManager, auditor } = sampleActors

describe('utilisation', () => {
  it('is used time by bookable time per category with no-shows, and hides few bookings from others than the lab', async () => {
    clock.now = new Date('2027-03-15T08:00:00Z')
    const window = { labId: casablanca.lab, from: '2027-02-01T00:00', to: '2027-03-15T00:00' }
    const own = await call(utilisation, labManager, window)
    const laser = own.categories.find(({ category }) => category === 'LASER_CUTTER')!
    expect(laser.bookableHours).toBeGreaterThan(100)
    expect(own.bookableHours).toBeCloseTo(
      own.categories.reduce((sum, { bookableHours }) => sum + bookableHours, 0),
      0,
    )
    for (const { utilisationPercent } of own.categories) expect(utilisationPercent).toBeLessThanOrEqual(100)
    const others = await call(utilisation, auditor, window)
    expect(others.categories.filter(({ usedHours }) => usedHours === null).length).toBeGreaterThan(0)
    expect(await problemThrownBy(call(utilisation, labManager, { ...window, from: '2027-03-16T00:00' }))).toMatchObject(
      { status: 422 },
    )
  })
})
