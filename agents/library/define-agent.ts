import type { LocalizedText } from '#platform/lib/localized.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import type { Graph } from '../registry/graph.ts'

/** An agent that ships with the platform. */
export interface LibraryAgent extends Omit<AgentDefinition, 'graph'> {
  /** `defineGraphAgent` brings it. */
  graph?: Graph
  name: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  description: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
}

/** States an agent in code: `defineAgent({ slug: 'fablab-guide', …, tools: ['fablabs.searchMachines'] })`. */
export const defineAgent = (agent: LibraryAgent): LibraryAgent => ({
  ...agent,
  instructions: agent.instructions.trim(),
})

/**
 * An agent whose work is done by a LangChain graph of your own. No checkpointer: after a crash the graph runs again from its
 * start with the journal answering, so the same answers must lead it the same way. What it does besides - tools of its own,
 * other middleware - is done again, and must have no effect outside of it.
 */
export const defineGraphAgent = (agent: LibraryAgent & { graph: Graph }): LibraryAgent => ({
  ...agent,
  instructions: agent.instructions.trim(),
})
