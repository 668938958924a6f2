import type { Translations } from './lib/localized.ts'
import type { JsonSchema } from './tools/json-schema.ts'

/**
 * Executes the agent's work in place of the engine's loop, as a LangChain graph; its parameter and result are types of the
 * engine. It needs no checkpointer: after a crash the graph runs again from its start and the journal replays the answers, so
 * it must be deterministic. Its own tools and middleware run again, and must have no side effects.
 */
export type AgentGraph = (parts: any) => Promise<any>

/** An agent that a module brings: data only, run by the engine. `Graph` is narrowed by the engine itself. */
export interface AgentDeclaration<Graph = AgentGraph> {
  /** Unique among all modules: what a run names it by. */
  slug: string
  name: Translations
  description: Translations
  instructions: string
  /** Operations by name (`shop.placeOrder`), all tools of a module (`shop.*`), and other agents (`agent:slug`). */
  tools: string[]
  /** `provider/model`, or several separated by commas. Defaults to the best model available. */
  model?: string
  limits?: Record<string, number>
  /** Calls that need a person's approval, besides those of high risk. */
  approvals?: string[]
  approvalTimeoutMs?: number
  /** JSON Schema of its answer. */
  outputSchema?: JsonSchema
  graph?: Graph
}

/** Declares an agent of a module: `defineAgent({ slug: 'order-desk', …, tools: ['shop.placeOrder'] })`. */
export const defineAgent = (agent: AgentDeclaration): AgentDeclaration => ({
  ...agent,
  instructions: agent.instructions.trim(),
})
