import { dayMs } from '#platform/lib/interval.ts'

/** The proposed rules of all zones. What differs between zones is stored with the zone. */
export const policy = {
  /** A reservation lapses unless it is confirmed within this time. */
  reservationMs: 60 * dayMs,
  /** Days a tenant has to remedy a failure after the notice, unless the notice grants more. */
  cureDays: 90,
  /** Maximum duration, and maximum distance into the future, of an allocation of space or computing. */
  maxDays: 99 * 365,
  /** Maximum score of a criterion; the minimum is 0. */
  maxScore: 5,
  /** Step to which the public capacity curve is rounded, in basis points of the total. */
  publicStepBp: 500,
} as const
