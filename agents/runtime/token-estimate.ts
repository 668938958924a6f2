import type { BaseMessage } from '@langchain/core/messages'
import type { TokenCounts } from '../budgets/price-list.ts'
import { estimateTokens } from './context/token-window.ts'
import type { PreparedAgent } from './ready-agent.ts'

/** So long an answer is taken to be at most: nobody knows before, and few are longer. */
export const assumedAnswerTokens = 4_096

/** What a model call may come to: its messages and tools by their length, which is high for most texts, and an answer of `answerTokens`. */
export function estimateModelCall(
  messages: readonly BaseMessage[],
  { tools, clientTools }: Pick<PreparedAgent, 'tools' | 'clientTools'>,
): TokenCounts {
  const said = messages.reduce(
    (sum, message) =>
      sum + estimateTokens(JSON.stringify([message.content, 'tool_calls' in message ? message.tool_calls : ''])),
    0,
  )
  return {
    inputTokens: said + toolTokens(tools) + estimateTokens(JSON.stringify([...clientTools.values()])),
    outputTokens: assumedAnswerTokens,
  }
}

const toolTokenCache = new WeakMap<PreparedAgent['tools'], number>()

/** Once for each list of tools: they are long, and go with every call. */
function toolTokens(tools: PreparedAgent['tools']): number {
  const tokens =
    toolTokenCache.get(tools) ??
    estimateTokens(JSON.stringify([...tools.values()].map(({ definition }) => definition.function)))
  toolTokenCache.set(tools, tokens)
  return tokens
}
