import type { LocalizedText } from '#platform/lib/localized.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import type { Limits } from './limits.ts'

/** The constraints of an agent beyond its grants. */
export interface AgentPolicy {
  /** The calls that need approval: operations by name, `module.*`, `agent:slug`, or `writes` for all that change something. */
  approvals?: string[]
  /** How long a person has to approve a call, in milliseconds. */
  approvalTimeoutMs?: number
  /** JSON Schema of its answer. */
  outputSchema?: JsonSchema
}

/** The content of an agent: what its author edits and each version stores. */
export interface AgentContent {
  name: LocalizedText
  description: LocalizedText
  instructions: string
  model: string | null
  tools: string[]
  limits: Partial<Limits>
  approvals: string[] | null
  approvalTimeoutMs: number | null
  outputSchema: JsonSchema | null
}

/** A tool that the caller who starts the run executes. */
export interface ClientTool {
  name: string
  description: string
  inputSchema: JsonSchema
  timeoutMs?: number
}

/** What a run needs to know of its agent. */
export interface AgentDefinition extends AgentPolicy {
  slug: string
  /** Operations by name, all tools of a module as `module.*`, and other agents as `agent:slug`. */
  tools: string[]
  instructions: string
  /** `provider/model`, or several separated by commas, each the fallback of the one before. Defaults to the best available model. */
  model?: string
  limits?: Partial<Limits>
  /** Only in runs: descriptions of the agents that it may hand work to, by slug. */
  subagents?: Record<string, string>
  /** Only in runs. */
  clientTools?: ClientTool[]
  /** The slug of the library agent whose graph replaces the built-in loop. */
  graph?: string
}
