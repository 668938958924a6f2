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

/** Creates a model of any server with the OpenAI chat protocol. */
export const createOpenAiModel = (options: OpenAiOptions): BaseChatModel => new OpenAiModel(options)

/**
 * Uses chat completions, which every compatible server has: `ChatOpenAI` calls the Responses API for some models in any case.
 * LangChain builds the requests and parses the answers; the calls are made here.
 */
class OpenAiModel extends ChatOpenAICompletions {
  readonly #provider: ProviderCall
  readonly #completions: ReturnType<typeof createCompletionsClient>

  constructor({ model, baseUrl, apiKey }: OpenAiOptions) {
    super({
      model,
      apiKey: apiKey || 'none', // required by LangChain
      streamUsage: true,
    })
    this.name = `openai/${model}`
    this.#provider = { model, url: baseUrl, secrets: [apiKey] }
    this.#completions = createCompletionsClient(baseUrl, apiKey)
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<this['ParsedCallOptions']>) {
    return super.bindTools(tools.map(toProviderTool), kwargs)
  }

  // LangChain's own method prepares callbacks and joins all chunks again, for observers that a run does not have
  override async invoke(input: BaseLanguageModelInput, options?: this['ParsedCallOptions']): Promise<AIMessageChunk> {
    if (!Array.isArray(input) || hasObservers(options)) return super.invoke(input, options)
    const { generations } = await this._generate(
      input as BaseMessage[],
      this._combineCallOptions(options) as this['ParsedCallOptions'],
    )
    return generations[0]!.message as AIMessageChunk
  }

  // the method that `streamMessages` calls
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

  // all calls pass here, streamed or not; retries are up to the caller, which reports them
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
    // LangChain treats an abort as the regular end of the stream
    signal?.throwIfAborted()
  }

  #failure(error: unknown, signal?: AbortSignal) {
    return signal?.aborted ? signal.reason : toModelFailed(this.#provider, error)
  }
}
