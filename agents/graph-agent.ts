import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'
import type { StructuredToolInterface } from '@langchain/core/tools'
import type { AgentMiddleware } from 'langchain'
import type { LibraryAgent } from './definition.ts'

/** What a graph is made of. Through these, all it does is recorded, limited, told and never done twice. */
export interface GraphParts {
  /** Each call of it is a step of the run: answered from the journal where it is there, else asked and recorded. */
  model: BaseChatModel
  /** The operations the agent is granted. */
  tools: StructuredToolInterface[]
  /** To be the last of the graph's middleware: it brings each tool call to its recorded result. */
  middleware: AgentMiddleware
  /** The agent's instructions, and what day it is. */
  systemPrompt: string
}

/** What `createAgent` returns, as far as it is needed. */
interface Invokable {
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

/**
 * An agent whose work is done by a LangChain graph of your own. No checkpointer: after a crash the graph runs again from its
 * start with the journal answering, so the same answers must lead it the same way. What it does besides - tools of its own,
 * other middleware - is done again, and must have no effect outside of it.
 */
export const defineGraphAgent = (agent: LibraryAgent & { graph: Graph }): LibraryAgent => ({ ...agent, instructions: agent.instructions.trim() })
