import { compare, type Rational, rational, times } from '../rational.ts'

export type RagStatus =
  | { status: 'GREEN'; because: 'ON_PATH' }
  | { status: 'AMBER'; because: 'NEAR_PATH' }
  | { status: 'RED'; because: 'BEHIND_PATH' }
  | GreyStatus
interface GreyStatus {
  status: 'GREY'
  because: 'NO_TARGET' | 'NO_PATH' | 'NOTHING_DUE' | 'NOT_AVAILABLE' | 'NOT_PUBLISHED' | 'SUPPRESSED'
}

/** The rule in words, returned with every status. */
export const ragRule =
  'ratio = actual / path(asOf): at least 1 green, at least 0.8 amber, below red. Without a target or a path grey, never green.'

/**
 * Returns the status of a value compared with its path. It multiplies crosswise (0.8 is 4/5), so that nothing is rounded. If
 * nothing is due and nothing was achieved there is no ratio, so the status is grey; anything achieved early is green.
 */
export function computeRagStatus(actual: Rational, expected: Rational | null, hasTarget: boolean): RagStatus {
  if (!hasTarget) return { status: 'GREY', because: 'NO_TARGET' }
  if (expected === null) return { status: 'GREY', because: 'NO_PATH' }
  if (expected.n === 0n && actual.n === 0n) return { status: 'GREY', because: 'NOTHING_DUE' }
  if (compare(actual, expected) >= 0) return { status: 'GREEN', because: 'ON_PATH' }
  return compare(times(actual, rational(5)), times(expected, rational(4))) >= 0
    ? { status: 'AMBER', because: 'NEAR_PATH' }
    : { status: 'RED', because: 'BEHIND_PATH' }
}
