import { createParser } from 'eventsource-parser'
import { version } from '#platform/version.ts'
import { answerTooLong, ModelFailed, maxAnswerBytes, StreamBroken } from './errors.ts'
import { extractReason } from './provider-error-text.ts'
import { dispatchRequest, type ProviderResponse, toHeaders } from './transport.ts'

/** Creates a client for servers with the OpenAI chat protocol. With the openai client and LangChain's callbacks a run took 1.4 times the CPU, a streamed one 1.9 times. */
export function createCompletionsClient(baseUrl: string, apiKey: string | undefined) {
  const { origin, pathname } = new URL(baseUrl)
  const path = `${pathname.replace(/\/+$/, '')}/chat/completions`
  const headers = {
    'content-type': 'application/json',
    'user-agent': `fusion-factory/${version}`,
    ...(apiKey && { authorization: `Bearer ${apiKey}` }),
  }

  async function post(request: object, accept: string, signal: AbortSignal | undefined): Promise<ProviderResponse> {
    const reply = await dispatchRequest(origin, {
      path,
      method: 'POST',
      headers: { ...headers, accept },
      body: JSON.stringify(request),
      signal,
    })
    if (reply.status < 200 || reply.status > 299) throw httpError(await reply.text(), reply)
    return reply
  }

  return {
    async create(request: object, signal?: AbortSignal): Promise<any> {
      return parseCompletion(await (await post(request, 'application/json', signal)).text())
    },
    async stream(request: object, signal?: AbortSignal): Promise<AsyncIterable<any>> {
      const reply = await post(request, 'text/event-stream', signal)
      if (!/json|html/.test(String(reply.headers['content-type']))) return parseChunks(reply)
      parseCompletion(await reply.text())
      throw new ModelFailed('model-failed', 'The server returned a single answer instead of a stream.')
    },
  }
}

async function* parseChunks({ body, discard }: ProviderResponse) {
  const decoder = new TextDecoder()
  let events: string[] = []
  let isDone = false
  const parser = createParser({
    maxBufferSize: maxAnswerBytes, // an event that never ends
    onError({ type }) {
      if (type === 'max-buffer-size-exceeded') throw answerTooLong()
    },
    onEvent({ data }) {
      if (data === '[DONE]') isDone = true
      else events.push(data)
    },
  })
  for await (const piece of body) {
    parser.feed(decoder.decode(piece, { stream: true }))
    const chunks = events.map(parseChunk)
    events = []
    yield* mergeTextChunks(chunks)
    // the last, empty piece need not be awaited
    if (isDone) return discard()
  }
  parser.feed('\n\n') // some close without the empty line
  if (!isDone) throw new StreamBroken('the stream ended without [DONE]') // a crashing server closes its stream like one that has finished
}

function parseChunk(data: string): any {
  const chunk = JSON.parse(data)
  if (chunk?.error) throw embeddedError(chunk.error)
  // some servers leave the role out, without which LangChain makes no assistant message
  const delta = chunk?.choices?.[0]?.delta
  if (delta) delta.role ??= 'assistant'
  return chunk
}

/** Merges text that arrived together: what LangChain does with each chunk costs more than the text in it. */
function mergeTextChunks(chunks: any[]): any[] {
  const merged: any[] = []
  let words: { index: number; delta: { content: string } } | undefined
  for (const chunk of chunks) {
    const more = contentDelta(chunk)
    if (more && words && more.index === words.index) words.delta.content += more.delta.content
    else {
      merged.push(chunk)
      words = more
    }
  }
  return merged
}

const textOnlyFields = new Set(['role', 'content'])

/** Returns the choice of a chunk that contains nothing but text. */
function contentDelta({ choices, usage }: any) {
  const [choice, another] = choices ?? []
  if (
    !choice?.delta ||
    another ||
    usage ||
    choice.finish_reason != null ||
    choice.logprobs ||
    typeof choice.delta.content !== 'string'
  )
    return undefined
  for (const name in choice.delta) if (!textOnlyFields.has(name) && choice.delta[name] != null) return undefined
  return choice
}

/** Parses an answer. Some gateways respond 200 with an error inside, or with an HTML page. */
function parseCompletion(text: string) {
  const answer = /^\s*</.test(text) ? undefined : JSON.parse(text)
  if (answer?.error) throw embeddedError(answer.error)
  if (answer?.choices?.length) return answer
  throw new ModelFailed('model-failed', `The server's answer contains no message: ${extractReason(text)}`)
}

const embeddedError = (error: any) =>
  Object.assign(new Error(extractReason(JSON.stringify(error))), { code: error.code, type: error.type })

function httpError(body: string, reply: ProviderResponse) {
  return Object.assign(new Error(extractReason(body)), errorCodesIn(body), {
    status: reply.status,
    headers: toHeaders(reply),
  })
}

function errorCodesIn(body: string): { code?: unknown; type?: unknown } {
  try {
    const { code, type } = JSON.parse(body).error
    return { code, type }
  } catch {
    return {}
  }
}
