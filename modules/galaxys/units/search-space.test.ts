import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { createGalaxysFixture } from '../testing/fixture.ts'
import { searchSpace } from './search-space.ts'

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call } = zone

describe('searchSpace', () => {
  const search = (input: object) =>
    call(searchSpace, null, { from: '2027-04-01T00:00', to: '2028-04-01T00:00', limit: 50, ...input })
  const codes = async (input: object) => (await search(input)).items.map(({ code }) => code)

  it('finds units that are large enough and free for the whole period, closest fit first', async () => {
    const { items } = await search({ kind: 'LAB', areaDm2: 6_000 })
    expect(items.length).toBeGreaterThan(3)
    expect(items[0]).toMatchObject({ areaDm2: 6_000, score: 1_000 })
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((a, b) => b - a))
    expect(items.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(await codes({ kind: 'LAB', areaDm2: 6_000 })).not.toContain('A-2-01') // occupied
    expect(await codes({ kind: 'LAB', areaDm2: 6_000 })).not.toContain('A-3-03') // under works
  })

  it('does not offer ancestors or descendants of an occupied unit', async () => {
    expect(await codes({ kind: 'BUILDING' })).toEqual([])
    expect((await codes({ kind: 'OFFICE' })).filter((code) => code.startsWith('B-2'))).toEqual([])
    expect(await codes({ kind: 'FLOOR' })).toEqual(['A-3'])
  })

  it('ranks units lacking a feature last, and counts the free places of shared units', async () => {
    const halls = (await search({ kind: 'WAREHOUSE', features: ['loading-dock'] })).items
    expect(halls.map(({ missingFeatures }) => missingFeatures.length)).toEqual(
      halls.map(({ missingFeatures }) => missingFeatures.length).sort(),
    )
    expect(halls.at(-1)).toMatchObject({ missingFeatures: ['loading-dock'] })
    expect(
      (await call(searchSpace, null, { kind: 'DESK', from: '2027-03-01T00:00', to: '2027-03-02T00:00' })).items[0],
    ).toMatchObject({
      code: 'B-0',
      freePlaces: 24,
    })
    expect(await codes({ kind: 'DESK', persons: 35 })).toEqual([])
  })

  it('rejects a window that ends before it starts', async () => {
    expect(await problemThrownBy(search({ from: '2027-05-01T00:00', to: '2027-05-01T00:00' }))).toMatchObject({
      status: 422,
      issues: [{ path: 'to' }],
    })
  })
})
