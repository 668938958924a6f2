import type { AgentDeclaration } from '#platform/agent-declaration.ts'
import type { Graph } from '../registry/graph.ts'

/** An agent that ships with the server: declared by a module, with its graph in terms of the engine. */
export type LibraryAgent = AgentDeclaration<Graph>
