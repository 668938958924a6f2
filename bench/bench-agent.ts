import { type AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { minCoverage } from '#agents/router/interpret.ts'
import type { Lang } from '#agents/router/language.ts'
import { parseUtterance } from '#agents/router/parse.ts'
import { createRanking, type Ranking } from '#agents/router/rank.ts'
import { createRouterModel, type RouterModel } from '#agents/router/router.ts'
import { compileVocabulary, type RouterContext } from '#agents/router/router-context.ts'
import { fillSlots } from '#agents/router/slots/fill.ts'
import { toRouterTool } from '#agents/router/tool.ts'
import type { RouterTool } from '#agents/router/types.ts'
import { programmeTimeZone } from '#modules/commons/time-zone.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { resolveGrants, toOperationTool } from '#platform/tools/tools.ts'
import { agentsOf, vocabularyOf } from '#platform/vocabulary.ts'
import { modules } from '#workers/modules.ts'
import { type BenchQuestion, questionTime } from './question.ts'

export const libraryAgents = agentsOf(modules)
const vocabulary = vocabularyOf(modules)
export const routerContext: RouterContext = {
  ...compileVocabulary(vocabulary),
  now: questionTime,
  timeZone: programmeTimeZone,
}
export const operations = modules.flatMap((module) => module.operations)
export const toolNameOf = (op: string) => op.replace('.', '_')

export interface BenchAgent {
  tools: RouterTool[]
  ranking: Ranking
  model: RouterModel
}

/** Loads a library agent by its slug, or an agent that is granted the tools of one pattern, such as `fablabs.*`. */
export function loadBenchAgent(name: string): BenchAgent {
  const grants = name.includes('.') ? [name] : libraryAgents.find(({ slug }) => slug === name)?.tools
  if (!grants) throw new Error(`There is no agent ${name} in the library.`)
  const definitions = resolveGrants(grants, operations).granted.map((op) => toOperationTool(op).definition)
  const tools = definitions.map((definition) => toRouterTool(definition, routerContext))
  return {
    tools,
    ranking: createRanking(tools, routerContext),
    model: createRouterModel({ now: () => questionTime, timeZone: programmeTimeZone, vocabulary }).bindTools(
      definitions as never,
    ),
  }
}

/** Returns the rank of the right tool among those that the router considers, from 0; -1 if it is not among them. */
export function rankOfTool({ ranking }: BenchAgent, text: string, op: string) {
  const ranked = ranking.rank(text, routerContext).filter(({ coverage }) => coverage >= minCoverage)
  return { rank: ranked.findIndex(({ tool }) => tool.name === toolNameOf(op)), best: ranked[0]?.tool.name }
}

/**
 * Returns the tools that are called if every search finds exactly one thing, so that only the router itself can prevent
 * a write.
 */
export async function toolCallsFor({ model, tools }: BenchAgent, question: string): Promise<RouterTool[]> {
  const messages: BaseMessage[] = [new HumanMessage(question)]
  const calls: RouterTool[] = []
  for (let step = 0; step < 8; step++) {
    const message = (await model.invoke(messages)) as AIMessage
    messages.push(message)
    for (const { id, name } of message.tool_calls ?? []) {
      const tool = tools.find((candidate) => candidate.name === name)!
      calls.push(tool)
      const ids = Object.fromEntries(
        tool.producesIds.map((field) => [
          field,
          field.endsWith('Id') ? '00000000-0000-7000-8000-000000000001' : questionTime.toISOString(),
        ]),
      )
      messages.push(
        new ToolMessage({
          tool_call_id: id!,
          name,
          content: JSON.stringify({ items: [{ ...ids, name: 'Exemple' }] }),
        }),
      )
    }
    if (!message.tool_calls?.length) break
  }
  return calls
}

/** Returns the filled arguments if they differ from the expected ones; otherwise undefined. */
export function wrongArguments(
  tool: RouterTool,
  question: BenchQuestion,
  lang: Lang,
): Record<string, unknown> | undefined {
  const values = fillSlots(tool, parseUtterance(question[lang], lang, routerContext), routerContext)
  const names = new Set([...Object.keys(values), ...Object.keys(question.args)])
  return [...names].every((name) => matchesExpected(values[name], question.args[name], lang)) ? undefined : values
}

function matchesExpected(value: unknown, expected: unknown, lang: Lang): boolean {
  if (typeof expected === 'object' && expected !== null && lang in expected)
    return String(value)
      .toLowerCase()
      .includes((expected as Record<Lang, string>)[lang])
  if (typeof expected === 'string' && /^\d{4}-.*T/.test(expected))
    return typeof value === 'string' && parseInstant(expected, programmeTimeZone).getTime() === Date.parse(value)
  return JSON.stringify(value) === JSON.stringify(expected)
}
