import { createParser } from 'eventsource-parser'
import { version } from '#platform/version.ts'
import { answerTooLong, ModelFailed, maxAnswerBytes, StreamBroken } from './errors.ts'
import { extractReason } from './provider-error-text.ts'
import { dispatchRequest, type ProviderResponse, toHeaders } from './transport.ts'

/** Calls to a server that speaks the OpenAI chat protocol. With the openai client and LangChain's callbacks a whole run took 1.4 times the CPU, a streamed one 1.9 times. */
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
      throw new ModelFailed('model-failed', 'The server was asked for a stream, and answered with all at once.')
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
    // who has read the end leaves before the last empty piece
    if (isDone) return discard()
  }
  parser.feed('\n\n') // some close without the empty line
  if (!isDone) throw new StreamBroken('the stream ended without [DONE]') // a server that dies politely closes its stream like one that has finished
}

function parseChunk(data: string): any {
  const chunk = JSON.parse(data)
  if (chunk?.error) throw embeddedError(chunk.error)
  // some servers leave the role out, and what has no role would be no message of the assistant
  const delta = chunk?.choices?.[0]?.delta
  if (delta) delta.role ??= 'assistant'
  return chunk
}

/** Words that arrived together are told together: what LangChain makes of each chunk costs more than the words in it. */
function mergeTextChunks(chunks: any[]): any[] {
  const together: any[] = []
  let words: { index: number; delta: { content: string } } | undefined
  for (const chunk of chunks) {
    const more = contentDelta(chunk)
    if (more && words && more.index === words.index) words.delta.content += more.delta.content
    else {
      together.push(chunk)
      words = more
    }
  }
  return together
}

const textOnlyFields = new Set(['role', 'content'])

/** The choice of a chunk that holds a piece of text and says nothing else. */
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

/** Some gateways answer 200 with an error inside, or with a page of HTML. */
function parseCompletion(text: string) {
  const answer = /^\s*</.test(text) ? undefined : JSON.parse(text)
  if (answer?.error) throw embeddedError(answer.error)
  if (answer?.choices?.length) return answer
  throw new ModelFailed('model-failed', `The server's answer holds no message: ${extractReason(text)}`)
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
