import type { DialogueStep } from './dialogue-state.ts'
import type { RenderContext } from './format-values.ts'
import type { Intent } from './outcome.ts'
import type { Clock, Utterance } from './parse.ts'
import type { RouterTool } from './types.ts'

export interface DialogueContext {
  intent: Intent
  /** What this turn has done so far. */
  steps: DialogueStep[]
  /** What earlier turns have done. */
  earlierSteps: DialogueStep[]
  tools: RouterTool[]
  clock: Clock
}

export interface PlanContext extends DialogueContext {
  utterance: Utterance
  renderContext: RenderContext
}
