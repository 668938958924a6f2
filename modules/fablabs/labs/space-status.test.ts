import { describe, expect, it } from 'vitest'
import { casablanca, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { addClosure } from './closures.ts'
import { spaceStatus } from './space-status.ts'

const { call, clock, app } = await createFablabsFixture('2027-02-01T08:00:00Z')

const { labManager } = sampleActors

const get = (path: string, headers?: Record<string, string>) => app.request(path, { headers })

describe('SpaceAPI', () => {
  it('has the fields of version 15 and is open by local time outside closures', async () => {
    const at = async (moment: string) => {
      clock.now = new Date(moment)
      return call(spaceStatus, null, { labId: casablanca.lab })
    }
    const open = await at('2027-03-01T09:00:00Z')
    expect(open).toMatchObject({
      api_compatibility: ['15'],
      space: expect.any(String),
      contact: {},
      state: { open: true, lastchange: Date.parse('2027-03-01T08:30:00Z') / 1_000 },
    })
    for (const url of [open.logo, open.url, open.feeds.calendar.url]) expect(URL.canParse(url)).toBe(true)
    for (const url of [open.logo, open.feeds.calendar.url, open.url])
      expect((await get(new URL(url).pathname)).status).toBe(200)
    expect(open.location).toMatchObject({ lat: 33.59, lon: -7.61, timezone: 'Africa/Casablanca', country_code: 'MA' })
    expect((await at('2027-03-01T22:00:00Z')).state).toMatchObject({
      open: false,
      lastchange: Date.parse('2027-03-01T20:00:00Z') / 1_000,
    })
    await call(addClosure, labManager, {
      labId: casablanca.lab,
      startsAt: '2027-03-04T10:00',
      endsAt: '2027-03-04T12:00',
      reason: { fr: 'Essai' },
      cancelAffected: true,
    })
    expect((await at('2027-03-04T11:00:00Z')).state).toMatchObject({
      open: false,
      lastchange: Date.parse('2027-03-04T10:00:00Z') / 1_000,
    })
  })
})
