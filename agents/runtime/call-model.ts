import { type AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { toStorableText } from '#platform/lib/storable.ts'
import { answerTooLong, ModelFailed, maxAnswerBytes } from '../models/errors.ts'
import { withRetries } from '../models/retry.ts'
import type { ModelMessage } from '../run-store/model-message.ts'
import { rejectOnAbort } from './abort.ts'
import { toModelMessage } from './context/messages.ts'
import { RunTermination } from './interruptions.ts'
import { isFallbackError } from './model-fallback.ts'
import type { PreparedAgent } from './ready-agent.ts'

export interface ModelResult {
  message: ModelMessage
  usage: { inputTokens: number; outputTokens: number }
}

/** How the words of an answer reach who watches it being written. */
export interface TokenSink {
  text(piece: string): void
  /** What was told so far is taken back: the answer is asked for again. */
  reset(): void
}

/**
 * One answer, from the first model of the chain that can give it: the run stays with that one, whose name `agent` then bears. What no model could
 * mend ends the run. `admit` lets each model be asked, or throws why not.
 */
export async function callModel(
  agent: PreparedAgent,
  messages: BaseMessage[],
  signal: AbortSignal,
  telling?: TokenSink,
  admit?: (agent: PreparedAgent) => Promise<void>,
): Promise<ModelResult> {
  const discardStreamed = () => telling?.reset()
  for (;;) {
    await admit?.(agent)
    try {
      return await withRetries(() => callModelOnce(agent, messages, signal, telling), signal, discardStreamed)
    } catch (error) {
      signal.throwIfAborted()
      const next = isFallbackError(error) ? await agent.next?.().catch(() => undefined) : undefined
      if (!next)
        throw new RunTermination('failed', {
          code: error instanceof ModelFailed ? error.code : 'model-failed',
          detail: toStorableText((error as Error).message),
        })
      discardStreamed()
      // of an agent with a chain each run has its own
      Object.assign(agent, { next: undefined, ...next })
    }
  }
}

/** One model call; with `telling` the text is told as it comes. */
async function callModelOnce(
  { model }: PreparedAgent,
  messages: BaseMessage[],
  signal: AbortSignal,
  telling?: TokenSink,
): Promise<ModelResult> {
  // a model that does not hear the signal goes on writing for nobody
  const tell = telling && ((text: string) => signal.aborted || telling.text(text))
  // `stream()` wraps this same iterator in a web stream, and configures its callbacks again for every chunk
  const asking = tell
    ? collectStream(model._streamIterator(messages, { signal }) as AsyncIterable<AIMessageChunk>, tell)
    : model.invoke(messages, { signal })
  const message = (await rejectOnAbort<unknown>(asking, signal)) as AIMessage
  const { input_tokens = 0, output_tokens = 0 } = message.usage_metadata ?? {}
  return { message: toModelMessage(message), usage: { inputTokens: input_tokens, outputTokens: output_tokens } }
}

/** Pure text is most of a stream, and joining strings is all it needs; `concat` copies the whole message each time. */
async function collectStream(chunks: AsyncIterable<AIMessageChunk>, tell: (text: string) => void) {
  let text = ''
  let length = 0
  let rest: AIMessageChunk | undefined
  for await (const chunk of chunks) {
    const { content } = chunk
    length += contentLength(chunk)
    if (length > maxAnswerBytes) throw answerTooLong()
    if (typeof content === 'string') {
      if (content) tell(content)
      text += content
      if (isTextOnly(chunk)) continue
      chunk.content = ''
    } else if (chunk.text) {
      tell(chunk.text)
    }
    rest = rest?.concat(chunk) ?? chunk
  }
  rest ??= new AIMessageChunk('')
  if (text && typeof rest.content === 'string') rest.content = text + rest.content
  return rest
}

/** Its words, and the arguments of its calls. */
const contentLength = ({ text, tool_call_chunks }: AIMessageChunk) =>
  (tool_call_chunks ?? []).reduce((sum, { args }) => sum + (args?.length ?? 0), text.length)

const isTextOnly = ({ tool_calls, invalid_tool_calls, tool_call_chunks, usage_metadata }: AIMessageChunk) =>
  !tool_calls?.length && !invalid_tool_calls?.length && !tool_call_chunks?.length && !usage_metadata
