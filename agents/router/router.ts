import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { ModelProfile } from '@langchain/core/language_models/profile'
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs'
import { routerName, routerNote } from '../models/catalogue.ts'
import { decide, type Known } from './decide.ts'
import { rankingOf } from './rank.ts'
import { toolOf } from './tool.ts'
import { callsIn, turnsOf } from './turns.ts'
import type { RouterTool } from './types.ts'

export interface RouterOptions {
  now?: () => Date
  /** Where "tomorrow at ten" is said. */
  zone?: string
}

export const routerModel = (options: RouterOptions = {}): RouterModel => new RouterModel(options)

const free = { input_tokens: 0, output_tokens: 0, total_tokens: 0 }

/** A chat model with no language model in it: it matches questions with tools by their words. The same conversation always gets the same answer. */
export class RouterModel extends BaseChatModel {
  readonly note = routerNote
  readonly #options: RouterOptions
  readonly #known: Omit<Known, 'clockwork'>

  constructor(options: RouterOptions = {}, tools: RouterTool[] = []) {
    super({})
    this.name = routerName
    this.#options = options
    this.#known = { tools, ranking: rankingOf(tools) }
  }

  _llmType() {
    return 'builtin-router'
  }

  override get profile(): ModelProfile & { note: string } {
    return { toolCalling: true, structuredOutput: false, imageInputs: false, reasoningOutput: false, note: routerNote }
  }

  override bindTools(tools: BindToolsInput[]): RouterModel {
    return new RouterModel(this.#options, tools.map(toolOf))
  }

  async _generate(messages: BaseMessage[], { signal }: this['ParsedCallOptions'] = {}): Promise<ChatResult> {
    signal?.throwIfAborted()
    const message = this.#answer(messages)
    return { generations: [{ message, text: message.text }] }
  }

  override async *_streamResponseChunks(messages: BaseMessage[], { signal }: this['ParsedCallOptions'], manager?: CallbackManagerForLLMRun) {
    signal?.throwIfAborted()
    const { text, tool_calls = [] } = this.#answer(messages)
    for (const word of text.match(/\s*\S+\s*?/g) ?? []) {
      signal?.throwIfAborted()
      const chunk = new ChatGenerationChunk({ message: new AIMessageChunk(word), text: word })
      yield chunk
      await manager?.handleLLMNewToken(word, undefined, undefined, undefined, undefined, { chunk })
    }
    const calls = tool_calls.map(({ id, name, args }, index) => ({
      ...(id && { id }),
      name,
      args: JSON.stringify(args),
      index,
      type: 'tool_call_chunk' as const,
    }))
    yield new ChatGenerationChunk({
      message: new AIMessageChunk({ content: '', tool_call_chunks: calls, usage_metadata: free, response_metadata: { model_name: routerName } }),
      text: '',
    })
  }

  #answer(messages: BaseMessage[]): AIMessage {
    const { now = () => new Date(), zone = 'Africa/Casablanca' } = this.#options
    const decision = decide(turnsOf(messages), { ...this.#known, clockwork: { now: now(), zone } })
    const said = { usage_metadata: free, response_metadata: { model_name: routerName } }
    if ('text' in decision) return new AIMessage({ ...said, content: decision.text })
    return new AIMessage({ ...said, content: '', tool_calls: [{ ...decision.call, id: `call_${callsIn(messages)}`, type: 'tool_call' }] })
  }
}
