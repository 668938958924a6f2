import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { distanceKm } from './geo.ts'
import { RegionCode, regionCodes, regionOf, regions } from './regions.ts'

describe('regions', () => {
  it('are the twelve of ISO 3166-2:MA, in order', () => {
    expect(regions.map(({ code }) => code)).toEqual([...regionCodes])
    expect(regionCodes).toHaveLength(12)
    expect(regionOf('MA-04').name.fr).toBe('Rabat-Salé-Kénitra') // MA-04 was another region until 2018
  })

  it('have names in three languages and their own script', () => {
    for (const { name, chiefTown, towns } of regions) {
      for (const text of [name.ar, chiefTown.ar, ...towns.ar]) expect(text).toMatch(/^[\p{Script=Arabic}\s-]+$/u)
      for (const text of [name.fr, name.en, chiefTown.fr, chiefTown.en, ...towns.fr, ...towns.en])
        expect(text).toMatch(/^[\p{Script=Latin}\s'-]+$/u)
    }
  })

  it('share no town', () => {
    for (const language of ['fr', 'ar', 'en'] as const) {
      const all = regions.flatMap(({ chiefTown, towns }) => [chiefTown[language], ...towns[language]])
      expect(new Set(all).size).toBe(all.length)
    }
  })

  it('include their names in every schema', () => {
    const { properties } = z.toJSONSchema(z.object({ regionCode: RegionCode.optional() })) as any
    expect(properties.regionCode).toMatchObject({
      enum: [...regionCodes],
      'x-labels': {
        'MA-06': { fr: expect.arrayContaining(['Casablanca']), ar: expect.arrayContaining(['الدار البيضاء']) },
      },
    })
  })
})

describe('distance', () => {
  it('is accurate to a few kilometres', () => {
    const casablanca = { latitude: 33.59, longitude: -7.61 }
    expect(distanceKm(casablanca, { latitude: 34.02, longitude: -6.84 })).toBeCloseTo(86, -1)
    expect(distanceKm(casablanca, casablanca)).toBe(0)
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(Math.PI * 6_371, 0)
  })
})
