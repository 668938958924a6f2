import { dayMs } from '#platform/lib/interval.ts'

/** The rules of the zone, proposed and the same for every zone; what differs from zone to zone is in the zone. */
export const policy = {
  /** A reservation lapses unless confirmed by then. */
  reservationMs: 60 * dayMs,
  /** What a tenant has to make good, from the notice on, unless the notice says longer. */
  cureDays: 90,
  /** Neither space nor computing is given for longer, or further ahead. */
  maxDays: 99 * 365,
  /** Scores of the rubric run from 0 to this. */
  maxScore: 5,
  /** The public reads capacity in steps of so much of the whole, in basis points. */
  publicStepBp: 500,
} as const
