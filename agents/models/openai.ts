import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import type { BaseChatModel, BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages'
import { ChatOpenAICompletions } from '@langchain/openai'
import { createCompletionsClient } from './chat-completions.ts'
import { hasObservers } from './observers.ts'
import { type ProviderCall, toModelFailed } from './provider-errors.ts'
import { toProviderTool } from './tool-schema.ts'

export interface OpenAiOptions {
  model: string
  baseUrl: string
  apiKey?: string | undefined
}

/** Any server that speaks the OpenAI chat protocol. */
export const createOpenAiModel = (options: OpenAiOptions): BaseChatModel => new OpenAiModel(options)

/**
 * `ChatOpenAI` would send some models to the Responses API whatever it is told; chat completions are what every compatible
 * server speaks. LangChain writes the requests and reads the answers, the calls are made here.
 */
class OpenAiModel extends ChatOpenAICompletions {
  readonly #provider: ProviderCall
  readonly #completions: ReturnType<typeof createCompletionsClient>

  constructor({ model, baseUrl, apiKey }: OpenAiOptions) {
    super({
      model,
      apiKey: apiKey || 'none', // it insists on one
      streamUsage: true,
    })
    this.name = `openai/${model}`
    this.#provider = { model, url: baseUrl, secrets: [apiKey] }
    this.#completions = createCompletionsClient(baseUrl, apiKey)
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<this['ParsedCallOptions']>) {
    return super.bindTools(tools.map(toProviderTool), kwargs)
  }

  // LangChain's own makes ready callbacks, and joins all chunks once more, for listeners that a run does not have
  override async invoke(input: BaseLanguageModelInput, options?: this['ParsedCallOptions']): Promise<AIMessageChunk> {
    if (!Array.isArray(input) || hasObservers(options)) return super.invoke(input, options)
    const { generations } = await this._generate(
      input as BaseMessage[],
      this._combineCallOptions(options) as this['ParsedCallOptions'],
    )
    return generations[0]!.message as AIMessageChunk
  }

  override async *_streamIterator(
    input: BaseLanguageModelInput,
    options?: this['ParsedCallOptions'],
  ): AsyncGenerator<AIMessageChunk> {
    if (!Array.isArray(input) || hasObservers(options)) return yield* super._streamIterator(input, options)
    for await (const { message } of this._streamResponseChunks(
      input as BaseMessage[],
      options ?? ({} as this['ParsedCallOptions']),
    )) {
      options?.signal?.throwIfAborted()
      yield message as AIMessageChunk
    }
  }

  // the one place every call goes through, streamed or not; whoever asks tries again, and hears of it
  override async completionWithRetry(request: any, options?: any): Promise<any> {
    const signal: AbortSignal | undefined = options?.signal
    try {
      return request.stream
        ? this.#forwardChunks(await this.#completions.stream(request, signal), signal)
        : await this.#completions.create(request, signal)
    } catch (error) {
      throw this.#failure(error, signal)
    }
  }

  async *#forwardChunks(chunks: AsyncIterable<any>, signal?: AbortSignal) {
    try {
      yield* chunks
    } catch (error) {
      throw this.#failure(error, signal)
    }
    // LangChain takes an abort for a good end of the stream
    signal?.throwIfAborted()
  }

  #failure(error: unknown, signal?: AbortSignal) {
    return signal?.aborted ? signal.reason : toModelFailed(this.#provider, error)
  }
}
