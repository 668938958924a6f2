import type { AIMessageChunk } from '@langchain/core/messages'
import { AIMessage, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import { keepable } from '#platform/lib/storable.ts'
import type { Step } from '../../run-store/events.ts'
import type { Answer } from '../../run-store/model-message.ts'

const longestName = 200

export function toAnswer(message: AIMessage | AIMessageChunk): Answer {
  const named = (name: string | undefined) => keepable(name ?? '').slice(0, longestName)
  const calls: Answer['calls'] = (message.tool_calls ?? []).map(({ id, name, args }, i) => ({ id: keepable(id ?? `call-${i}`), name: named(name), args }))
  for (const { id, name, args } of message.invalid_tool_calls ?? []) {
    calls.push({ id: keepable(id ?? `invalid-${calls.length}`), name: named(name), args: {}, invalid: args ?? '' })
  }
  return { text: keepable(message.text), calls, ...(typeof message.content !== 'string' && { content: message.content }) }
}

/** Also the live run goes on from here, not from what the provider's client returned: so a resumed run cannot differ from it. */
export const toMessage = ({ text, content, calls }: Answer): BaseMessage =>
  new AIMessage({ content: (content as AIMessage['content']) ?? text, tool_calls: calls.map(({ id, name, args }) => ({ id, name, args, type: 'tool_call' })) })

export const toToolMessage = ({ callId, name, state, output }: Step): BaseMessage =>
  new ToolMessage({ tool_call_id: callId!, name, content: output ?? '', status: state === 'done' ? 'success' : 'error' })
