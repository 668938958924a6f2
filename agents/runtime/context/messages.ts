import type { AIMessageChunk } from '@langchain/core/messages'
import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import { toStorableText } from '#platform/lib/storable.ts'
import type { Step } from '../../run-store/events.ts'
import type { ModelMessage } from '../../run-store/model-message.ts'

const maxNameLength = 200

export function toModelMessage(message: AIMessage | AIMessageChunk): ModelMessage {
  const toName = (name: string | undefined) => toStorableText(name ?? '').slice(0, maxNameLength)
  const calls: ModelMessage['calls'] = (message.tool_calls ?? []).map(({ id, name, args }, i) => ({
    id: toStorableText(id ?? `call-${i}`),
    name: toName(name),
    args,
  }))
  for (const { id, name, args } of message.invalid_tool_calls ?? []) {
    calls.push({
      id: toStorableText(id ?? `invalid-${calls.length}`),
      name: toName(name),
      args: {},
      invalid: args ?? '',
    })
  }
  return {
    text: toStorableText(message.text),
    calls,
    ...(typeof message.content !== 'string' && { content: message.content }),
  }
}

/** Converts a recorded message. The first execution uses it too, instead of the provider's message, so that a resumed run cannot differ. */
export const toLangChainMessage = ({ text, content, calls }: ModelMessage): BaseMessage =>
  new AIMessage({
    content: (content as AIMessage['content']) ?? text,
    tool_calls: calls.map(({ id, name, args }) => ({ id, name, args, type: 'tool_call' })),
  })

export const toLangChainToolMessage = ({ callId, name, state, output }: Step): BaseMessage =>
  new ToolMessage({
    tool_call_id: callId!,
    name,
    content: output ?? '',
    status: state === 'done' ? 'success' : 'error',
  })
