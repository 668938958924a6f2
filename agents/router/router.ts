import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import { BaseChatModel, type BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { ModelProfile } from '@langchain/core/language_models/profile'
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs'
import type { Vocabulary } from '#platform/labels.ts'
import { routerModelName, routerModelNote } from '../models/catalogue.ts'
import { decide, type RouterModelState } from './decide.ts'
import { createRanking } from './rank.ts'
import { compileVocabulary, type ErrorMeanings, type RouterVocabulary } from './router-context.ts'
import { toRouterTool } from './tool.ts'
import { countToolCalls, turnsOf } from './turns.ts'
import type { RouterTool } from './types.ts'

export interface RouterOptions {
  now?: () => Date
  /** The time zone of dates that name none, such as "tomorrow at ten". */
  timeZone: string
  /** The words of the modules whose tools are bound. */
  vocabulary: Vocabulary
  /** The error codes of the tools. Defaults to none. */
  errors?: ErrorMeanings
}

export const createRouterModel = (options: RouterOptions): RouterModel => new RouterModel(options)

const zeroUsage = { input_tokens: 0, output_tokens: 0, total_tokens: 0 }

/** A chat model without a language model: it matches questions with tools by their words. The same conversation always gets the same answer. */
export class RouterModel extends BaseChatModel {
  readonly note = routerModelNote
  readonly #options: RouterOptions
  readonly #vocabulary: RouterVocabulary
  readonly #state: Omit<RouterModelState, 'context'>

  constructor(options: RouterOptions, tools: RouterTool[] = []) {
    super({})
    this.name = routerModelName
    this.#options = options
    this.#vocabulary = compileVocabulary(options.vocabulary)
    this.#state = { tools, ranking: createRanking(tools, this.#vocabulary) }
  }

  _llmType() {
    return 'builtin-router'
  }

  override get profile(): ModelProfile & { note: string } {
    return {
      toolCalling: true,
      structuredOutput: false,
      imageInputs: false,
      reasoningOutput: false,
      note: routerModelNote,
    }
  }

  override bindTools(tools: BindToolsInput[]): RouterModel {
    return new RouterModel(
      this.#options,
      tools.map((tool) => toRouterTool(tool, this.#vocabulary)),
    )
  }

  async _generate(messages: BaseMessage[], { signal }: this['ParsedCallOptions'] = {}): Promise<ChatResult> {
    signal?.throwIfAborted()
    const message = this.#respond(messages)
    return { generations: [{ message, text: message.text }] }
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    { signal }: this['ParsedCallOptions'],
    manager?: CallbackManagerForLLMRun,
  ) {
    signal?.throwIfAborted()
    const { text, tool_calls = [] } = this.#respond(messages)
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
      message: new AIMessageChunk({
        content: '',
        tool_call_chunks: calls,
        usage_metadata: zeroUsage,
        response_metadata: { model_name: routerModelName },
      }),
      text: '',
    })
  }

  #respond(messages: BaseMessage[]): AIMessage {
    const { now = () => new Date(), timeZone, errors } = this.#options
    const context = { ...this.#vocabulary, now: now(), timeZone, errors }
    const decision = decide(turnsOf(messages), { ...this.#state, context })
    const metadata = { usage_metadata: zeroUsage, response_metadata: { model_name: routerModelName } }
    if ('text' in decision) return new AIMessage({ ...metadata, content: decision.text })
    return new AIMessage({
      ...metadata,
      content: '',
      tool_calls: [{ ...decision.call, id: `call_${countToolCalls(messages)}`, type: 'tool_call' }],
    })
  }
}
