import { isQuarter, quarterFromIndex, quarterIndex } from '../periods.ts'
import { ceiling, compare, divide, minus, plus, type Rational, rational, sumOf, times } from '../rational.ts'
import { horizonYear } from './source-targets.ts'

/** A published quarter. */
export interface QuarterValue {
  period: string
  value: Rational
}

export const minForecastPoints = 4

export interface Forecast {
  /** Amount needed per remaining quarter to meet the target. Null if no quarter remains or the target is met. */
  neededPerQuarter: Rational | null
  /** Past amount per quarter: the slope of the least-squares line, or the mean for yearly targets. */
  pacePerQuarter: Rational
  /** Quarter in which the target is met at that pace; null if never, and for yearly targets. */
  reachedIn: string | null
  /** The same at the fastest and at the slowest past step between two published quarters. */
  reachedAtBest: string | null
  reachedAtWorst: string | null
  /** For yearly targets, the yearly amount at this pace; else null. */
  perYearAtPace: Rational | null
}

const maxQuarterIndex = quarterIndex('2099-Q4')

/** Forecasts when a target is met. Points are quarters in ascending order. Throws RangeError for fewer than four. */
export function computeForecast(points: readonly QuarterValue[], target: Rational, per: 'TOTAL' | 'YEAR'): Forecast {
  if (points.length < minForecastPoints || !points.every(({ period }) => isQuarter(period)))
    throw new RangeError(`A forecast requires at least ${minForecastPoints} quarters.`)
  return per === 'YEAR' ? forecastYearly(points, target) : forecastTotal(points, target)
}

function forecastTotal(points: readonly QuarterValue[], target: Rational): Forecast {
  const last = points.at(-1)!
  const missing = minus(target, last.value)
  const remainingQuarters = horizonYear * 4 + 3 - quarterIndex(last.period)
  const pace = leastSquaresSlope(points)
  const steps = points
    .slice(1)
    .map(({ period, value }, i) =>
      divide(minus(value, points[i]!.value), rational(quarterIndex(period) - quarterIndex(points[i]!.period))),
    )
    .sort(compare)
  const met = points.find(({ value }) => compare(value, target) >= 0)
  const quarterReached = (step: Rational) => {
    if (met) return met.period
    if (step.n <= 0n) return null
    const at = BigInt(quarterIndex(last.period)) + ceiling(divide(missing, step))
    return at > BigInt(maxQuarterIndex) ? null : quarterFromIndex(Number(at))
  }
  return {
    neededPerQuarter: missing.n <= 0n || remainingQuarters <= 0 ? null : divide(missing, rational(remainingQuarters)),
    pacePerQuarter: pace,
    reachedIn: quarterReached(pace),
    reachedAtBest: quarterReached(steps.at(-1)!),
    reachedAtWorst: quarterReached(steps[0]!),
    perYearAtPace: null,
  }
}

function forecastYearly(points: readonly QuarterValue[], target: Rational): Forecast {
  const last = quarterIndex(points.at(-1)!.period)
  const year = Math.floor(last / 4)
  const thisYear = points.filter(({ period }) => Number(period.slice(0, 4)) === year)
  const soFar = sumOf(thisYear.map(({ value }) => value))
  const remainingQuarters = 3 - (last % 4)
  // An unpublished quarter of this year is missing, not zero, so the amount still needed is unknown.
  const isComplete = thisYear.length === (last % 4) + 1
  const missing = minus(target, soFar)
  const pace = divide(sumOf(points.map(({ value }) => value)), rational(points.length))
  return {
    neededPerQuarter:
      !isComplete || remainingQuarters === 0 || missing.n <= 0n ? null : divide(missing, rational(remainingQuarters)),
    pacePerQuarter: pace,
    reachedIn: null,
    reachedAtBest: null,
    reachedAtWorst: null,
    perYearAtPace: times(pace, rational(4)),
  }
}

/** Returns the exact slope of the least-squares line. Missing quarters count as distance on the time axis. */
function leastSquaresSlope(points: readonly QuarterValue[]): Rational {
  const n = rational(points.length)
  const xs = points.map(({ period }) => rational(quarterIndex(period)))
  const ys = points.map(({ value }) => value)
  const [x, y] = [sumOf(xs), sumOf(ys)]
  const xy = xs.map((one, i) => times(one, ys[i]!)).reduce(plus)
  const xx = xs.map((one) => times(one, one)).reduce(plus)
  return divide(minus(times(n, xy), times(x, y)), minus(times(n, xx), times(x, x)))
}
