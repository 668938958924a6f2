import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk } from '@langchain/core/outputs'

type Script = (messages: BaseMessage[], signal?: AbortSignal) => AIMessage | Promise<AIMessage>

export const usage_metadata = { input_tokens: 10, output_tokens: 5, total_tokens: 15 }

/** A chat model whose lines are written in advance; it streams them word by word, and binds tools without asking what they are. */
export class ScriptedModel extends BaseChatModel {
  readonly #say: Script
  readonly #wordMs: number

  constructor(say: Script, wordMs = 0) {
    super({})
    this.#say = say
    this.#wordMs = wordMs
  }

  _llmType() {
    return 'scripted'
  }

  override bindTools() {
    return this
  }

  async _generate(messages: BaseMessage[], { signal }: this['ParsedCallOptions']) {
    const message = await this.#say(messages, signal)
    return { generations: [{ message, text: message.text }] }
  }

  override async *_streamResponseChunks(messages: BaseMessage[], { signal }: this['ParsedCallOptions']) {
    const message = await this.#say(messages, signal)
    for (const word of message.text.match(/\S+\s*/g) ?? []) {
      yield new ChatGenerationChunk({ message: new AIMessageChunk(word), text: word })
      if (this.#wordMs) await new Promise((resolve) => setTimeout(resolve, this.#wordMs))
    }
    const calls = (message.tool_calls ?? []).map(({ id, name, args }, index) => ({
      id,
      name,
      args: JSON.stringify(args),
      index,
      type: 'tool_call_chunk' as const,
    }))
    yield new ChatGenerationChunk({
      message: new AIMessageChunk({ content: '', tool_call_chunks: calls, usage_metadata }),
      text: '',
    })
  }
}

/** A message that wants these calls made; their ids begin anew in every message, as some providers' do. */
export const toolCallMessage = (...calls: [name: string, args: Record<string, unknown>][]) =>
  new AIMessage({
    content: '',
    tool_calls: calls.map(([name, args], i) => ({ id: `call_${i}`, name, args })),
    usage_metadata,
  })

/** The same with ids that never come again, as other providers have them. */
export const withFreshCallIds = (message: AIMessage) =>
  new AIMessage({
    content: message.content,
    tool_calls: message.tool_calls!.map((call) => ({ ...call, id: crypto.randomUUID() })),
    usage_metadata,
  })

/** How often the model has spoken since the last question: so a resumed conversation gets the line it is at. */
export const modelTurns = (messages: BaseMessage[]) => {
  const asked = messages.findLastIndex(({ type }) => type === 'human')
  return messages.slice(asked).filter((message) => AIMessage.isInstance(message)).length
}

export const lastQuestion = (messages: BaseMessage[]) => messages.findLast(({ type }) => type === 'human')!.text

export const lastToolResult = (messages: BaseMessage[]) => messages.findLast(({ type }) => type === 'tool')?.text ?? ''
