import type { LocalizedText } from '#platform/lib/localized.ts'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import type { Limits } from './limits.ts'

/** What an agent demands beyond its grants. */
export interface AgentPolicy {
  /** Of its calls those that need a person: operations by name, `module.*`, `agent:slug`, or `writes` for all that change something. */
  approvals?: string[]
  /** How long a person has for it. */
  approvalTimeoutMs?: number
  /** What its answer must be, as JSON Schema. */
  outputSchema?: JsonSchema
}

/** What an agent says of itself: what its author edits, and each version holds. */
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

/** A tool that whoever starts the run executes. */
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
  /** `provider/model`, or several parted by commas, of which the next is asked where one cannot answer; the best there is unless named. */
  model?: string
  limits?: Partial<Limits>
  /** Of a run: what the agents it may hand work to are for, by slug. */
  subagents?: Record<string, string>
  /** Of a run. */
  clientTools?: ClientTool[]
  /** The agent in code whose graph does the work in the place of the loop. */
  graph?: string
}
