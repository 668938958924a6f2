import { stateMachine } from '#platform/lib/state-machine.ts'
import type { EditionEvent, EditionState } from '../vocabulary.ts'

/** What a move of an edition is held against. */
export interface EditionSubject {
  toAt: Date
  asOf: Date
}

/** A figure of a period that was still running is for those who follow it, not for the record. */
const periodOverGuard = ({ toAt, asOf }: EditionSubject) =>
  asOf < toAt
    ? 'It was computed before its period was over: compute the period again when it is, and validate that edition.'
    : undefined

/** `correct` is nobody's to ask for alone: it happens to an edition when the one that puts it right is published. */
export const editionStateMachine = stateMachine<EditionState, EditionEvent, string, EditionSubject>('edition', [
  { from: 'COMPUTED', event: 'review', to: 'REVIEWED' },
  { from: 'REVIEWED', event: 'validate', to: 'VALIDATED', guard: periodOverGuard },
  { from: 'VALIDATED', event: 'publish', to: 'PUBLISHED' },
  { from: 'PUBLISHED', event: 'correct', to: 'CORRECTED' },
])
