import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import type { DialogueStep } from './dialogue-state.ts'
import { detectLanguage, type Lang } from './language.ts'

/** What somebody said, and what was done about it until the next time they spoke. */
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

/** How many calls the conversation has seen: the next one gets a number that is new in it. */
export const countToolCalls = (messages: BaseMessage[]) =>
  messages.reduce(
    (count, message) => count + (AIMessage.isInstance(message) ? (message.tool_calls?.length ?? 0) : 0),
    0,
  )
