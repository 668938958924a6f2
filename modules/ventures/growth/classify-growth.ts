import { addYears, yearOf } from '../fields.ts'
import type { GrowthDefinition, GrowthMeasure } from './definitions.ts'
import { parseRate } from './exchange-rate.ts'
import type {
  GrowthFacts,
  GrowthResult,
  GrowthStatus,
  GrowthWindow,
  MissingInput,
  PeriodFigures,
} from './growth-status.ts'

/** Returns whether growth meets the threshold. Both values are multiplied instead of divided, so that nothing is rounded. */
function meetsThreshold(
  { yearlyFactor: { numerator, denominator }, windowYears, thresholdInclusive }: GrowthDefinition,
  from: bigint,
  to: bigint,
): boolean {
  const [needed, reached] = [from * numerator ** BigInt(windowYears), to * denominator ** BigInt(windowYears)]
  return from > 0n && (thresholdInclusive ? reached >= needed : reached > needed)
}

/** Returns the smallest value that meets the threshold from `from`. */
function minValueAfter(
  { yearlyFactor: { numerator, denominator }, windowYears, thresholdInclusive }: GrowthDefinition,
  from: bigint,
): bigint {
  const [needed, scale] = [from * numerator ** BigInt(windowYears), denominator ** BigInt(windowYears)]
  return thresholdInclusive ? (needed + scale - 1n) / scale : needed / scale + 1n
}

const valueOfMeasure = (figures: PeriodFigures, measure: GrowthMeasure) =>
  BigInt(measure === 'TURNOVER' ? figures.turnoverMinor : figures.employees)

/** Returns the growth status by a definition on a day, from the facts known then. Deterministic: equal facts give equal results. */
export function classifyGrowth(definition: GrowthDefinition, facts: GrowthFacts, asOf: string): GrowthStatus {
  const known = {
    ...facts,
    figures: facts.figures.filter(({ periodEnd }) => periodEnd <= asOf),
    rounds: facts.rounds.filter(({ closedOn }) => closedOn <= asOf),
  }
  const firstKnown = known.figures.map(({ periodEnd }) => periodEnd).sort()[0]
  // Without a founding date the first figures bound the age from below. A gazelle then cannot be proven.
  const founded = yearOf(known.foundedOn ?? firstKnown ?? asOf)
  const windows = possibleWindows(definition, known, founded, asOf)
  const young = windows.filter(({ end }) => yearOf(end) - founded <= definition.gazelleMaxAgeYears)
  const unicorn = evaluateUnicorn(definition, known, asOf)
  const missing: MissingInput[] = [
    ...(known.foundedOn === null ? [{ field: 'foundedOn' as const, on: null }] : []),
    ...missingFigures(definition, known, windows, asOf),
    ...unicorn.missing,
  ]
  const gazelle = evaluateGrowth(definition, known, young)
  return {
    highGrowth: evaluateGrowth(definition, known, windows),
    gazelle:
      known.foundedOn === null
        ? { ...gazelle, reached: false, reachedOn: null, verified: false, window: null }
        : gazelle,
    unicorn: unicorn.growth,
    missingData: missing,
  }
}

/** Returns every window that starts with known figures, or at the end of a year that may still be reported. */
function possibleWindows(
  { windowYears, firstYearExcluded }: GrowthDefinition,
  { figures, status, closedOn }: GrowthFacts,
  founded: number,
  asOf: string,
): GrowthWindow[] {
  const first = founded + (firstYearExcluded ? 1 : 0)
  // A period that ended before last year without a report is not expected any more.
  const firstOpen = Math.max(first, yearOf(asOf) - windowYears - 1)
  const yearEnd =
    figures
      .map(({ periodEnd }) => periodEnd)
      .sort()
      .at(-1)
      ?.slice(5) ?? '12-31'
  const years = Array.from({ length: Math.max(yearOf(asOf) + 2 - firstOpen, 1) }, (_, at) => firstOpen + at)
  const starts = new Set([
    ...years.map((year) => addYears(`2000-${yearEnd}`, year - 2000)),
    ...figures.map(({ periodEnd }) => periodEnd),
  ])
  return [...starts]
    .filter((start) => yearOf(start) >= first)
    .map((start) => ({ start, end: addYears(start, windowYears) }))
    .filter(({ end }) => status !== 'CLOSED' || closedOn === null || end <= closedOn)
    .sort((a, b) => (a.end < b.end ? -1 : 1))
}

