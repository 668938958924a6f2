import { type AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { routerModel } from '../router.ts'
import { fablab } from './fablab.ts'

export type Results = Record<string, (args: Record<string, any>) => unknown>
export interface Done {
  name: string
  args: Record<string, any>
}

/** A Monday, 10:00 in Casablanca. */
export const monday = new Date('2026-06-15T09:00:00Z')
export const routerAt = (now: Date, tools: unknown[] = fablab) => routerModel({ now: () => now }).bindTools(tools as any[])

/** Speaks with the router as the run loop would, with tools that answer what they are told to. */
export function conversation(results: Results = {}, now = monday, model = routerAt(now)) {
  const messages: BaseMessage[] = []
  const calls: Done[] = []
  const say = async (text: string) => {
    messages.push(new HumanMessage(text))
    const done: Done[] = []
    for (let step = 0; step < 12; step++) {
      const answer = (await model.invoke(messages)) as AIMessage
      messages.push(answer)
      if (!answer.tool_calls?.length) return { text: answer.text, calls: done }
      for (const { id, name, args } of answer.tool_calls) {
        const short = name.replace('fablabs_', '')
        done.push({ name: short, args })
        calls.push({ name: short, args })
        messages.push(new ToolMessage({ tool_call_id: id!, name, content: JSON.stringify(results[short]?.(args) ?? { items: [] }) }))
      }
    }
    throw new Error('The router does not come to an end.')
  }
  return { say, calls, messages }
}
