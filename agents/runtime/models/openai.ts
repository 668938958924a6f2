import type { BaseChatModel, BindToolsInput } from '@langchain/core/language_models/chat_models'
import { ChatOpenAICompletions } from '@langchain/openai'
import { ModelFailed } from './errors.ts'
import { reasonIn } from './explain.ts'
import { type Asked, modelFailure } from './failures.ts'
import { plainTool } from './plain-tools.ts'
import { pooledFetch } from './transport.ts'

export interface OpenAiOptions {
  model: string
  baseUrl: string
  apiKey?: string | undefined
}

/** Any server that speaks the OpenAI chat protocol. */
export const openAiModel = (options: OpenAiOptions): BaseChatModel => new OpenAiModel(options)

/** `ChatOpenAI` would send some models to the Responses API whatever it is told; chat completions are what every compatible server speaks. */
class OpenAiModel extends ChatOpenAICompletions {
  readonly #asked: Asked

  constructor({ model, baseUrl, apiKey }: OpenAiOptions) {
    super({
      model,
      // the client insists on a key, many local servers have none
      apiKey: apiKey || 'none',
      maxRetries: 0, // whoever asks tries again, and hears of it
      streamUsage: true,
      configuration: {
        baseURL: baseUrl,
        organization: null,
        project: null,
        logLevel: 'off',
        fetch: readableErrors(pooledFetch(baseUrl, { sentinel: '[DONE]' })),
      },
    })
    this.name = `openai/${model}`
    this.#asked = { model, url: baseUrl, secrets: [apiKey] }
  }

  override bindTools(tools: BindToolsInput[], kwargs?: Partial<this['ParsedCallOptions']>) {
    return super.bindTools(tools.map(plainTool), kwargs)
  }

  // the one place every call goes through, streamed or not
  override async completionWithRetry(request: any, options?: any): Promise<any> {
    try {
      const answer: any = await super.completionWithRetry(request, options)
      return request.stream ? this.#told(answer, options?.signal) : checked(answer)
    } catch (error) {
      throw this.#failure(error, options?.signal)
    }
  }

  async *#told(chunks: AsyncIterable<any>, signal?: AbortSignal) {
    try {
      for await (const chunk of chunks) {
        // some servers leave the role out, and what has no role would be no message of the assistant
        const delta = chunk?.choices?.[0]?.delta
        if (delta) delta.role ??= 'assistant'
        yield chunk
      }
    } catch (error) {
      throw this.#failure(error, signal)
    }
    // the client takes an abort for a good end of the stream
    signal?.throwIfAborted()
  }

  #failure(error: unknown, signal?: AbortSignal) {
    return signal?.aborted ? signal.reason : modelFailure(this.#asked, error)
  }
}

/** Some gateways answer 200 with an error inside, or with a page of HTML. */
function checked(answer: any) {
  if (answer?.error) throw Object.assign(new Error(reasonIn(JSON.stringify(answer.error))), { code: answer.error.code, type: answer.error.type })
  if (!answer?.choices?.length)
    throw new ModelFailed(
      'model-failed',
      `The server's answer holds no message: ${reasonIn(typeof answer === 'string' ? answer : JSON.stringify(answer ?? null))}`,
    )
  return answer
}

/** The client reads one shape of error body and drops the others, so every body is put into that shape. */
const readableErrors =
  (call: typeof fetch): typeof fetch =>
  async (url, init) => {
    const response = await call(url, init)
    if (response.ok) return response
    const body = await response.text()
    const headers = new Headers({ 'content-type': 'application/json' })
    const wait = response.headers.get('retry-after')
    if (wait) headers.set('retry-after', wait)
    return new Response(JSON.stringify({ error: { ...errorObject(body), message: reasonIn(body) } }), { status: response.status, headers })
  }

function errorObject(body: string): object {
  try {
    const { error } = JSON.parse(body)
    return typeof error === 'object' && error !== null ? error : {}
  } catch {
    return {}
  }
}
