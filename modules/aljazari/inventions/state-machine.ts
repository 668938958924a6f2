import { stateMachine } from '#platform/lib/state-machine.ts'
import type { InventionEvent, InventionState } from '../vocabulary.ts'

export interface InventorSignatures {
  shareBp: number
  unsigned: number
}

export const signatureObstacle = ({ shareBp, unsigned }: InventorSignatures) => {
  if (shareBp !== 10_000) return `The inventors’ shares sum to ${shareBp} basis points and must sum to 10000.`
  return unsigned > 0
    ? `${unsigned} of the inventors have not signed. They sign with aljazari.signInvention.`
    : undefined
}

export const inventionStateMachine = stateMachine<InventionState, InventionEvent, string, InventorSignatures>(
  'invention',
  [
    { from: 'DISCLOSED', event: 'check', to: 'COMPLETENESS' },
    { from: 'COMPLETENESS', event: 'evaluate', to: 'EVALUATION', guard: signatureObstacle },
    { from: 'EVALUATION', event: 'conclude', to: 'DECISION' },
    { from: 'DECISION', event: 'protect', to: 'PROTECTED' },
    { from: 'DECISION', event: 'publish', to: 'PUBLISHED' },
    { from: 'DECISION', event: 'open_source', to: 'OPEN_SOURCED' },
    { from: 'DECISION', event: 'release', to: 'RELEASED' },
    { from: ['PROTECTED', 'OPEN_SOURCED'], event: 'market', to: 'MARKETED' },
    { from: 'PROTECTED', event: 'abandon', to: 'ABANDONED' },
    { from: 'MARKETED', event: 'negotiate', to: 'NEGOTIATION' },
    { from: 'NEGOTIATION', event: 'license', to: 'LICENSED' },
    { from: 'NEGOTIATION', event: 'spin_off', to: 'SPIN_OFF' },
    { from: ['LICENSED', 'SPIN_OFF'], event: 'monitor', to: 'MONITORED' },
    { from: 'MONITORED', event: 'expire', to: 'EXPIRED' },
  ],
)

/** States in which the future of an invention is undecided, so that nothing of it may be published. */
export const undecidedInventionStates: readonly InventionState[] = [
  'DISCLOSED',
  'COMPLETENESS',
  'EVALUATION',
  'DECISION',
]
