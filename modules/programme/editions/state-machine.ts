import { stateMachine } from '#platform/lib/state-machine.ts'
import type { EditionEvent, EditionState } from '../vocabulary.ts'

/** Facts that the transitions of an edition are checked against. */
export interface EditionSubject {
  toAt: Date
  asOf: Date
}

/** Rejects editions computed before their period was over; such provisional figures are for monitoring only. */
const periodOverGuard = ({ toAt, asOf }: EditionSubject) =>
  asOf < toAt
    ? 'The edition was computed before its period was over. Compute the period again when it is over.'
    : undefined

/** States of an edition. `correct` cannot be requested by itself: publishing the correcting edition triggers it. */
export const editionStateMachine = stateMachine<EditionState, EditionEvent, string, EditionSubject>('edition', [
  { from: 'COMPUTED', event: 'review', to: 'REVIEWED' },
  { from: 'REVIEWED', event: 'validate', to: 'VALIDATED', guard: periodOverGuard },
  { from: 'VALIDATED', event: 'publish', to: 'PUBLISHED' },
  { from: 'PUBLISHED', event: 'correct', to: 'CORRECTED' },
])
