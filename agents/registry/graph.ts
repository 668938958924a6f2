import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'
import type { StructuredToolInterface } from '@langchain/core/tools'
import type { AgentMiddleware } from 'langchain'
import type { JsonSchema } from '#platform/tools/json-schema.ts'

/** The parts a graph is built from. Everything done through them is recorded, limited, published as events, and never done twice. */
export interface GraphParts {
  /** The model. Each call is a step of the run: replayed from the journal if recorded, otherwise made and recorded. */
  model: BaseChatModel
  /** The tools that the agent may call: granted operations, other agents, and tools that the caller executes. */
  tools: StructuredToolInterface[]
  /** Must be the last middleware of the graph. Replays the recorded result of each tool call. */
  middleware: AgentMiddleware
  /** The agent's instructions, the current date and, if the agent has one, the schema of its answer. */
  systemPrompt: string
  /** JSON Schema of the answer, if the agent has one, for graphs that use `responseFormat`. An invalid answer is requested once more. */
  outputSchema?: JsonSchema
}

/** The part of the result of LangChain's `createAgent` that is used here. */
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

export interface GraphAgent {
  slug: string
  graph?: Graph
}
