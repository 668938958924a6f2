import { stateMachine } from '#platform/lib/state-machine.ts'
import type { EditionEvent, EditionState } from '../vocabulary.ts'

/** What a move of an edition is held against. */
export interface Circumstance {
  toAt: Date
  asOf: Date
}

/** A figure of a period that was still running is for those who follow it, not for the record. */
const isOver = ({ toAt, asOf }: Circumstance) =>
  asOf < toAt ? 'It was computed before its period was over: compute the period again when it is, and validate that edition.' : undefined

/** `correct` is nobody's to ask for alone: it happens to an edition when the one that puts it right is published. */
export const editionLife = stateMachine<EditionState, EditionEvent, string, Circumstance>('edition', [
  { from: 'COMPUTED', event: 'review', to: 'REVIEWED' },
  { from: 'REVIEWED', event: 'validate', to: 'VALIDATED', guard: isOver },
  { from: 'VALIDATED', event: 'publish', to: 'PUBLISHED' },
  { from: 'PUBLISHED', event: 'correct', to: 'CORRECTED' },
])
