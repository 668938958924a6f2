import { z } from 'zod'
import { conflict, invalid } from '#platform/problem.ts'

/** Technology readiness, 1 to 9. */
export const Trl = z.int().min(1).max(9).describe('Technology readiness level, 1 to 9.')

export interface TrlChange {
  from: number
  to: number
  /** What shows it. */
  evidence: string
  /** Why it fell back. */
  reason?: string
}

/** One step at a time; a step back says why. Throws 409 with the levels that can be reached now, or 422 for a step back without a reason. */
export function assertTrlStep({ from, to, reason }: TrlChange) {
  if (Math.abs(to - from) !== 1)
    throw conflict(
      to === from
        ? `The project is at TRL ${from} already.`
        : `From TRL ${from} one goes a step at a time, each with its own evidence.`,
      { trlNow: from, legalTrls: [from - 1, from + 1].filter((level) => level >= 1 && level <= 9) },
      'trl-step',
    )
  if (to < from && reason === undefined)
    throw invalid('A step back never happens in silence.', [
      { path: 'reason', message: `Why the project falls back from TRL ${from} to ${to}.` },
    ])
}
