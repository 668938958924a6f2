import { describe, expect, it } from 'vitest'
import type { Lang } from '#agents/router/language.ts'
import { parseUtterance } from '#agents/router/parse.ts'
import { createRanking } from '#agents/router/rank.ts'
import { compileVocabulary } from '#agents/router/router-context.ts'
import { fillSlots } from '#agents/router/slots/fill.ts'
import { toRouterTool as routerTool } from '#agents/router/tool.ts'
import { programmeTimeZone } from '#modules/commons/time-zone.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { isTool, toOperationTool } from '#platform/tools/tools.ts'
import { vocabularyOf } from '#platform/vocabulary.ts'
import { modules } from '../modules.ts'

const context = {
  ...compileVocabulary(vocabularyOf(modules)),
  now: new Date('2027-03-01T09:00:00Z'),
  timeZone: programmeTimeZone,
}

/** Where each example's question ranks the operation it belongs to, among all tools of its module. */
function rankExamples(operations: readonly AnyOperation[]) {
  const tools = operations.map((op) => ({ op, tool: routerTool(toOperationTool(op).definition, context) }))
  const ranking = createRanking(
    tools.map(({ tool }) => tool),
    context,
  )
  return tools.flatMap(({ op, tool }) =>
    tool.examples.map(({ text, lang }) => {
      const ranked = ranking.rank(text, context).map((one) => one.tool)
      return { op, tool, text, lang, place: ranked.indexOf(tool), before: ranked[0]?.name }
    }),
  )
}

describe.each(modules.map(({ name, operations }) => [name, rankExamples(operations.filter(isTool))] as const))(
  'the router among the tools of %s',
  (_, asked) => {
    it('finds every operation by its own examples, first or second', () => {
      const lost = asked.filter(({ place }) => place < 0 || place > 1)
      expect(lost.map(({ op, text, before }) => `${text} → ${before}, not ${op.name}`)).toEqual([])
    })

    it.each(['fr', 'ar', 'en'] as Lang[])('first for nine of ten: %s', (lang) => {
      const own = asked.filter((one) => one.lang === lang)
      const lost = own.filter(({ place }) => place !== 0)
      expect(
        1 - lost.length / own.length,
        lost.map(({ text, before }) => `${text} → ${before}`).join('\n'),
      ).toBeGreaterThanOrEqual(0.9)
    })

    it('fills a question with nothing that its operation would refuse', () => {
      const refused = asked
        .filter(({ op }) => op.effect === 'read')
        .flatMap(({ op, tool, text, lang }) => {
          const values = fillSlots(tool, parseUtterance(text, lang, context), context)
          const { error } = op.input.partial().safeParse(values)
          return error ? [`${text}: ${JSON.stringify(values)} ${error.message}`] : []
        })
      expect(refused).toEqual([])
    })
  },
)
