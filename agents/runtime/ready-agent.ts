import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'
import type { Graph } from '../registry/graph.ts'
import type { Toolbox } from '../tools/toolbox.ts'

/** What the loop needs of a chat model with tools: LangChain's, bound or not. */
export interface AskableModel {
  invoke(messages: BaseMessage[], options: { signal: AbortSignal }): Promise<unknown>
  _streamIterator(messages: BaseMessage[], options: { signal: AbortSignal }): AsyncIterable<unknown>
}

export interface ReadyAgent extends Toolbox {
  /** The next model of the chain, made ready, where there is one. */
  next?: (() => Promise<ReadyAgent>) | undefined
  model: AskableModel
  modelName: string
  /** It runs on this machine. */
  isLocal?: boolean | undefined
  /** The same model without tools, for graphs that bind them themselves. */
  unbound: BaseChatModel
  /** Works in the place of the loop. */
  graph?: Graph | undefined
  /** In tokens, where it is known. */
  contextLength?: number
}
