import type { DialogueStep } from './dialogue-state.ts'
import type { RenderContext } from './format-values.ts'
import type { Intent } from './outcome.ts'
import type { Utterance } from './parse.ts'
import type { RouterContext } from './router-context.ts'
import type { RouterTool } from './types.ts'

export interface DialogueContext {
  intent: Intent
  /** The calls of this turn so far. */
  steps: DialogueStep[]
  /** The calls of earlier turns. */
  earlierSteps: DialogueStep[]
  tools: RouterTool[]
  context: RouterContext
}

export interface PlanContext extends DialogueContext {
  utterance: Utterance
  renderContext: RenderContext
}
