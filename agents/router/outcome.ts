import type { SlotCandidate } from './dialogue-state.ts'
import type { Lang } from './language.ts'
import type { SlotValues } from './slots/fill.ts'
import type { RouterTool } from './types.ts'

/** A request of the person, as far as it is known. */
export interface Intent {
  tool: RouterTool
  /** All messages about it, one per line. */
  text: string
  lang: Lang
  /** Slot values from answers to questions, and from choices out of lists. */
  answers: SlotValues
  /** Whether a write may be called without asking the person to confirm. */
  isConfident: boolean
}

export interface PlannedCall {
  name: string
  args: SlotValues
}

/** What the router asked or did last, against which the next message is interpreted. */
export type Pending =
  | { kind: 'offer'; tools: RouterTool[]; text: string }
  | { kind: 'confirm'; intent: Intent }
  | { kind: 'ask'; intent: Intent; slot?: string | undefined; options?: SlotCandidate[] | undefined }
  | { kind: 'done'; intent: Intent }

export interface TurnOutcome {
  text?: string
  call?: PlannedCall
  pending?: Pending
}
