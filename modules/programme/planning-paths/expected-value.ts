import { midnight, type Span, spanOf } from '../periods.ts'
import { minus, parseDecimal, plus, type Rational, rational, times } from '../rational.ts'
import type { programmePaths } from '../tables.ts'

export type PlanningPath = Pick<typeof programmePaths.$inferSelect, 'reading' | 'between' | 'points'>

/**
 * Returns the value the path expects for `span` at `at`: the level at that moment or, for yearly amounts, the share of the
 * year's milliseconds that have passed within the span. Null before the path begins.
 */
export function expectedValueAt(path: PlanningPath, span: Span, at: Date): Rational | null {
  const until = Math.min(at.getTime(), span.to.getTime())
  return path.reading === 'LEVEL' ? levelAt(path, until) : amountDueBy(path, span, until)
}

function levelAt({ points, between }: PlanningPath, at: number): Rational | null {
  const known = points.map(({ at: date, value }) => ({ at: midnight(date).getTime(), value: parseDecimal(value) }))
  const before = known.findLast((point) => point.at <= at)
  if (!before) return null
  const next = known.find((point) => point.at > at)
  if (!next || between === 'STEP') return before.value
  return plus(before.value, times(minus(next.value, before.value), rational(at - before.at, next.at - before.at)))
}

function amountDueBy({ points }: PlanningPath, { from, period }: Span, until: number): Rational | null {
  const year = spanOf(period.slice(0, 4))
  const inForce = points.findLast(({ at }) => midnight(at) <= from)
  if (!inForce) return null
  const elapsedMs = Math.max(0, until - from.getTime())
  return times(parseDecimal(inForce.value), rational(elapsedMs, year.to.getTime() - year.from.getTime()))
}

/** Returns the last point of a path, which is the planned target. */
export const lastPoint = ({ points }: PlanningPath) => points.at(-1)!
