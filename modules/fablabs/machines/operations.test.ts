import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { casablanca, createFablabsFixture } from '../testing/fixture.ts'
import { listMachineModels } from './machine-models.ts'
import { getMachine, searchMachines } from './operations.ts'

const { call } = await createFablabsFixture('2027-03-01T08:00:00Z')

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

  it('show required qualifications and the next free slot', async () => {
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

  it('are listed page by page, each once', async () => {
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

  it('belong to listed models', async () => {
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

  it('return 404 when unknown', async () => {
    expect(await problemThrownBy(call(getMachine, null, { machineId: 'nothing' }))).toMatchObject({ status: 404 })
  })
})
