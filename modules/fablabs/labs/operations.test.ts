import { describe, expect, it } from 'vitest'
import { regionCodes } from '#platform/lib/regions.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { exampleIds } from '../example-ids.ts'
import { casablanca, countQueries, createFablabsFixture, sampleActors } from '../testing/fixture.ts'
import { addClosure } from './closures.ts'
import { getLab, listLabs } from './operations.ts'

const { call, db, clock, request } = await createFablabsFixture('2027-03-01T08:00:00Z')

describe('labs', () => {
  it('exist in every region and are public', async () => {
    const answer = await request(undefined, 'GET', '/fablabs/labs?limit=100')
    expect(answer.status).toBe(200)
    const { items } = (await answer.json()) as { items: { regionCode: string }[] }
    expect(new Set(items.map(({ regionCode }) => regionCode))).toEqual(new Set(regionCodes))
  })

  it('are listed by region, by category and nearest first', async () => {
    const inCasablanca = (await call(listLabs, null, { regionCode: 'MA-06' })).items
    expect(inCasablanca.map(({ labId }) => labId)).toEqual([exampleIds.lab(6), exampleIds.lab(13)])
    const { items } = await call(listLabs, null, { latitude: 33.6, longitude: -7.6, withinKm: 100 })
    expect(items[0]).toMatchObject({ labId: casablanca.lab, city: { fr: 'Casablanca' } })
    const distances = items.map(({ distanceKm }) => distanceKm!)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(Math.max(...distances)).toBeLessThanOrEqual(100)
    const withLathe = (await call(listLabs, null, { category: 'LATHE', limit: 100 })).items
    expect(withLathe.length).toBeGreaterThan(0)
    for (const { labId } of withLathe)
      expect((await call(getLab, null, { labId })).machines).toContainEqual({ category: 'LATHE', count: 1 })
  })

  it('are listed page by page by distance, each once', async () => {
    const place = { latitude: 33.6, longitude: -7.6 }
    const all = (await call(listLabs, null, { ...place, limit: 100 })).items.map(({ labId }) => labId)
    const paged: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(listLabs, null, { ...place, limit: 4, cursor })
      paged.push(...page.items.map(({ labId }) => labId))
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(paged).toEqual(all)
    expect(all).toHaveLength(16)
  })

  it('are open by local time, and closed during closures', async () => {
    const openAt = async (moment: string) =>
      (await call(listLabs, null, { openAt: moment, limit: 100 })).items.map(({ labId }) => labId)
    expect(await openAt('2027-03-03T08:45')).toEqual([4, 6, 7].map(exampleIds.lab))
    expect(await openAt('2027-03-07T11:00')).toEqual([]) // a Sunday
    expect(await openAt('2027-03-05T13:00')).toEqual([]) // Friday at noon
    expect(await openAt('2027-03-03T12:00')).not.toContain(exampleIds.lab(16)) // planned
    clock.now = new Date('2027-03-03T12:00:00Z')
    expect(await call(getLab, null, { labId: casablanca.lab })).toMatchObject({ openNow: true })
    await call(addClosure, sampleActors.labManager, {
      labId: casablanca.lab,
      startsAt: '2027-03-03T12:00:00Z',
      endsAt: '2027-03-03T13:00:00Z',
      reason: { fr: 'Essai' },
      cancelAffected: true,
    })
    expect(await call(getLab, null, { labId: casablanca.lab })).toMatchObject({ openNow: false })
    clock.now = new Date('2027-03-01T08:00:00Z')
  })

  it('show their opening hours in local time', async () => {
    const { openingHours } = await call(getLab, null, { labId: casablanca.lab })
    expect(openingHours.filter(({ weekday }) => weekday === 5)).toEqual([
      { weekday: 5, opensAt: '09:00', closesAt: '12:30' },
      { weekday: 5, opensAt: '14:30', closesAt: '20:00' },
    ])
  })

  it('return 422 for an incomplete position or invalid time, and 404 for an unknown lab', async () => {
    expect(await problemThrownBy(call(listLabs, null, { latitude: 33 }))).toMatchObject({
      status: 422,
      issues: [{ path: 'longitude' }],
    })
    expect(await problemThrownBy(call(listLabs, null, { withinKm: 33 }))).toMatchObject({
      status: 422,
      issues: [{ path: 'latitude' }],
    })
    expect(await problemThrownBy(call(listLabs, null, { openAt: '2027-13-01T10:00' }))).toMatchObject({
      status: 422,
      issues: [{ path: 'openAt' }],
    })
    expect(await problemThrownBy(call(listLabs, null, { cursor: 'WzFlOTk5LCJhIl0' }))).toMatchObject({ status: 422 })
    expect(await problemThrownBy(call(getLab, null, { labId: 'nothing' }))).toMatchObject({ status: 404 })
  })

  it('are listed with a constant number of queries', async () => {
    const all = { category: 'LASER_CUTTER' as const, openAt: '2027-03-03T12:00', limit: 100 }
    expect(await countQueries(db, (counted) => call(listLabs, null, all, { db: counted }))).toBeLessThanOrEqual(6)
  })
})