const figuresAt = ({ figures }: GrowthFacts, day: string) => figures.find(({ periodEnd }) => periodEnd === day)

/** Returns the measure by which a window passes, `undefined` when it failed, `open` while it can still pass. */
function evaluateWindow(
  definition: GrowthDefinition,
  facts: GrowthFacts,
  { start, end }: GrowthWindow,
): GrowthMeasure | 'open' | undefined {
  const [from, to] = [figuresAt(facts, start), figuresAt(facts, end)]
  if (from && from.employees < definition.minEmployeesAtStart) return undefined
  if (!from || !to) return 'open'
  return definition.measures.find((measure) =>
    meetsThreshold(definition, valueOfMeasure(from, measure), valueOfMeasure(to, measure)),
  )
}

function evaluateGrowth(
  definition: GrowthDefinition,
  facts: GrowthFacts,
  windows: readonly GrowthWindow[],
): GrowthResult {
  const candidates = windows.flatMap((window) => {
    const outcome = evaluateWindow(definition, facts, window)
    return outcome ? [{ ...window, outcome }] : []
  })
  const passed = candidates.find(({ outcome }) => outcome !== 'open')
  const earliest = candidates[0]
  const { minEmployeesAtStart } = definition
  const needs = (window: GrowthWindow | undefined) => {
    if (!window) return null
    const from = figuresAt(facts, window.start)
    const minValue = (measure: GrowthMeasure) =>
      from && valueOfMeasure(from, measure) > 0n
        ? String(minValueAfter(definition, valueOfMeasure(from, measure)))
        : null
    return {
      start: window.start,
      end: window.end,
      minEmployeesAtStart,
      leastEmployeesAtEnd: minValue('EMPLOYEES'),
      leastTurnoverMinorAtEnd: minValue('TURNOVER'),
    }
  }
  if (!passed)
    return {
      reached: false,
      reachedOn: null,
      verified: false,
      window: null,
      earliestPossibleDate: earliest?.end ?? null,
      needs: needs(earliest),
    }
  const { start, end } = passed
  const measure = passed.outcome as GrowthMeasure
  const [from, to] = [figuresAt(facts, start)!, figuresAt(facts, end)!]
  return {
    reached: true,
    reachedOn: end,
    verified: from.verified && to.verified,
    window: {
      start,
      end,
      measure,
      from: Number(valueOfMeasure(from, measure)),
      to: Number(valueOfMeasure(to, measure)),
    },
    earliestPossibleDate: end,
    needs: null,
  }
}

/** Returns the missing figures of past days that keep windows open. */
function missingFigures(
  definition: GrowthDefinition,
  facts: GrowthFacts,
  windows: readonly GrowthWindow[],
  asOf: string,
): MissingInput[] {
  const open = windows.filter((window) => evaluateWindow(definition, facts, window) === 'open')
  const days = open.flatMap(({ start, end }) => [start, end]).filter((day) => day <= asOf && !figuresAt(facts, day))
  return [...new Set(days)].sort().map((on) => ({ field: 'metrics', on }))
}

/** Evaluates the last priced round. A cap on a future price is not a price. */
function evaluateUnicorn(
  { unicornUsdMinor }: GrowthDefinition,
  { rounds, status, closedOn }: GrowthFacts,
  asOf: string,
): { growth: GrowthResult; missing: MissingInput[] } {
  const last = rounds
    .filter(({ priced, postMoneyMinor }) => priced && postMoneyMinor !== null)
    .sort((a, b) => (a.closedOn < b.closedOn ? -1 : 1))
    .at(-1)
  const isPrivate = status === 'ACTIVE' || status === 'PAUSED' || (closedOn !== null && closedOn > asOf)
  const rate =
    last && (last.currency === 'USD' ? { numerator: 1n, denominator: 1n } : last.fx && parseRate(last.fx.usdPerUnit))
  const reached = Boolean(
    isPrivate && last && rate && BigInt(last.postMoneyMinor!) * rate.numerator >= unicornUsdMinor * rate.denominator,
  )
  const none = { window: null, needs: null }
  return {
    growth: reached
      ? { ...none, reached, reachedOn: last!.closedOn, verified: last!.verified, earliestPossibleDate: last!.closedOn }
      : { ...none, reached, reachedOn: null, verified: false, earliestPossibleDate: isPrivate ? asOf : null },
    missing: last && !rate ? [{ field: 'fx', on: last.closedOn }] : [],
  }
}
