import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages'
import { ChatGenerationChunk } from '@langchain/core/outputs'

type Script = (messages: BaseMessage[], signal?: AbortSignal) => AIMessage | Promise<AIMessage>

export const usage_metadata = { input_tokens: 10, output_tokens: 5, total_tokens: 15 }

/** A chat model that returns scripted messages, streams them word by word and accepts any tools. */
export class ScriptedModel extends BaseChatModel {
  readonly #script: Script
  readonly #wordMs: number

  constructor(script: Script, wordMs = 0) {
    super({})
    this.#script = script
    this.#wordMs = wordMs
  }

  _llmType() {
    return 'scripted'
  }

  override bindTools() {
    return this
  }

  async _generate(messages: BaseMessage[], { signal }: this['ParsedCallOptions']) {
    const message = await this.#script(messages, signal)
    return { generations: [{ message, text: message.text }] }
  }

  override async *_streamResponseChunks(messages: BaseMessage[], { signal }: this['ParsedCallOptions']) {
    const message = await this.#script(messages, signal)
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

/** Returns a message with these calls. Their ids start again in every message, as with some providers. */
export const toolCallMessage = (...calls: [name: string, args: Record<string, unknown>][]) =>
  new AIMessage({
    content: '',
    tool_calls: calls.map(([name, args], i) => ({ id: `call_${i}`, name, args })),
    usage_metadata,
  })

/** Gives the calls of a message unique ids, as other providers do. */
export const withFreshCallIds = (message: AIMessage) =>
  new AIMessage({
    content: message.content,
    tool_calls: message.tool_calls!.map((call) => ({ ...call, id: crypto.randomUUID() })),
    usage_metadata,
  })

/** Returns the number of model messages since the last question, so that a resumed conversation continues at the right message. */
export const modelTurns = (messages: BaseMessage[]) => {
  const lastHuman = messages.findLastIndex(({ type }) => type === 'human')
  return messages.slice(lastHuman).filter((message) => AIMessage.isInstance(message)).length
}

export const lastQuestion = (messages: BaseMessage[]) => messages.findLast(({ type }) => type === 'human')!.text

export const lastToolResult = (messages: BaseMessage[]) => messages.findLast(({ type }) => type === 'tool')?.text ?? ''
