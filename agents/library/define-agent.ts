import type { LocalizedText } from '#platform/lib/localized.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import type { Graph } from '../registry/graph.ts'

/** An agent that ships with the platform. */
export interface LibraryAgent extends Omit<AgentDefinition, 'graph'> {
  /** Set by `defineGraphAgent`. */
  graph?: Graph
  name: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  description: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
}

/** Defines an agent in code: `defineAgent({ slug: 'fablab-guide', …, tools: ['fablabs.searchMachines'] })`. */
export const defineAgent = (agent: LibraryAgent): LibraryAgent => ({
  ...agent,
  instructions: agent.instructions.trim(),
})

/**
 * Defines an agent that executes a LangChain graph. It needs no checkpointer: after a crash the graph runs again from its start
 * and the journal replays the answers, so it must be deterministic. Its own tools and middleware run again, and must have no
 * side effects.
 */
export const defineGraphAgent = (agent: LibraryAgent & { graph: Graph }): LibraryAgent => ({
  ...agent,
  instructions: agent.instructions.trim(),
})
