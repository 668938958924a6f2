import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import type { Message, ToolCall } from 'ollama/browser'

/** Ollama matches the result of a tool by the tool's name and by its position, not by the id of the call. */
export function toOllamaMessages(messages: BaseMessage[]): Message[] {
  const names = new Map<string, string>()
  return messages.map((message) => {
    if (AIMessage.isInstance(message)) {
      for (const { id, name } of message.tool_calls ?? []) if (id) names.set(id, name)
      const tool_calls = message.tool_calls?.map(
        ({ name, args }): ToolCall => ({ function: { name, arguments: args } }),
      )
      return { role: 'assistant', content: message.text, ...(tool_calls?.length && { tool_calls }) }
    }
    if (ToolMessage.isInstance(message)) {
      return { role: 'tool', content: message.text, tool_name: message.name ?? names.get(message.tool_call_id) ?? '' }
    }
    const images = imagesIn(message)
    return {
      role: message.type === 'system' ? 'system' : 'user',
      content: message.text,
      ...(images.length > 0 && { images }),
    }
  })
}

/** Rewrites the conversation so that each call is a message of its own, directly followed by its result. */
export function splitParallelCalls(messages: BaseMessage[]): BaseMessage[] {
  const results = new Map<string, BaseMessage>()
  return messages.flatMap((message, at) => {
    if (ToolMessage.isInstance(message)) return results.delete(message.tool_call_id) ? [] : [message]
    if (!AIMessage.isInstance(message) || (message.tool_calls?.length ?? 0) < 2) return [message]
    results.clear()
    for (const next of messages.slice(at + 1)) {
      if (!ToolMessage.isInstance(next)) break
      results.set(next.tool_call_id, next)
    }
    return message.tool_calls!.flatMap((call, i) =>
      [new AIMessage({ content: i === 0 ? message.text : '', tool_calls: [call] }), results.get(call.id!) ?? []].flat(),
    )
  })
}

/** Passes images as bytes: the client may read a string as the path of a file on this machine. */
function imagesIn({ content }: BaseMessage): Uint8Array[] {
  if (typeof content === 'string') return []
  return content.flatMap((block: any) => {
    const url: unknown = block.type === 'image_url' ? (block.image_url?.url ?? block.image_url) : undefined
    const data =
      typeof url === 'string'
        ? /^data:[^,]*;base64,(.*)$/s.exec(url)?.[1]
        : block.type === 'image' && typeof block.data === 'string'
          ? block.data
          : undefined
    return data ? [new Uint8Array(Buffer.from(data, 'base64'))] : []
  })
}
