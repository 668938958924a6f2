import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import type { DialogueStep } from './dialogue-state.ts'
import { detectLanguage, type Lang } from './language.ts'

/** A message of the person, and the calls made until the next one. */
export interface Turn {
  text: string
  lang: Lang
  steps: DialogueStep[]
}

export function turnsOf(messages: BaseMessage[]): Turn[] {
  const turns: Turn[] = []
  const calls = new Map<string, { name: string; args: Record<string, unknown> }>()
  for (const message of messages) {
    if (HumanMessage.isInstance(message))
      turns.push({ text: message.text, lang: detectLanguage(message.text, turns.at(-1)?.lang), steps: [] })
    else if (AIMessage.isInstance(message))
      for (const { id, name, args } of message.tool_calls ?? []) calls.set(id ?? '', { name, args })
    else if (ToolMessage.isInstance(message)) {
      const call = calls.get(message.tool_call_id)
      turns
        .at(-1)
        ?.steps.push({ name: message.name ?? call?.name ?? '', args: call?.args ?? {}, content: message.text })
    }
  }
  return turns
}

/** Counts the calls of the conversation, so that the next one gets a new number. */
export const countToolCalls = (messages: BaseMessage[]) =>
  messages.reduce(
    (count, message) => count + (AIMessage.isInstance(message) ? (message.tool_calls?.length ?? 0) : 0),
    0,
  )
