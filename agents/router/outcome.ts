import type { SlotCandidate } from './dialogue-state.ts'
import type { Lang } from './language.ts'
import type { SlotValues } from './slots/fill.ts'
import type { RouterTool } from './types.ts'

/** What somebody wants done, as far as they have said it. */
export interface Intent {
  tool: RouterTool
  /** Everything they said of it, over several messages. */
  text: string
  lang: Lang
  /** What they answered when asked, and what they chose from a list. */
  answers: SlotValues
  /** Certain enough to change something. */
  isConfident: boolean
}

export interface PlannedCall {
  name: string
  args: SlotValues
}

/** What the next message will be understood against. */
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
