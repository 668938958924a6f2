import type { Candidate } from './dialogue-state.ts'
import type { Lang } from './language.ts'
import type { Values } from './slots/fill.ts'
import type { RouterTool } from './types.ts'

/** What somebody wants done, as far as they have said it. */
export interface Intent {
  tool: RouterTool
  /** Everything they said of it, over several messages. */
  text: string
  lang: Lang
  /** What they answered when asked, and what they chose from a list. */
  answers: Values
  /** Certain enough to change something. */
  sure: boolean
}

export interface Call {
  name: string
  args: Values
}

/** What the next message will be understood against. */
export type Pending =
  | { kind: 'offer'; tools: RouterTool[]; text: string }
  | { kind: 'confirm'; intent: Intent }
  | { kind: 'ask'; intent: Intent; slot?: string | undefined; options?: Candidate[] | undefined }
  | { kind: 'done'; intent: Intent }

export interface Outcome {
  text?: string
  call?: Call
  pending?: Pending
}
