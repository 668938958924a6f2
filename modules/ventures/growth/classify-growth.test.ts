import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { classifyGrowth } from './classify-growth.ts'
import { growthDefinitions } from './definitions.ts'
import type { GrowthFacts } from './growth-status.ts'

const { OECD2007_20PCT: oecd, EU_10PCT: eu } = growthDefinitions

const figures = (year: number, employees: number, turnoverMinor = 0, verified = true) => ({
  periodEnd: `${year}-12-31`,
  employees,
  turnoverMinor,
  verified,
})
const startup = (more: Partial<GrowthFacts> = {}): GrowthFacts => ({
  foundedOn: '2025-04-01',
  status: 'ACTIVE',
  closedOn: null,
  figures: [],
  rounds: [],
  ...more,
})

describe('high growth, as an exact comparison of integers', () => {
  it.each([
    [10, 17, false],
    [10, 18, true],
    [125, 216, false],
    [125, 217, true],
    [9, 100, false],
  ])('%i to %i employees in three years, by more than 20 %% a year: %s', (from, to, reached) => {
    expect(
      classifyGrowth(oecd, startup({ figures: [figures(2026, from), figures(2029, to)] }), '2030-01-15').highGrowth
        .reached,
    ).toBe(reached)
  })

  it.each([
    [1_000, 1_330, false],
    [1_000, 1_331, true],
  ])('%i to %i, by 10 %% a year or more: %s', (from, to, reached) => {
    expect(
      classifyGrowth(eu, startup({ figures: [figures(2026, 20, from), figures(2029, 20, to)] }), '2030-01-15')
        .highGrowth.reached,
    ).toBe(reached)
  })

  it('counts turnover, including amounts that floating point cannot distinguish', () => {
    const from = 1_000_000_000_000_000 - 125
    const passes = (to: number) =>
      classifyGrowth(oecd, startup({ figures: [figures(2026, 10, from), figures(2029, 10, to)] }), '2030-01-15')
        .highGrowth.reached
    const limit = (BigInt(from) * 216n) / 125n
    expect([passes(Number(limit)), passes(Number(limit) + 1)]).toEqual([false, true])
  })

  it('cannot start from zero', () => {
    expect(
      classifyGrowth(oecd, startup({ figures: [figures(2026, 10, 0), figures(2029, 10, 5)] }), '2030-01-15').highGrowth
        .reached,
    ).toBe(false)
  })

  it('returns the requirements of the window, and exactly these suffice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5_000 }), fc.constantFrom(oecd, eu), (from, definition) => {
        const { needs } = classifyGrowth(definition, startup({ figures: [figures(2026, from)] }), '2027-01-15').gazelle
        const reachedWith = (to: number) =>
          classifyGrowth(definition, startup({ figures: [figures(2026, from), figures(2029, to)] }), '2029-12-31')
            .gazelle.reached
        const least = Number(needs!.leastEmployeesAtEnd)
        expect([reachedWith(least - 1), reachedWith(least)]).toEqual([false, true])
      }),
    )
  })
})

describe('a gazelle', () => {
  it('is at most five years old at the end, and its first year does not count', () => {
    const grown = [figures(2026, 10), figures(2029, 30)]
    const at = (foundedOn: string) => classifyGrowth(oecd, startup({ foundedOn, figures: grown }), '2030-01-15')
    expect(at('2024-01-01').gazelle).toMatchObject({
      reached: true,
      reachedOn: '2029-12-31',
      window: { measure: 'EMPLOYEES', from: 10, to: 30 },
    })
    expect(at('2023-12-31')).toMatchObject({ highGrowth: { reached: true }, gazelle: { reached: false } })
    expect(at('2026-01-01').gazelle.reached).toBe(false)
  })

  it('cannot be proven without a founding date, which is reported as missing', () => {
    const status = classifyGrowth(
      oecd,
      startup({ foundedOn: null, figures: [figures(2026, 10), figures(2029, 30)] }),
      '2030-01-15',
    )
    expect(status).toMatchObject({
      gazelle: { reached: false },
      missingData: expect.arrayContaining([{ field: 'foundedOn', on: null }]),
    })
  })

  it('is verified only when both ends are verified', () => {
    const gazelleWith = (first: boolean, last: boolean) =>
      classifyGrowth(
        oecd,
        startup({ figures: [figures(2026, 10, 0, first), figures(2029, 30, 0, last)] }),
        '2030-01-15',
      ).gazelle.verified
    expect([gazelleWith(true, true), gazelleWith(true, false), gazelleWith(false, true)]).toEqual([true, false, false])
  })
})

