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
import { toOperationTool as describe, resolveGrants } from '#platform/tools/tools.ts'
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

/** An agent of the library by its slug, or one that is granted all tools of a module. */
export function loadBenchAgent(name: string): BenchAgent {
  const grants = name.includes('.') ? [name] : libraryAgents.find(({ slug }) => slug === name)?.tools
  if (!grants) throw new Error(`There is no agent ${name} in the library.`)
  const definitions = resolveGrants(grants, operations).granted.map((op) => describe(op).definition)
  const tools = definitions.map((definition) => toRouterTool(definition, routerContext))
  return {
    tools,
    ranking: createRanking(tools, routerContext),
    model: createRouterModel({ now: () => questionTime, timeZone: programmeTimeZone, vocabulary }).bindTools(
      definitions as never,
    ),
  }
}

/** Where the right tool stands among those the router would consider, from 0; -1 where it would not. */
export function rankOfTool({ ranking }: BenchAgent, text: string, op: string) {
  const ranked = ranking.rank(text, routerContext).filter(({ coverage }) => coverage >= minCoverage)
  return { place: ranked.findIndex(({ tool }) => tool.name === toolNameOf(op)), before: ranked[0]?.tool.name }
}

/** What is called when every search finds exactly one thing, so that nothing but the router itself holds a write back. */
export async function toolCallsFor({ model, tools }: BenchAgent, question: string): Promise<RouterTool[]> {
  const messages: BaseMessage[] = [new HumanMessage(question)]
  const calls: RouterTool[] = []
  for (let step = 0; step < 8; step++) {
    const answer = (await model.invoke(messages)) as AIMessage
    messages.push(answer)
    for (const { id, name } of answer.tool_calls ?? []) {
      const tool = tools.find((one) => one.name === name)!
      calls.push(tool)
      const found = Object.fromEntries(
        tool.producesIds.map((one) => [
          one,
          one.endsWith('Id') ? '00000000-0000-7000-8000-000000000001' : questionTime.toISOString(),
        ]),
      )
      messages.push(
        new ToolMessage({
          tool_call_id: id!,
          name,
          content: JSON.stringify({ items: [{ ...found, name: 'Exemple' }] }),
        }),
      )
    }
    if (!answer.tool_calls?.length) break
  }
  return calls
}

/** True, or what was filled instead. */
export function isFilled(tool: RouterTool, question: BenchQuestion, lang: Lang): true | Record<string, unknown> {
  const values = fillSlots(tool, parseUtterance(question[lang], lang, routerContext), routerContext)
  const names = new Set([...Object.keys(values), ...Object.keys(question.args)])
  return [...names].every((name) => matchesExpected(values[name], question.args[name], lang)) || values
}

function matchesExpected(value: unknown, wanted: unknown, lang: Lang): boolean {
  if (typeof wanted === 'object' && wanted !== null && lang in wanted)
    return String(value)
      .toLowerCase()
      .includes((wanted as Record<Lang, string>)[lang])
  if (typeof wanted === 'string' && /^\d{4}-.*T/.test(wanted))
    return typeof value === 'string' && parseInstant(wanted, programmeTimeZone).getTime() === Date.parse(value)
  return JSON.stringify(value) === JSON.stringify(wanted)
}
