import type { BaseMessage } from '@langchain/core/messages'
import type { TokenCounts } from '../budgets/price-list.ts'
import { estimateTokens } from './context/token-window.ts'
import type { PreparedAgent } from './ready-agent.ts'

/** Assumed maximum length of an answer. The actual length is not known before the call; few are longer. */
export const assumedAnswerTokens = 4_096

/** Estimates the tokens of a model call: messages and tools by their length, which is high for most texts, and `assumedAnswerTokens`. */
export function estimateModelCall(
  messages: readonly BaseMessage[],
  { tools, clientTools }: Pick<PreparedAgent, 'tools' | 'clientTools'>,
): TokenCounts {
  const messageTokens = messages.reduce(
    (sum, message) =>
      sum + estimateTokens(JSON.stringify([message.content, 'tool_calls' in message ? message.tool_calls : ''])),
    0,
  )
  return {
    inputTokens: messageTokens + toolTokens(tools) + estimateTokens(JSON.stringify([...clientTools.values()])),
    outputTokens: assumedAnswerTokens,
  }
}

const toolTokenCache = new WeakMap<PreparedAgent['tools'], number>()

/** Returns the tokens of the tool definitions, cached for each list: they are long and part of every call. */
function toolTokens(tools: PreparedAgent['tools']): number {
  const tokens =
    toolTokenCache.get(tools) ??
    estimateTokens(JSON.stringify([...tools.values()].map(({ definition }) => definition.function)))
  toolTokenCache.set(tools, tokens)
  return tokens
}