describe('the earliest possible date', () => {
  it('of a company founded in 2025 depends on ten employees at the end of 2026 or 2027', () => {
    const on = (asOf: string, ...known: ReturnType<typeof figures>[]) =>
      classifyGrowth(oecd, startup({ figures: known }), asOf).gazelle
    expect(on('2026-11-23')).toMatchObject({
      reached: false,
      earliestPossibleDate: '2029-12-31',
      needs: { minEmployeesAtStart: 10 },
    })
    expect(on('2027-01-31', figures(2026, 10))).toMatchObject({
      earliestPossibleDate: '2029-12-31',
      needs: { leastEmployeesAtEnd: '18' },
    })
    expect(on('2027-01-31', figures(2026, 9))).toMatchObject({ earliestPossibleDate: '2030-12-31' })
    expect(on('2028-01-31', figures(2026, 9), figures(2027, 8))).toMatchObject({
      earliestPossibleDate: null,
      needs: null,
    })
  })

  it('lists missing figures of past days', () => {
    expect(classifyGrowth(oecd, startup(), '2027-06-01').missingData).toEqual([{ field: 'metrics', on: '2026-12-31' }])
  })

  it('is not after the end of the startup', () => {
    expect(
      classifyGrowth(
        oecd,
        startup({ status: 'CLOSED', closedOn: '2028-03-01', figures: [figures(2026, 12)] }),
        '2028-06-01',
      ).gazelle.earliestPossibleDate,
    ).toBeNull()
  })

  it('is never before a status is reached, and equals its date once reached', () => {
    const known = fc.array(fc.record({ year: fc.integer({ min: 2024, max: 2031 }), employees: fc.nat(60) }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(
        known,
        fc.integer({ min: 2023, max: 2027 }),
        fc.integer({ min: 2026, max: 2032 }),
        (rows, founded, year) => {
          const facts = startup({
            foundedOn: `${founded}-05-01`,
            figures: [
              ...new Map(
                rows.filter((one) => one.year >= founded).map((one) => [one.year, figures(one.year, one.employees)]),
              ).values(),
            ],
          })
          for (const one of Object.values(classifyGrowth(oecd, facts, `${year}-12-31`)).slice(0, 2) as ReturnType<
            typeof classifyGrowth
          >['gazelle'][]) {
            if (one.reached)
              expect([one.reachedOn! <= `${year}-12-31`, one.earliestPossibleDate]).toEqual([true, one.reachedOn])
          }
          const { highGrowth, gazelle } = classifyGrowth(oecd, facts, `${year}-12-31`)
          if (gazelle.reached) expect(highGrowth.reached).toBe(true)
        },
      ),
    )
  })
})

describe('a unicorn', () => {
  const round = (more: Partial<GrowthFacts['rounds'][number]> = {}) => ({
    closedOn: '2029-05-01',
    postMoneyMinor: 100_000_000_000,
    currency: 'USD' as const,
    fx: null,
    priced: true,
    verified: true,
    ...more,
  })
  const on = (...rounds: GrowthFacts['rounds'][number][]) => classifyGrowth(oecd, startup({ rounds }), '2030-01-15')

  it('is worth one thousand million dollars in its last priced round, to the cent', () => {
    expect(on(round()).unicorn).toMatchObject({ reached: true, reachedOn: '2029-05-01', verified: true })
    expect(on(round({ postMoneyMinor: 99_999_999_999 })).unicorn.reached).toBe(false)
    expect(on(round(), round({ closedOn: '2029-09-01', postMoneyMinor: 50_000_000_000 })).unicorn.reached).toBe(false)
  })

  it('uses the decimal exchange rate of the day without floating point', () => {
    const fx = (usdPerUnit: string) => ({ usdPerUnit, rateOn: '2029-05-01', source: 'Exemple' })
    const mad = { currency: 'MAD' as const, postMoneyMinor: 1_000_000_000_000 }
    expect(on(round({ ...mad, fx: fx('0.1') })).unicorn.reached).toBe(true)
    expect(on(round({ ...mad, fx: fx('0.0999999999') })).unicorn.reached).toBe(false)
    expect(on(round(mad))).toMatchObject({
      unicorn: { reached: false },
      missingData: expect.arrayContaining([{ field: 'fx', on: '2029-05-01' }]),
    })
  })

  it('does not follow from a price cap, nor after listing', () => {
    expect(on(round({ priced: false })).unicorn.reached).toBe(false)
    expect(
      classifyGrowth(oecd, startup({ status: 'LISTED', closedOn: '2029-12-01', rounds: [round()] }), '2030-01-15')
        .unicorn,
    ).toMatchObject({
      reached: false,
      earliestPossibleDate: null,
    })
  })
})
