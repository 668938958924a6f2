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
  /** What must come every quarter from the last one on for the target to be met. Null where no quarter is left, or none is needed. */
  neededPerQuarter: Rational | null
  /** What came per quarter so far: the slope of the straight line that fits best, or of yearly amounts the mean. */
  pacePerQuarter: Rational
  /** The quarter in which the target is met at that pace; null where it never is, or where it is a yearly one. */
  reachedIn: string | null
  /** The same at the fastest and at the slowest step there was between two published quarters. */
  reachedAtBest: string | null
  reachedAtWorst: string | null
  /** Of yearly amounts: what a year comes to at this pace. */
  perYearAtPace: Rational | null
}

const maxQuarterIndex = quarterIndex('2099-Q4')

/** Throws RangeError under four points: fewer make no forecast. Points are quarters, in order. */
export function computeForecast(points: readonly QuarterValue[], target: Rational, per: 'TOTAL' | 'YEAR'): Forecast {
  if (points.length < minForecastPoints || !points.every(({ period }) => isQuarter(period)))
    throw new RangeError(`A forecast takes ${minForecastPoints} quarters.`)
  return per === 'YEAR' ? forecastYearly(points, target) : forecastTotal(points, target)
}

function forecastTotal(points: readonly QuarterValue[], target: Rational): Forecast {
  const last = points.at(-1)!
  const missing = minus(target, last.value)
  const left = horizonYear * 4 + 3 - quarterIndex(last.period)
  const pace = leastSquaresSlope(points)
  const steps = points
    .slice(1)
    .map(({ period, value }, i) =>
      divide(minus(value, points[i]!.value), rational(quarterIndex(period) - quarterIndex(points[i]!.period))),
    )
    .sort(compare)
  const met = points.find(({ value }) => compare(value, target) >= 0)
  const reached = (step: Rational) => {
    if (met) return met.period
    if (step.n <= 0n) return null
    const at = BigInt(quarterIndex(last.period)) + ceiling(divide(missing, step))
    return at > BigInt(maxQuarterIndex) ? null : quarterFromIndex(Number(at))
  }
  return {
    neededPerQuarter: missing.n <= 0n || left <= 0 ? null : divide(missing, rational(left)),
    pacePerQuarter: pace,
    reachedIn: reached(pace),
    reachedAtBest: reached(steps.at(-1)!),
    reachedAtWorst: reached(steps[0]!),
    perYearAtPace: null,
  }
}

function forecastYearly(points: readonly QuarterValue[], target: Rational): Forecast {
  const last = quarterIndex(points.at(-1)!.period)
  const year = Math.floor(last / 4)
  const thisYear = points.filter(({ period }) => Number(period.slice(0, 4)) === year)
  const soFar = sumOf(thisYear.map(({ value }) => value))
  const left = 3 - (last % 4)
  // A quarter of this year that was not published is missing, and what is missing is not nought.
  const isWhole = thisYear.length === (last % 4) + 1
  const missing = minus(target, soFar)
  const pace = divide(sumOf(points.map(({ value }) => value)), rational(points.length))
  return {
    neededPerQuarter: !isWhole || left === 0 || missing.n <= 0n ? null : divide(missing, rational(left)),
    pacePerQuarter: pace,
    reachedIn: null,
    reachedAtBest: null,
    reachedAtWorst: null,
    perYearAtPace: times(pace, rational(4)),
  }
}

/** Least squares, exactly: quarters that are missing in between stretch the line and do not bend it. */
function leastSquaresSlope(points: readonly QuarterValue[]): Rational {
  const n = rational(points.length)
  const xs = points.map(({ period }) => rational(quarterIndex(period)))
  const ys = points.map(({ value }) => value)
  const [x, y] = [sumOf(xs), sumOf(ys)]
  const xy = xs.map((one, i) => times(one, ys[i]!)).reduce(plus)
  const xx = xs.map((one) => times(one, one)).reduce(plus)
  return divide(minus(times(n, xy), times(x, y)), minus(times(n, xx), times(x, x)))
}
