import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager'
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models'
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs'
import { type ChatRequest, type ChatResponse, Ollama } from 'ollama/browser'
import { ModelFailed } from './errors.ts'
import { validateJsonLines } from './line-reader.ts'
import { splitParallelCalls, toOllamaMessages } from './ollama-messages.ts'
import { extractReason } from './provider-error-text.ts'
import { type ProviderCall, toModelFailed } from './provider-errors.ts'
import { type ProviderTool, toProviderTool } from './tool-schema.ts'
import { pooledFetch } from './transport.ts'

export interface OllamaOptions {
  model: string
  host: string
  /** Context length in tokens with which the model is loaded. */
  contextLength?: number
  /** How long the model stays in memory after a call; loading it takes longer than most answers. */
  keepAlive?: string | number
  /** `false` makes a reasoning model answer without reasoning; omit it for models without that option. */
  think?: boolean
  /** Whether the model reads several calls in one message. If not, it gets them one at a time. */
  parallelTools?: boolean
}

interface CallOptions extends BaseChatModelCallOptions {
  tools?: ProviderTool[]
  format?: string | object
}

export const createOllamaModel = (options: OllamaOptions): BaseChatModel => new OllamaModel(options)

/** Creates a local model that is called through Ollama's chat protocol. */
class OllamaModel extends BaseChatModel<CallOptions> {
  readonly #options: OllamaOptions
  readonly #provider: ProviderCall
  readonly #fetch: typeof fetch

  constructor(options: OllamaOptions) {
    super({})
    this.name = `ollama/${options.model}`
    this.#options = options
    this.#provider = { model: options.model, url: options.host, secrets: [] }
    this.#fetch = pooledFetch(options.host)
  }

  _llmType() {
    return 'ollama'
  }

  override get callKeys() {
    return [...super.callKeys, 'tools', 'format']
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<CallOptions>) {
    return this.withConfig({ tools: tools.map(toProviderTool), ...kwargs })
  }

  async _generate(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<ChatResult> {
    try {
      const response = await this.#client(options.signal).chat({ ...this.#request(messages, options), stream: false })
      const { message, done } = parseResponse(response)
      if (!done)
        throw new ModelFailed(
          'model-stream-broken',
          `The answer of "${this.#options.model}" broke off before it was complete.`,
        )
      const tool_calls = toolCallsOf(response, newCallId(), 0).map((call) => ({ ...call, type: 'tool_call' as const }))
      const answer = new AIMessage({
        content: message.content ?? '',
        tool_calls,
        usage_metadata: usageOf(response),
        response_metadata: metadataOf(response),
      })
      return { generations: [{ message: answer, text: answer.text }] }
    } catch (error) {
      throw this.#failure(error, options.signal)
    }
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    manager?: CallbackManagerForLLMRun,
  ) {
    const leaving = new AbortController()
    const id = newCallId()
    let calls = 0
    let done = false
    try {
      const signal = options.signal ? AbortSignal.any([options.signal, leaving.signal]) : leaving.signal
      for await (const response of await this.#client(signal).chat({
        ...this.#request(messages, options),
        stream: true,
      })) {
        const found = toolCallsOf(response, id, calls)
        const text = parseResponse(response).message.content ?? ''
        done = response.done
        const chunk = new AIMessageChunk({
          content: text,
          tool_call_chunks: found.map((call, i) => ({
            ...call,
            args: JSON.stringify(call.args),
            index: calls + i,
            type: 'tool_call_chunk' as const,
          })),
          ...(done && { usage_metadata: usageOf(response), response_metadata: metadataOf(response) }),
        })
        calls += found.length
        const generation = new ChatGenerationChunk({ message: chunk, text })
        yield generation
        await manager?.handleLLMNewToken(text, undefined, undefined, undefined, undefined, { chunk: generation })
      }
      options.signal?.throwIfAborted()
    } catch (error) {
      throw this.#failure(error, options.signal)
    } finally {
      // when the reader stops, so must the model
      if (!done) leaving.abort(new Error('The reader left.'))
    }
  }

  #request(messages: BaseMessage[], { tools, format, stop }: this['ParsedCallOptions']): ChatRequest {
    const { model, contextLength = 8_192, keepAlive = '15m', think, parallelTools = true } = this.#options
    return {
      model,
      messages: toOllamaMessages(parallelTools ? messages : splitParallelCalls(messages)),
      keep_alive: keepAlive,
      options: { num_ctx: contextLength, ...(stop && { stop }) },
      ...(tools?.length && { tools }),
      ...(format !== undefined && { format }),
      ...(think !== undefined && { think }),
    }
  }

  /** Creates a client for each call, because the client accepts no signal; all share one pool. */
  #client(signal?: AbortSignal) {
    return new Ollama({
      host: this.#options.host,
      fetch: async (url, init) => {
        const response = await this.#fetch(url, { ...init, signal: signal ?? null })
        if (!response.ok)
          throw toModelFailed(
            this.#provider,
            Object.assign(new Error(extractReason(await response.text())), {
              status: response.status,
              headers: response.headers,
            }),
          )
        return validateJsonLines(response)
      },
    })
  }

  #failure(error: unknown, signal?: AbortSignal) {
    return signal?.aborted ? signal.reason : toModelFailed(this.#provider, error)
  }
}

function parseResponse(response: ChatResponse): ChatResponse {
  const { error } = response as { error?: unknown }
  if (error) throw new Error(extractReason(JSON.stringify(error)))
  if (!response?.message)
    throw new ModelFailed(
      'model-failed',
      `The server's answer contains no message: ${extractReason(JSON.stringify(response))}`,
    )
  return response
}

/** Adds the ids that Ollama does not send. They are unique within the message and the conversation. */
const toolCallsOf = ({ message }: ChatResponse, id: string, first: number) =>
  (message?.tool_calls ?? []).map(({ function: { name, arguments: args } }, i) => ({
    id: `call_${id}_${first + i}`,
    name,
    args: (typeof args === 'string' ? JSON.parse(args || '{}') : (args ?? {})) as Record<string, unknown>,
  }))

const newCallId = () => crypto.randomUUID().slice(0, 8)

const usageOf = ({ prompt_eval_count: input_tokens = 0, eval_count: output_tokens = 0 }: ChatResponse) => ({
  input_tokens,
  output_tokens,
  total_tokens: input_tokens + output_tokens,
})

const metadataOf = ({ model, done_reason, total_duration, load_duration }: ChatResponse) => ({
  model_name: model,
  finish_reason: done_reason,
  total_duration,
  load_duration,
})
