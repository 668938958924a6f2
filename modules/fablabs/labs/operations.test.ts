import { describe, expect, it } from 'vitest'
import { regionCodes } from '#platform/lib/regions.ts'
import { exampleIds } from '../example-ids.ts'
import { listMachineModels } from '../machines/machine-models.ts'
import { getMachine, searchMachines } from '../machines/operations.ts'
import { casablanca, countQueries, createFablabsFixture, problemThrownBy, sampleActors } from '../testing/fixture.ts'
import { addClosure } from './closures.ts'
import { getLab, listLabs } from './operations.ts'

const { call, db, turnTo, request } = await createFablabsFixture('2027-03-01T08:00:00Z')

describe('labs', () => {
  it('are in every region, and open to everyone', async () => {
    const answer = await request(undefined, 'GET', '/fablabs/labs?limit=100')
    expect(answer.status).toBe(200)
    const { items } = (await answer.json()) as { items: { regionCode: string }[] }
    expect(new Set(items.map(({ regionCode }) => regionCode))).toEqual(new Set(regionCodes))
  })

  it('by region, by what they have, and the nearest first', async () => {
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

  it('page by page, by distance, each once', async () => {
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

  it('are open by the clock on their wall, and closed on closures', async () => {
    const openAt = async (moment: string) =>
      (await call(listLabs, null, { openAt: moment, limit: 100 })).items.map(({ labId }) => labId)
    expect(await openAt('2027-03-03T08:45')).toEqual([4, 6, 7].map(exampleIds.lab))
    expect(await openAt('2027-03-07T11:00')).toEqual([]) // a Sunday
    expect(await openAt('2027-03-05T13:00')).toEqual([]) // Friday at noon
    expect(await openAt('2027-03-03T12:00')).not.toContain(exampleIds.lab(16)) // planned
    turnTo('2027-03-03T12:00:00Z')
    expect(await call(getLab, null, { labId: casablanca.lab })).toMatchObject({ openNow: true })
    await call(addClosure, sampleActors.labManager, {
      labId: casablanca.lab,
      startsAt: '2027-03-03T12:00:00Z',
      endsAt: '2027-03-03T13:00:00Z',
      reason: { fr: 'Essai' },
      cancelAffected: true,
    })
    expect(await call(getLab, null, { labId: casablanca.lab })).toMatchObject({ openNow: false })
    turnTo('2027-03-01T08:00:00Z')
  })

  it('show their hours by the wall', async () => {
    const { openingHours } = await call(getLab, null, { labId: casablanca.lab })
    expect(openingHours.filter(({ weekday }) => weekday === 5)).toEqual([
      { weekday: 5, opensAt: '09:00', closesAt: '12:30' },
      { weekday: 5, opensAt: '14:30', closesAt: '20:00' },
    ])
  })

  it('422: half a place, or a time that is none; 404: no such lab', async () => {
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

  it('take a handful of queries, however many there are', async () => {
    const all = { category: 'LASER_CUTTER' as const, openAt: '2027-03-03T12:00', limit: 100 }
    expect(await countQueries(db, (counted) => call(listLabs, null, all, { db: counted }))).toBeLessThanOrEqual(6)
  })
})

describe('machines', () => {
  it('are found by category, region, material and size', async () => {
    const { items } = await call(searchMachines, null, { material: 'ALUMINIUM', regionCode: 'MA-06', widthMm: 300 })
    expect(items.length).toBeGreaterThan(0)
    for (const { materials, regionCode, widthMm } of items) {
      expect(materials).toContain('ALUMINIUM')
      expect([regionCode, widthMm! >= 300]).toEqual(['MA-06', true])
    }
    expect((await call(searchMachines, null, { category: 'LASER_CUTTER', widthMm: 5_000 })).items).toEqual([])
    expect((await call(searchMachines, null, { status: 'BROKEN' })).items).toHaveLength(1)
  })

  it('say what they need and when they are free next', async () => {
    const laser = await call(getMachine, null, { machineId: casablanca.laser })
    expect(laser).toMatchObject({
      category: 'LASER_CUTTER',
      requiredQualifications: [{ title: { fr: 'Découpe laser' } }],
      pricePerHourMinor: 8_000,
      currency: 'MAD',
    })
    expect(laser.nextFree).not.toBeNull()
    const { items } = await call(searchMachines, null, { labId: casablanca.lab, withNextFree: false })
    expect(items).toHaveLength(16)
    for (const { nextFree } of items) expect(nextFree).toBeNull()
    expect((await call(searchMachines, null, { status: 'BROKEN' })).items[0]!.nextFree).toBeNull()
  })

  it('page by page, each once', async () => {
    const seen: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(searchMachines, null, { limit: 50, cursor, withNextFree: false })
      seen.push(...page.items.map(({ machineId }) => machineId))
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(120)
  })

  it('have models', async () => {
    const { items } = await call(listMachineModels, null, { category: 'CNC_MILL' })
    expect(items).toMatchObject([
      {
        vendor: 'Fabrique Exemple',
        riskClass: 'HIGH',
        needsSupervision: true,
        requiredQualifications: [{ title: { en: 'CNC milling' } }],
      },
    ])
  })

  it('404: no such machine', async () => {
    expect(await problemThrownBy(call(getMachine, null, { machineId: 'nothing' }))).toMatchObject({ status: 404 })
  })
})
