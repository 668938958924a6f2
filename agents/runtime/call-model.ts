import { type AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { toStorableText } from '#platform/lib/storable.ts'
import { answerTooLong, ModelFailed, maxAnswerBytes } from '../models/errors.ts'
import { withRetries } from '../models/retry.ts'
import { streamMessages } from '../models/stream-messages.ts'
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

/** Receives the text of a message while the model writes it. */
export interface TokenSink {
  text(piece: string): void
  /** Retracts the text so far: the model is called again. */
  reset(): void
}

/**
 * Returns one message of the first model of the chain that answers. `agent` then holds that model, so the run stays with it.
 * Throws `RunTermination` when no model can answer. `admit` runs before each model is called and throws to reject the call.
 */
export async function callModel(
  agent: PreparedAgent,
  messages: BaseMessage[],
  signal: AbortSignal,
  sink?: TokenSink,
  admit?: (agent: PreparedAgent) => Promise<void>,
): Promise<ModelResult> {
  const discardStreamed = () => sink?.reset()
  for (;;) {
    await admit?.(agent)
    try {
      return await withRetries(() => callModelOnce(agent, messages, signal, sink), signal, discardStreamed)
    } catch (error) {
      signal.throwIfAborted()
      const next = isFallbackError(error) ? await agent.next?.().catch(() => undefined) : undefined
      if (!next)
        throw new RunTermination('failed', {
          code: error instanceof ModelFailed ? error.code : 'model-failed',
          detail: toStorableText((error as Error).message),
        })
      discardStreamed()
      // safe to change: an agent with a chain is prepared for each run
      Object.assign(agent, { next: undefined, ...next })
    }
  }
}

/** Calls the model once; streams the text to `sink` where there is one. */
async function callModelOnce(
  { model }: PreparedAgent,
  messages: BaseMessage[],
  signal: AbortSignal,
  sink?: TokenSink,
): Promise<ModelResult> {
  // a model that ignores the signal may still write after it has aborted
  const onText = sink && ((text: string) => signal.aborted || sink.text(text))
  const call = onText
    ? collectStream(streamMessages(model, messages, { signal }), onText)
    : model.invoke(messages, { signal })
  const message = (await rejectOnAbort<unknown>(call, signal)) as AIMessage
  const { input_tokens = 0, output_tokens = 0 } = message.usage_metadata ?? {}
  return { message: toModelMessage(message), usage: { inputTokens: input_tokens, outputTokens: output_tokens } }
}

/** Collects a stream into one message. Text is joined as strings, since `concat` copies the whole message for each chunk. */
async function collectStream(chunks: AsyncIterable<AIMessageChunk>, onText: (text: string) => void) {
  let text = ''
  let length = 0
  let rest: AIMessageChunk | undefined
  for await (const chunk of chunks) {
    const { content } = chunk
    length += contentLength(chunk)
    if (length > maxAnswerBytes) throw answerTooLong()
    if (typeof content === 'string') {
      if (content) onText(content)
      text += content
      if (isTextOnly(chunk)) continue
      chunk.content = ''
    } else if (chunk.text) {
      onText(chunk.text)
    }
    rest = rest?.concat(chunk) ?? chunk
  }
  rest ??= new AIMessageChunk('')
  if (text && typeof rest.content === 'string') rest.content = text + rest.content
  return rest
}

/** Returns the length of the text and of the call arguments. */
const contentLength = ({ text, tool_call_chunks }: AIMessageChunk) =>
  (tool_call_chunks ?? []).reduce((sum, { args }) => sum + (args?.length ?? 0), text.length)

const isTextOnly = ({ tool_calls, invalid_tool_calls, tool_call_chunks, usage_metadata }: AIMessageChunk) =>
  !tool_calls?.length && !invalid_tool_calls?.length && !tool_call_chunks?.length && !usage_metadata
