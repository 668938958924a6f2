import { describe, expect, it } from 'vitest'
import { exampleIds } from '../example-ids.ts'
import { listPools } from '../pools/operations.ts'
import { sampleZone } from '../sample/zone.ts'
import { galaxysZones } from '../tables.ts'
import { createGalaxysFixture, problemCodeThrownBy } from '../testing/fixture.ts'
import { listUnits } from '../units/operations.ts'
import { listZones } from './operations.ts'

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call } = zone
const zoneId = sampleZone.id

describe('the public catalogue', () => {
  it('shows zones with their regulation, and their regime only if decided', async () => {
    const { items } = await call(listZones, null, {})
    expect(items).toMatchObject([
      {
        zoneId,
        regime: null,
        regulationHash: sampleZone.regulationHash,
        operatorOrganisationId: exampleIds.organisation(1),
      },
    ])
    await zone.db.update(galaxysZones).set({ regime: 'LAW_102_21' })
    expect((await call(listZones, null, { status: 'OPEN' })).items[0]!.regime).toBe('LAW_102_21')
    expect((await call(listZones, null, { regionCode: 'MA-09' })).items).toEqual([])
  })

  it('shows the tree by level, page by page, and the pools', async () => {
    const floors = (await call(listUnits, null, { zoneId, parentId: exampleIds.unit(1) })).items.map(({ code }) => code)
    expect(floors).toEqual(['A-1', 'A-2', 'A-3'])
    const codes: string[] = []
    let cursor: string | null | undefined
    do {
      const page: { items: { code: string }[]; nextCursor: string | null } = await call(listUnits, null, {
        zoneId,
        limit: 25,
        ...(cursor && { cursor }),
      })
      codes.push(...page.items.map(({ code }) => code))
      cursor = page.nextCursor
    } while (cursor)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThanOrEqual(55)
    expect(
      (await call(listPools, null, { zoneId, class: 'VCPU' })).items.map(({ hostingLevel }) => hostingLevel),
    ).toEqual([1, 2])
    expect(await problemCodeThrownBy(call(listUnits, null, { zoneId: crypto.randomUUID() }))).toBe('not-found')
  })
})
