import { expect, it } from 'vitest'
import { createCommonsFixture } from '../testing/fixture.ts'

const { call, join } = await createCommonsFixture()

it('lists twelve regions in three languages', async () => {
  const { items } = (await call(undefined, 'GET /regions')).body
  expect(items).toHaveLength(12)
  expect(items[3]).toEqual({
    regionCode: 'MA-04',
    name: { fr: 'Rabat-Salé-Kénitra', ar: 'الرباط - سلا - القنيطرة', en: 'Rabat-Sale-Kenitra' },
    chiefTown: { fr: 'Rabat', ar: 'الرباط', en: 'Rabat' },
  })
})

it('adds places that everyone finds, page by page', async () => {
  const [owner, reader] = await Promise.all([join(['owner']), join(['reader'])])
  const place = (n: number) => ({
    name: { fr: `Halle Exemple ${n}`, ar: `قاعةُ المثال ${n}` },
    regionCode: 'MA-09',
    city: { fr: 'Agadir', ar: 'أكادير' },
    latitude: 30.4,
    longitude: -9.6,
  })
  expect((await call(reader, 'POST /places', place(0))).status).toBe(403)
  for (let n = 1; n <= 5; n++)
    expect((await call(owner, 'POST /places', place(n))).body).toMatchObject({
      timeZone: 'Africa/Casablanca',
      ownerOrganisationId: owner.organisationId,
    })
  for (const query of ['agadir', 'قاعه', 'مثال', 'halle 3'])
    expect((await call(undefined, `GET /places?${new URLSearchParams({ query })}`)).body.items.length, query).toBe(
      query === 'halle 3' ? 1 : 5,
    )
  const first = (await call(undefined, 'GET /places?limit=3')).body
  const second = (await call(undefined, `GET /places?limit=3&cursor=${first.nextCursor}`)).body
  expect([...first.items, ...second.items].map(({ name }) => name.fr)).toEqual(
    [1, 2, 3, 4, 5].map((n) => `Halle Exemple ${n}`),
  )
  expect(second.nextCursor).toBeNull()
  for (const [field, value] of [
    ['latitude', 91],
    ['longitude', -181],
    ['timeZone', '+01:00'],
    ['timeZone', 'Africa/Nowhere'],
    ['regionCode', 'MA-13'],
  ] as const) {
    expect((await call(owner, 'POST /places', { ...place(9), [field]: value })).body, `${field}`).toMatchObject({
      status: 422,
      issues: [{ path: field }],
    })
  }
})
