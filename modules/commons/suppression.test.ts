import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { suppressSmallCount, suppressTable } from './suppression.ts'
import { createCommonsFixture } from './testing/fixture.ts'

describe('suppressSmallCount', () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [6, 6],
    [20_000, 20_000],
  ])('shows %i as %s', (count, shown) => {
    expect(suppressSmallCount(count)).toEqual({ count: shown, shown: shown === null ? '<5' : String(shown) })
  })
})

describe('suppressTable', () => {
  const table = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.nat(40), { minKeys: 1, maxKeys: 12 })

  it('shows no count under five, and only exact counts', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { total, cells } = suppressTable(counts)
        for (const [key, { count }] of Object.entries(cells))
          if (count !== null) expect([counts[key], count >= 5]).toEqual([count, true])
        expect(total.count === null || total.count === Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(
          true,
        )
      }),
    )
  })

  it('allows no small count to be derived by subtraction', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { total, cells } = suppressTable(counts)
        const hidden = Object.values(cells).filter(({ count }) => count === null)
        if (total.count === null || hidden.length === 0) return
        expect(hidden.length).toBeGreaterThan(1)
        expect(
          total.count - Object.values(cells).reduce((sum, { count }) => sum + (count ?? 0), 0),
        ).toBeGreaterThanOrEqual(5)
        expect(new Set(hidden.map(({ shown }) => shown)).size).toBe(1)
      }),
    )
  })

  it('hides the next smallest cell with a single small one', () => {
    expect(suppressTable({ a: 3, b: 9, c: 12 })).toEqual({
      total: { count: 24, shown: '24' },
      cells: { a: { count: null, shown: '…' }, b: { count: null, shown: '…' }, c: { count: 12, shown: '12' } },
    })
  })
})

describe('commons.countPersons', async () => {
  const { call, joinWithRecord, join } = await createCommonsFixture()
  const counts = async (by: string) =>
    (await call(undefined, `GET /persons/count?by=${by}`)).body as {
      total: { count: number | null }
      items: { key: string; count: number | null; shown: string }[]
    }

  it('shows large counts exactly and small ones as `<5`', async () => {
    const owner = await join(['owner'])
    const add = (n: number, regionCode: string) =>
      Promise.all(
        Array.from({ length: n }, () =>
          call(owner, 'POST /persons', { givenName: { fr: 'A' }, familyName: { fr: 'B' }, regionCode }),
        ),
      )
    await add(6, 'MA-06')
    await add(4, 'MA-03')
    await add(1, 'MA-12')
    const { total, items } = await counts('REGION')
    expect(total.count).toBe(11)
    expect(items).toHaveLength(13)
    expect(items.filter(({ count }) => count !== null)).toEqual([{ key: 'MA-06', count: 6, shown: '6' }])
    // A region with one person looks like a region with none.
    expect(items.find(({ key }) => key === 'MA-12')).toEqual({
      ...items.find(({ key }) => key === 'MA-11'),
      key: 'MA-12',
    })
  })

  it('counts the gender of consenting persons only', async () => {
    const people = await Promise.all(Array.from({ length: 7 }, () => joinWithRecord(['maker'])))
    for (const person of people) {
      await call(person, 'POST /consents', { purpose: 'STATISTICS', textVersion: '1', language: 'fr' })
      await call(person, 'PUT /persons', { gender: 'F' })
    }
    expect((await counts('GENDER')).total.count).toBe(7)
    for (const person of people.slice(0, 2)) await call(person, 'POST /consents/withdrawals', { purpose: 'STATISTICS' })
    expect((await counts('GENDER')).total.count).toBe(5)
    await call(people[2], 'POST /consents/withdrawals', { purpose: 'STATISTICS' })
    expect((await counts('GENDER')).total.count).toBeNull()
  })
})
