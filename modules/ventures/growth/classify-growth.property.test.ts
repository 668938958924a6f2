import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { classifyGrowth } from './classify-growth.ts'
import { type GrowthDefinition, growthDefinitions } from './definitions.ts'
import type { GrowthFacts } from './growth-status.ts'

/** A fraction of integers, so that nothing is rounded on either side. */
type Ratio = readonly [numerator: bigint, denominator: bigint]
const compare = ([a, b]: Ratio, [c, d]: Ratio) => (a * d > c * b ? 1 : a * d < c * b ? -1 : 0)
const power = ([a, b]: Ratio, n: number): Ratio => [a ** BigInt(n), b ** BigInt(n)]
const decimal = (text: string): Ratio => {
  const [integer = '', fraction = ''] = text.split('.')
  return [BigInt(integer) * 10n ** BigInt(fraction.length) + BigInt(fraction || 0), 10n ** BigInt(fraction.length)]
}

interface Year {
  year: number
  employees: number
  turnoverMinor: number
}
const rates = { OECD2007_20PCT: [decimal('1.20'), 1], EU_10PCT: [decimal('1.10'), 0] } as const
const definition = fc.constantFrom<GrowthDefinition>(...Object.values(growthDefinitions))
const count = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 100_000 }))
const amount = fc.oneof(fc.nat(2_000), fc.integer({ min: 0, max: 1_000_000_000_000_000 }))
const years = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2024, max: 2033 }), employees: count, turnoverMinor: amount }),
  {
    selector: ({ year }) => year,
    maxLength: 10,
  },
)
const founded = fc.integer({ min: 2022, max: 2028 })

const facts = (foundedIn: number, known: readonly Year[]): GrowthFacts => ({
  foundedOn: `${foundedIn}-06-15`,
  status: 'ACTIVE',
  closedOn: null,
  figures: known.map(({ year, ...values }) => ({ ...values, periodEnd: `${year}-12-31`, verified: true })),
  rounds: [],
})

/** Applies the literal rule to every pair of years. Returns the day since when it is a gazelle. */
function expectedReachedOn(
  { version }: GrowthDefinition,
  foundedIn: number,
  known: readonly Year[],
  young: boolean,
): string | null {
  const [rate, least] = rates[version as keyof typeof rates]
  const ends = known.flatMap((from) => {
    const to = known.find(({ year }) => year === from.year + 3)
    if (!to || from.year <= foundedIn || from.employees < 10 || (young && to.year - foundedIn > 5)) return []
    const grew = (['employees', 'turnoverMinor'] as const).some(
      (measure) => from[measure] > 0 && compare([BigInt(to[measure]), BigInt(from[measure])], power(rate, 3)) >= least,
    )
    return grew ? [to.year] : []
  })
  return ends.length > 0 ? `${Math.min(...ends)}-12-31` : null
}

