import { z } from 'zod'
import { RegionCode, regionOf } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { PublicFigure } from '../editions/public-view.ts'
import { AsOf, resolveAsOf, TrilingualTextSchema } from '../fields.ts'
import { catalogueEntries } from './catalogue.ts'
import { loadIndicatorStatuses } from './indicator-status.ts'
import { pillars } from './pillars.ts'
import * as examples from './regional-card.examples.ts'

const Line = z.object({
  code: z.string(),
  title: TrilingualTextSchema,
  unit: z.string().nullable(),
  period: z.string().nullable(),
  isAvailable: z.boolean(),
  note: TrilingualTextSchema.nullable().describe('Why there is no figure; null if there is one.'),
  figure: PublicFigure.nullable(),
  national: PublicFigure.nullable(),
})

export const regionalCard = operation({
  name: 'programme.regionalCard',
  summary: 'Show every indicator of all seven pillars for one region, beside the national figure.',
  description: 'Counts under five are suppressed.',
  route: 'GET /programme/regions/:regionCode',
  effect: 'read',
  access: 'public',
  examples: examples.regionalCard,
  input: z.object({ regionCode: RegionCode, asOf: AsOf }),
  output: z.object({
    regionCode: z.string(),
    name: TrilingualTextSchema,
    chiefTown: TrilingualTextSchema,
    asOf: z.iso.datetime(),
    pillars: z.array(z.object({ pillar: z.int(), title: TrilingualTextSchema, indicators: z.array(Line) })),
  }),
  async handler({ regionCode, asOf }, { db, indicators, now }) {
    const at = resolveAsOf(asOf, now())
    const statuses = await loadIndicatorStatuses(db, catalogueEntries(indicators), at)
    const lines = statuses.map(
      ({ entry, regions, status: { code, title, unit, period, isAvailable, note, figure } }) => ({
        pillar: entry.pillar,
        line: {
          code,
          title,
          unit,
          period,
          isAvailable,
          note,
          figure: regions.find(({ region }) => region === regionCode) ?? null,
          national: figure,
        },
      }),
    )
    const { name, chiefTown } = regionOf(regionCode)
    return {
      regionCode,
      name,
      chiefTown,
      asOf: at.toISOString(),
      pillars: pillars.map(({ pillar, title }) => ({
        pillar,
        title,
        indicators: lines.filter((one) => one.pillar === pillar).map(({ line }) => line),
      })),
    }
  },
})
