import type { AgentDeclaration } from '#platform/agent-declaration.ts'
import type { Reads } from '#platform/db/database.ts'
import type { LibraryAgent } from '../library/define-agent.ts'

/** Where agents are found: stored ones in the database, those of the library among the agents of the modules. */
export interface AgentSources {
  db: Reads
  agents: readonly AgentDeclaration[]
}

export const findLibraryAgent = (agents: AgentSources['agents'], slug: string): LibraryAgent | undefined =>
  agents.find((agent) => agent.slug === slug)
