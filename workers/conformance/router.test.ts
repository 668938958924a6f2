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

/** Ranks the tools of a module for each question of their examples. */
function rankExamples(operations: readonly AnyOperation[]) {
  const tools = operations.map((op) => ({ op, tool: routerTool(toOperationTool(op).definition, context) }))
  const ranking = createRanking(
    tools.map(({ tool }) => tool),
    context,
  )
  return tools.flatMap(({ op, tool }) =>
    tool.examples.map(({ text, lang }) => {
      const ranked = ranking.rank(text, context).map(({ tool }) => tool)
      return { op, tool, text, lang, rank: ranked.indexOf(tool), best: ranked[0]?.name }
    }),
  )
}

describe.each(modules.map(({ name, operations }) => [name, rankExamples(operations.filter(isTool))] as const))(
  'the router with the tools of %s',
  (_, ranked) => {
    it('ranks every operation first or second for its own examples', () => {
      const missed = ranked.filter(({ rank }) => rank < 0 || rank > 1)
      expect(missed.map(({ op, text, best }) => `${text} → ${best}, not ${op.name}`)).toEqual([])
    })

    it.each(['fr', 'ar', 'en'] as Lang[])('ranks nine of ten first: %s', (lang) => {
      const questions = ranked.filter((question) => question.lang === lang)
      const missed = questions.filter(({ rank }) => rank !== 0)
      expect(
        1 - missed.length / questions.length,
        missed.map(({ text, best }) => `${text} → ${best}`).join('\n'),
      ).toBeGreaterThanOrEqual(0.9)
    })

    it('fills slots with values that the operation accepts', () => {
      const rejected = ranked
        .filter(({ op }) => op.effect === 'read')
        .flatMap(({ op, tool, text, lang }) => {
          const values = fillSlots(tool, parseUtterance(text, lang, context), context)
          const { error } = op.input.partial().safeParse(values)
          return error ? [`${text}: ${JSON.stringify(values)} ${error.message}`] : []
        })
      expect(rejected).toEqual([])
    })
  },
)
