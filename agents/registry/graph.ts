import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'
import type { StructuredToolInterface } from '@langchain/core/tools'
import type { AgentMiddleware } from 'langchain'
import type { JsonSchema } from '#platform/tools/json-schema.ts'
import type { LibraryAgent } from '../library/define-agent.ts'

/** What a graph is made of. Through these, all it does is recorded, limited, told and never done twice. */
export interface GraphParts {
  /** Each call of it is a step of the run: answered from the journal where it is there, else asked and recorded. */
  model: BaseChatModel
  /** What the agent may call: operations it is granted, other agents, and what whoever starts the run executes. */
  tools: StructuredToolInterface[]
  /** To be the last of the graph's middleware: it brings each tool call to its recorded result. */
  middleware: AgentMiddleware
  /** The agent's instructions, what day it is, and where it has a schema for its answers, that. */
  systemPrompt: string
  /** JSON Schema of the answer, where the agent has one: for a graph that sees to it itself, with `responseFormat`. An answer that does not fit is asked for once more. */
  outputSchema?: JsonSchema
}

/** What `createAgent` returns, as far as it is needed. */
interface Invokable {
  options?: { tools?: unknown }
  invoke(
    input: { messages: BaseMessage[] },
    config: { signal: AbortSignal; recursionLimit: number },
  ): Promise<{
    messages: BaseMessage[]
    structuredResponse?: unknown
  }>
}

export type Graph = (parts: GraphParts) => Promise<Invokable>

export interface GraphAgent extends Pick<LibraryAgent, 'slug'> {
  graph?: Graph
}
