import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { PublicFigure } from '../editions/public-view.ts'
import { AsOf, resolveAsOf, TrilingualTextSchema } from '../fields.ts'
import { PeriodCode } from '../periods.ts'
import { IndicatorCode, requireCatalogueEntry } from './catalogue.ts'
import { loadIndicatorStatuses } from './indicator-status.ts'
import { IndicatorStatus } from './indicator-status-view.ts'
import * as examples from './operations.examples.ts'
import { ragRule } from './rag-status.ts'

export const indicator = operation({
  name: 'programme.indicator',
  summary: 'Show one indicator of the programme: definition, target, path, published value and gap.',
  description: 'Also returns its red, amber or green light and, with `by` set to REGION, the figure of each region.',
  route: 'GET /programme/indicators/:code',
  effect: 'read',
  access: 'member',
  examples: examples.indicator,
  input: z.object({
    code: IndicatorCode,
    period: PeriodCode.optional().describe(
      'Quarter or year of the figure, such as 2027-Q1 or 2027. Defaults to the latest.',
    ),
    by: z
      .enum(['NONE', 'REGION'])
      .default('NONE')
      .describe('REGION: adds the figure of each region and of rows without region. Counts under five are suppressed.'),
    asOf: AsOf,
  }),
  output: z.object({
    ...IndicatorStatus.shape,
    definition: z.object({ version: z.int(), text: TrilingualTextSchema, exclusions: TrilingualTextSchema.nullable() }),
    isAdditive: z.boolean().nullable().describe('Whether the regions sum to the country.'),
    regions: z.array(PublicFigure).nullable(),
    rule: z.string(),
  }),
  async handler({ code, period, by, asOf }, { db, indicators, now }) {
    const entry = requireCatalogueEntry(indicators, code)
    const [{ status, regions, edition }] = (await loadIndicatorStatuses(
      db,
      [entry],
      resolveAsOf(asOf, now()),
      period,
    )) as [Awaited<ReturnType<typeof loadIndicatorStatuses>>[number]]
    return {
      ...status,
      definition: { version: entry.version, text: entry.text, exclusions: entry.exclusions },
      isAdditive: edition?.isAdditive ?? null,
      regions: by === 'REGION' && edition ? regions : null,
      rule: ragRule,
    }
  },
})
