import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'
import {
  galaxysAllocations,
  galaxysFiles,
  galaxysObligations,
  galaxysQuotas,
  galaxysUnits,
  galaxysUsage,
} from './tables.ts'
import { createGalaxysFixture } from './testing/fixture.ts'

describe('the indicators of the zone', async () => {
  const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
  const period = { from: new Date('2026-01-01'), to: new Date('2028-01-01'), asOf: zone.clock.now }
  const tables = {
    allocation: galaxysAllocations,
    file: galaxysFiles,
    obligation: galaxysObligations,
    quota: galaxysQuotas,
    unit: galaxysUnits,
    usage: galaxysUsage,
  }
  const ids = new Set(
    (await Promise.all(Object.values(tables).map((table) => zone.db.select({ id: table.id }).from(table))))
      .flat()
      .map(({ id }) => id),
  )
  const organisations = new Set((await zone.db.select().from(galaxysFiles)).map(({ organisationId }) => organisationId))

  it.each(indicators.map((one) => [one.code, one] as const))(
    '%s lists its rows, sums over its regions, and has no target',
    async (_, { compute, target, title, unit }) => {
      expect(target).toBeNull()
      expect(title.ar).toMatch(/\p{Script=Arabic}/u)
      const [all, ...rest] = await compute(zone.db, period)
      expect(all!.region).toBe('ALL')
      expect(all!.value).not.toBeNull()
      const opened: string[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await all!.ids(3, cursor)
        opened.push(...page.ids)
        if (!page.nextCursor) break
        cursor = page.nextCursor
      }
      expect(opened).toEqual([...new Set(opened)].sort())
      for (const id of opened) expect(ids.has(id) || organisations.has(id), id).toBe(true)
      const regions = rest.filter(({ dimensions }) => !dimensions)
      if (!['basis points', 'day'].includes(unit))
        expect(regions.reduce((sum, { value }) => sum + value!, 0)).toBe(all!.value)
      expect(await compute(zone.db, period).then((again) => again.map(({ value }) => value))).toEqual([
        all!.value,
        ...rest.map(({ value }) => value),
      ])
    },
  )

  it('count what the sample has', async () => {
    const figureOf = async (code: string, region = 'ALL') =>
      (await indicators.find((one) => one.code === code)!.compute(zone.db, period)).find(
        (one) => one.region === region && !one.dimensions,
      )?.value
    expect(await figureOf('P5.tenants')).toBe(3)
    expect(await figureOf('P5.foreign_tenants')).toBe(1)
    expect(await figureOf('P5.jobs_promised')).toBe(12 + 40 + 6)
    expect(await figureOf('P5.jobs_created')).toBe(8 + 7)
    expect(await figureOf('P5.investment_made', 'MA-04')).toBe(40_000_000)
    expect(await figureOf('P5.units_recovered')).toBe(1)
    expect(await figureOf('P5.research_commitments')).toBe(1)
    expect(await figureOf('P5.days_to_decision')).toBe(30)
    expect(await figureOf('P5.occupancy')).toBeGreaterThan(1_000)
    expect(await figureOf('P5.gpu_hours_used')).toBeLessThan((await figureOf('P5.gpu_hours_granted'))!)
  })

  it('are zero or null for a period without data', async () => {
    const before = { from: new Date('2001-01-01'), to: new Date('2002-01-01'), asOf: zone.clock.now }
    const values = await Promise.all(
      indicators.map(async ({ code, compute }) => [code, (await compute(zone.db, before))[0]!.value] as const),
    )
    expect(Object.fromEntries(values)).toMatchObject({
      'P5.gpu_hours_used': null,
      'P5.days_to_decision': null,
      'P5.obligations_on_time': null,
      'P5.tenants': 0,
      'P5.units_recovered': 0,
    })
  })
})
