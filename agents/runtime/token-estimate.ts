import type { BaseMessage } from '@langchain/core/messages'
import type { Tokens } from '../budgets/price-list.ts'
import { tokensIn } from './context/token-window.ts'
import type { ReadyAgent } from './ready-agent.ts'

/** So long an answer is taken to be at most: nobody knows before, and few are longer. */
export const answerTokens = 4_096

/** What a model call may come to: its messages and tools by their length, which is high for most texts, and an answer of `answerTokens`. */
export function estimate(messages: readonly BaseMessage[], { tools, clientTools }: Pick<ReadyAgent, 'tools' | 'clientTools'>): Tokens {
  const said = messages.reduce((sum, message) => sum + tokensIn(JSON.stringify([message.content, 'tool_calls' in message ? message.tool_calls : ''])), 0)
  return { inputTokens: said + tokensOfTools(tools) + tokensIn(JSON.stringify([...clientTools.values()])), outputTokens: answerTokens }
}

const known = new WeakMap<ReadyAgent['tools'], number>()

/** Once for each list of tools: they are long, and go with every call. */
function tokensOfTools(tools: ReadyAgent['tools']): number {
  const tokens = known.get(tools) ?? tokensIn(JSON.stringify([...tools.values()].map(({ definition }) => definition.function)))
  known.set(tools, tokens)
  return tokens
}
