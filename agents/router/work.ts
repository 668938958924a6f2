import type { Step } from './dialogue-state.ts'
import type { Look } from './format-values.ts'
import type { Intent } from './outcome.ts'
import type { Clockwork, Reading } from './parse.ts'
import type { RouterTool } from './types.ts'

export interface Work {
  intent: Intent
  /** What this turn has done so far. */
  steps: Step[]
  /** What earlier turns have done. */
  earlier: Step[]
  tools: RouterTool[]
  clockwork: Clockwork
}

export interface Ready extends Work {
  reading: Reading
  look: Look
}
