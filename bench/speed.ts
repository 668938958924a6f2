import { rankingOf } from '#agents/router/rank.ts'
import { toolOf } from '#agents/router/tool.ts'
import { programmeZone } from '#platform/lib/local-time.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { toolOf as describe, isTool } from '#platform/tools/tools.ts'
import { askedAt, type Question } from './question.ts'

const cpuMs = (work: () => void) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What an agent that is granted everything costs: its index is built once for each of its versions, a question is ranked at every turn. */
export function speed(operations: readonly AnyOperation[], asked: readonly Question[]) {
  const tools = operations.filter(isTool).map((op) => toolOf(describe(op).definition))
  const build = Array.from({ length: 3 }, () => cpuMs(() => rankingOf(tools)))
  const ranking = rankingOf(tools)
  const clockwork = { now: askedAt, zone: programmeZone }
  const texts = asked.flatMap(({ fr, ar, en }) => [fr, ar, en])
  const rank = cpuMs(() => texts.forEach((text) => void ranking.rank(text, clockwork)))
  console.log(
    `\nall ${tools.length} tools at once: index ${build.map((ms) => ms.toFixed(0)).join(', ')} ms of CPU (built three times), a question ${(rank / texts.length).toFixed(2)} ms`,
  )
}
