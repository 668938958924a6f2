import { type AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { createRouterModel } from '../router.ts'
import { fablabTools } from './fablab.ts'
import { testVocabulary } from './vocabulary.ts'

export type ToolResults = Record<string, (args: Record<string, any>) => unknown>
export interface PerformedCall {
  name: string
  args: Record<string, any>
}

/** A Monday, 10:00 in Casablanca. */
export const monday = new Date('2026-06-15T09:00:00Z')
export const createRouterAt = (now: Date, tools: unknown[] = fablabTools) =>
  createRouterModel({ now: () => now, timeZone: 'Africa/Casablanca', vocabulary: testVocabulary }).bindTools(
    tools as any[],
  )

/** Sends messages to the router like the run loop, with tools that return scripted answers. */
export function startConversation(results: ToolResults = {}, now = monday, model = createRouterAt(now)) {
  const messages: BaseMessage[] = []
  const calls: PerformedCall[] = []
  const send = async (text: string) => {
    messages.push(new HumanMessage(text))
    const turnCalls: PerformedCall[] = []
    for (let step = 0; step < 12; step++) {
      const answer = (await model.invoke(messages)) as AIMessage
      messages.push(answer)
      if (!answer.tool_calls?.length) return { text: answer.text, calls: turnCalls }
      for (const { id, name, args } of answer.tool_calls) {
        const short = name.replace('fablabs_', '')
        turnCalls.push({ name: short, args })
        calls.push({ name: short, args })
        messages.push(
          new ToolMessage({
            tool_call_id: id!,
            name,
            content: JSON.stringify(results[short]?.(args) ?? { items: [] }),
          }),
        )
      }
    }
    throw new Error('The router does not come to an end.')
  }
  return { say: send, calls, messages }
}
