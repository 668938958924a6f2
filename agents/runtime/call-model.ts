import { type AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { keepable } from '#platform/lib/storable.ts'
import { longestAnswer, ModelFailed, tooLong } from '../models/errors.ts'
import { withRetries } from '../models/retry.ts'
import type { Answer } from '../run-store/model-message.ts'
import { unlessAborted } from './abort.ts'
import { toAnswer } from './context/messages.ts'
import { Ending } from './interruptions.ts'
import { isWorthAnother } from './model-fallback.ts'
import type { ReadyAgent } from './ready-agent.ts'

export interface Asked {
  answer: Answer
  usage: { inputTokens: number; outputTokens: number }
}

/** How the words of an answer reach who watches it being written. */
export interface Telling {
  text(piece: string): void
  /** What was told so far is taken back: the answer is asked for again. */
  reset(): void
}

/**
 * One answer, from the first model of the chain that can give it: the run stays with that one, whose name `agent` then bears. What no model could
 * mend ends the run. `admit` lets each model be asked, or throws why not.
 */
export async function ask(
  agent: ReadyAgent,
  messages: BaseMessage[],
  signal: AbortSignal,
  telling?: Telling,
  admit?: (agent: ReadyAgent) => Promise<void>,
): Promise<Asked> {
  const again = () => telling?.reset()
  for (;;) {
    await admit?.(agent)
    try {
      return await withRetries(() => askOnce(agent, messages, signal, telling), signal, again)
    } catch (error) {
      signal.throwIfAborted()
      const next = isWorthAnother(error) ? await agent.next?.().catch(() => undefined) : undefined
      if (!next) throw new Ending('failed', { code: error instanceof ModelFailed ? error.code : 'model-failed', detail: keepable((error as Error).message) })
      again()
      // of an agent with a chain each run has its own
      Object.assign(agent, { next: undefined, ...next })
    }
  }
}

/** One model call; with `telling` the text is told as it comes. */
async function askOnce({ model }: ReadyAgent, messages: BaseMessage[], signal: AbortSignal, telling?: Telling): Promise<Asked> {
  // a model that does not hear the signal goes on writing for nobody
  const tell = telling && ((text: string) => signal.aborted || telling.text(text))
  // `stream()` wraps this same iterator in a web stream, and configures its callbacks again for every chunk
  const asking = tell ? gather(model._streamIterator(messages, { signal }) as AsyncIterable<AIMessageChunk>, tell) : model.invoke(messages, { signal })
  const message = (await unlessAborted<unknown>(asking, signal)) as AIMessage
  const { input_tokens = 0, output_tokens = 0 } = message.usage_metadata ?? {}
  return { answer: toAnswer(message), usage: { inputTokens: input_tokens, outputTokens: output_tokens } }
}

/** Pure text is most of a stream, and joining strings is all it needs; `concat` copies the whole message each time. */
async function gather(chunks: AsyncIterable<AIMessageChunk>, tell: (text: string) => void) {
  let text = ''
  let length = 0
  let rest: AIMessageChunk | undefined
  for await (const chunk of chunks) {
    const { content } = chunk
    length += lengthOf(chunk)
    if (length > longestAnswer) throw tooLong()
    if (typeof content === 'string') {
      if (content) tell(content)
      text += content
      if (isPure(chunk)) continue
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
const lengthOf = ({ text, tool_call_chunks }: AIMessageChunk) => (tool_call_chunks ?? []).reduce((sum, { args }) => sum + (args?.length ?? 0), text.length)

const isPure = ({ tool_calls, invalid_tool_calls, tool_call_chunks, usage_metadata }: AIMessageChunk) =>
  !tool_calls?.length && !invalid_tool_calls?.length && !tool_call_chunks?.length && !usage_metadata
