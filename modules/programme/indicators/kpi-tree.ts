import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { AsOf, resolveAsOf, TrilingualTextSchema } from '../fields.ts'
import { catalogueEntries, pillars } from './catalogue.ts'
import { IndicatorStatus, loadIndicatorStatuses } from './indicator-status.ts'
import { ragRule } from './rag-status.ts'

const otherIndicators = {
  pillar: 0,
  title: { fr: 'Autres indicateurs', ar: 'مؤشرات أخرى', en: 'Other indicators' },
  result: null,
}

export const kpiTree = operation({
  name: 'programme.kpiTree',
  summary:
    'Show how the whole programme stands: its seven pillars, their indicators with the target of the source, the latest published figure, and a light.',
  route: 'GET /programme/kpi-tree',
  effect: 'read',
  access: 'public',
  examples: [
    {
      ask: {
        fr: 'Où en est le programme national ?',
        ar: 'أين وصل البرنامج الوطني؟',
        en: 'How is the national programme doing?',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Montre l’arbre des indicateurs de tous les piliers.',
        ar: 'أظهر شجرة مؤشرات جميع المحاور.',
        en: 'Show the tree of indicators of all pillars.',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Quels sont les objectifs du programme et sont-ils atteints ?',
        ar: 'ما هي أهداف البرنامج وهل تحققت؟',
        en: 'What are the targets of the programme, and are they met?',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Quels indicateurs sont au rouge ?',
        ar: 'ما هي المؤشرات التي في الأحمر؟',
        en: 'Which indicators are red?',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Comment avance le programme, pilier par pilier ?',
        ar: 'كيف يتقدم البرنامج محورا بمحور؟',
        en: 'How is the programme getting on, pillar by pillar?',
      },
      input: {},
    },
    { ask: { fr: 'Donne-moi une vue générale', ar: 'أعطني نظرة شاملة', en: 'Give me an overview' }, input: {} },
    { ask: { fr: 'Tenons-nous nos promesses ?', ar: 'هل نفي بوعودنا؟', en: 'Do we keep our promises?' }, input: {} },
  ],
  input: z.object({ asOf: AsOf }),
  output: z.object({
    asOf: z.iso.datetime(),
    rule: z.string(),
    pillars: z.array(
      z.object({
        pillar: z.int(),
        title: TrilingualTextSchema,
        result: TrilingualTextSchema.nullable(),
        indicators: z.array(IndicatorStatus),
      }),
    ),
  }),
  async handler({ asOf }, { db, indicators, now }) {
    const at = resolveAsOf(asOf, now())
    const followed = await loadIndicatorStatuses(db, catalogueEntries(indicators), at)
    const branches = [...pillars, otherIndicators].map(({ pillar, title, result }) => ({
      pillar,
      title,
      result,
      indicators: followed.filter(({ entry }) => entry.pillar === pillar).map(({ status }) => status),
    }))
    return {
      asOf: at.toISOString(),
      rule: ragRule,
      pillars: branches.filter(({ pillar, indicators: some }) => pillar > 0 || some.length > 0),
    }
  },
})