describe('classifyGrowth, compared with exact fractions', () => {
  it('reaches gazelle and high growth by the rule and on its day, for any figures', () => {
    fc.assert(
      fc.property(definition, founded, years, (one, foundedIn, known) => {
        const { gazelle, highGrowth } = classifyGrowth(one, facts(foundedIn, known), '2034-01-31')
        expect([gazelle.reachedOn, highGrowth.reachedOn]).toEqual([
          expectedReachedOn(one, foundedIn, known, true),
          expectedReachedOn(one, foundedIn, known, false),
        ])
      }),
      { numRuns: 500 },
    )
  })

  /** Includes values where the rate gives an integer, so that "more than" and "at least" differ. */
  const edgeOf = (max: number) =>
    fc.oneof(
      fc.integer({ min: 10, max }),
      fc.integer({ min: 1, max: max / 1_000 }).map((k) => k * 1_000),
    )

  it('depends on one employee or centime at the threshold', () => {
    fc.assert(
      fc.property(definition, edgeOf(1_000_000), edgeOf(500_000_000_000_000), (one, from, turnover) => {
        const [[up, down], least] = rates[one.version as keyof typeof rates]
        const edge = (value: number) => {
          const [quotient, rest] = [(BigInt(value) * up ** 3n) / down ** 3n, (BigInt(value) * up ** 3n) % down ** 3n]
          return Number(quotient) + (rest > 0n || least === 1 ? 1 : 0)
        }
        const reached = (employees: number, turnoverMinor: number) =>
          classifyGrowth(
            one,
            facts(2025, [
              { year: 2026, employees: from, turnoverMinor: turnover },
              { year: 2029, employees, turnoverMinor },
            ]),
            '2030-01-31',
          ).gazelle.reached
        expect([
          reached(edge(from) - 1, 0),
          reached(edge(from), 0),
          reached(0, edge(turnover) - 1),
          reached(0, edge(turnover)),
        ]).toEqual([false, true, false, true])
      }),
    )
  })

  it('never reaches a gazelle before its earliest possible date, and can reach it on that date', () => {
    fc.assert(
      fc.property(definition, founded, years, fc.integer({ min: 2026, max: 2031 }), (one, foundedIn, all, now) => {
        const known = all.filter(({ year }) => year <= now)
        const { earliestPossibleDate, needs, reached } = classifyGrowth(
          one,
          facts(foundedIn, known),
          `${now}-12-31`,
        ).gazelle
        const { reachedOn } = classifyGrowth(one, facts(foundedIn, all), '2034-01-31').gazelle
        if (reachedOn !== null) expect(earliestPossibleDate !== null && earliestPossibleDate <= reachedOn).toBe(true)
        if (earliestPossibleDate === null || reached) return
        const [from, to] = [Number(needs!.start.slice(0, 4)), Number(needs!.end.slice(0, 4))]
        const start = known.find(({ year }) => year === from) ?? { year: from, employees: 10, turnoverMinor: 1 }
        const end = { year: to, employees: start.employees * 2, turnoverMinor: 0 }
        const reports = [
          ...known.filter(({ year }) => year !== from && year !== to),
          start,
          known.find(({ year }) => year === to) ?? end,
        ]
        if (!known.some(({ year }) => year === to))
          expect(classifyGrowth(one, facts(foundedIn, reports), '2034-01-31').gazelle.reachedOn).toBe(
            earliestPossibleDate,
          )
      }),
      { numRuns: 500 },
    )
  })

  it('compares the value of a unicorn at any exchange rate with one thousand million dollars exactly', () => {
    const exact = fc.constantFrom('0.1', '0.0625', '0.5', '1', '10', '0.0001')
    const any = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.stringMatching(/^\d{1,10}$/))
      .map(([integer, fraction]) => `${integer}.${fraction}`)
      .filter((text) => decimal(text)[0] > 0n)
    const near = (usdPerUnit: string) => {
      const [up, down] = decimal(usdPerUnit)
      return Number((100_000_000_000n * down) / up)
    }
    fc.assert(
      fc.property(fc.oneof(exact, any), fc.integer({ min: -2, max: 2 }), (usdPerUnit, off) => {
        const postMoneyMinor = Math.max(0, Math.min(near(usdPerUnit) + off, 1_000_000_000_000_000))
        const fx = { usdPerUnit, rateOn: '2029-05-01', source: 'Exemple' }
        const round = {
          closedOn: '2029-05-01',
          postMoneyMinor,
          currency: 'MAD' as const,
          fx,
          priced: true,
          verified: true,
        }
        const { reached } = classifyGrowth(
          growthDefinitions.OECD2007_20PCT,
          { ...facts(2025, []), rounds: [round] },
          '2030-01-01',
        ).unicorn
        const [up, down] = decimal(usdPerUnit)
        expect(reached).toBe(compare([BigInt(postMoneyMinor) * up, down], [100_000_000_000n, 1n]) >= 0)
      }),
      { numRuns: 500 },
    )
  })
})
