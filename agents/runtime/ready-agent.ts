import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'
import type { Graph } from '../registry/graph.ts'
import type { Toolbox } from '../tools/toolbox.ts'

/** What the loop needs of a chat model with tools: LangChain's, bound or not. */
export interface InvokableModel {
  invoke(messages: BaseMessage[], options: { signal: AbortSignal }): Promise<unknown>
  _streamIterator(messages: BaseMessage[], options: { signal: AbortSignal }): AsyncIterable<unknown>
}

export interface PreparedAgent extends Toolbox {
  /** The next model of the chain, made ready, where there is one. */
  next?: (() => Promise<PreparedAgent>) | undefined
  model: InvokableModel
  modelName: string
  /** It runs on this machine. */
  isLocal?: boolean | undefined
  /** The same model without tools, for graphs that bind them themselves. */
  unboundModel: BaseChatModel
  /** Works in the place of the loop. */
  graph?: Graph | undefined
  /** In tokens, where it is known. */
  contextLength?: number
}
