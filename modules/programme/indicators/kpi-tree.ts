import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { AsOf, resolveAsOf, TrilingualTextSchema } from '../fields.ts'
import { catalogueEntries } from './catalogue.ts'
import { loadIndicatorStatuses } from './indicator-status.ts'
import { IndicatorStatus } from './indicator-status-view.ts'
import * as examples from './kpi-tree.examples.ts'
import { pillars } from './pillars.ts'
import { ragRule } from './rag-status.ts'

const otherIndicators = {
  pillar: 0,
  title: { fr: 'Autres indicateurs', ar: 'مؤشرات أخرى', en: 'Other indicators' },
  result: null,
}

export const kpiTree = operation({
  name: 'programme.kpiTree',
  summary: 'Show the status of the whole programme: its seven pillars with all indicators.',
  description:
    'Each indicator has the target of the founding text, the latest published figure and a red, amber or green light.',
  route: 'GET /programme/kpi-tree',
  effect: 'read',
  access: 'public',
  examples: examples.kpiTree,
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
    const statuses = await loadIndicatorStatuses(db, catalogueEntries(indicators), at)
    const branches = [...pillars, otherIndicators].map(({ pillar, title, result }) => ({
      pillar,
      title,
      result,
      indicators: statuses.filter(({ entry }) => entry.pillar === pillar).map(({ status }) => status),
    }))
    return {
      asOf: at.toISOString(),
      rule: ragRule,
      pillars: branches.filter(({ pillar, indicators: some }) => pillar > 0 || some.length > 0),
    }
  },
})
