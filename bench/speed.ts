import { createRanking } from '#agents/router/rank.ts'
import { toRouterTool } from '#agents/router/tool.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { isTool, toOperationTool } from '#platform/tools/tools.ts'
import { routerContext } from './bench-agent.ts'
import type { BenchQuestion } from './question.ts'

const cpuMs = (work: () => void) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Measures an agent that is granted every tool. Its index is built once per version; a question is ranked at every
 * turn.
 */
export function measureRankingSpeed(operations: readonly AnyOperation[], questions: readonly BenchQuestion[]) {
  const tools = operations.filter(isTool).map((op) => toRouterTool(toOperationTool(op).definition, routerContext))
  const build = Array.from({ length: 3 }, () => cpuMs(() => createRanking(tools, routerContext)))
  const ranking = createRanking(tools, routerContext)
  const texts = questions.flatMap(({ fr, ar, en }) => [fr, ar, en])
  const rank = cpuMs(() => texts.forEach((text) => void ranking.rank(text, routerContext)))
  console.log(
    `\nall ${tools.length} tools at once: index ${build.map((ms) => ms.toFixed(0)).join(', ')} ms of CPU (built three times), a question ${(rank / texts.length).toFixed(2)} ms`,
  )
}
