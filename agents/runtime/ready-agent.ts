import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { BaseMessage } from '@langchain/core/messages'
import type { StreamableModel } from '../models/stream-messages.ts'
import type { Graph } from '../registry/graph.ts'
import type { Toolbox } from '../tools/toolbox.ts'

/** The part of a LangChain chat model, with or without bound tools, that the loop uses. */
export interface InvokableModel extends StreamableModel {
  invoke(messages: BaseMessage[], options: { signal: AbortSignal }): Promise<unknown>
}

export interface PreparedAgent extends Toolbox {
  /** Prepares the next model of the chain. Undefined for the last model. */
  next?: (() => Promise<PreparedAgent>) | undefined
  model: InvokableModel
  modelName: string
  /** Whether the model runs on this machine. */
  isLocal?: boolean | undefined
  /** The same model without tools, for graphs that bind them themselves. */
  unboundModel: BaseChatModel
  /** Runs instead of the loop. */
  graph?: Graph | undefined
  /** In tokens; undefined where it is not known. */
  contextLength?: number
}
