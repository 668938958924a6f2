import type { LocalizedText } from '#platform/rules/localized.ts'
import type { Graph } from './graph-agent.ts'
import type { Limits } from './runtime/limits.ts'

/** What an agent says of itself: what its author edits, and each version holds. */
export interface AgentContent {
  name: LocalizedText
  description: LocalizedText
  instructions: string
  model: string | null
  tools: string[]
  limits: Partial<Limits>
}

/** What a run needs to know of its agent. */
export interface Definition {
  slug: string
  /** Operations by name, or all tools of a module as `module.*`. */
  tools: string[]
  instructions: string
  /** `provider/model`, or several parted by commas, of which the next is asked where one cannot answer; the best there is unless named. */
  model?: string
  limits?: Partial<Limits>
  /** The agent in code whose graph does the work in the place of the loop. */
  graph?: string
}

/** An agent that ships with the platform. */
export interface LibraryAgent extends Omit<Definition, 'graph'> {
  /** `defineGraphAgent` brings it. */
  graph?: Graph
  name: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  description: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
}

/** States an agent in code: `defineAgent({ slug: 'fablab-guide', …, tools: ['fablabs.searchMachines'] })`. */
export const defineAgent = (agent: LibraryAgent): LibraryAgent => ({ ...agent, instructions: agent.instructions.trim() })
