import { invalid } from '#platform/problem.ts'
import { aljazariError } from '../errors.ts'

export interface TrlChange {
  from: number
  to: number
  /** The evidence of the new level. */
  evidence: string
  /** The reason for a step back. */
  reason?: string
}

/**
 * Allows one step at a time; a step back needs a reason. Throws 409 with the levels that can be reached now, or 422
 * for a step back without a reason.
 */
export function assertTrlStep({ from, to, reason }: TrlChange) {
  if (Math.abs(to - from) !== 1)
    throw aljazariError(
      'trl-not-adjacent',
      to === from
        ? `The project is already at TRL ${from}.`
        : `From TRL ${from} only one step at a time is possible, each with its own evidence.`,
      { trlNow: from, allowedTrls: [from - 1, from + 1].filter((level) => level >= 1 && level <= 9) },
    )
  if (to < from && reason === undefined)
    throw invalid('A step back needs a reason.', [
      { path: 'reason', message: `The reason for the step from TRL ${from} back to ${to}.` },
    ])
}
