import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { PublicFigure } from '../editions/public-view.ts'
import { AsOf, resolveAsOf, TrilingualTextSchema } from '../fields.ts'
import { PeriodCode } from '../periods.ts'
import { IndicatorCode, requireCatalogueEntry } from './catalogue.ts'
import { IndicatorStatus, loadIndicatorStatuses } from './indicator-status.ts'
import { ragRule } from './rag-status.ts'

export const indicator = operation({
  name: 'programme.indicator',
  summary:
    'Show one indicator of the programme: its definition, target, path, published value, gap and light, and if asked the figure of each region.',
  route: 'GET /programme/indicators/:code',
  effect: 'read',
  access: 'member',
  examples: [
    {
      ask: {
        fr: 'Combien de certificats ont été délivrés, et quel est l’objectif ?',
        ar: 'كم عدد الشهادات المسلمة وما هو الهدف؟',
        en: 'How many certificates were issued, and what is the target?',
      },
      input: { code: 'P2.1' },
    },
    {
      ask: {
        fr: 'Où en est l’indicateur des startups, région par région ?',
        ar: 'أين وصل مؤشر الشركات الناشئة حسب كل جهة؟',
        en: 'Where does the indicator of startups stand, region by region?',
      },
      input: { code: 'P1.1', by: 'REGION' },
    },
    {
      ask: {
        fr: 'Quelle est la définition de l’indicateur des gazelles ?',
        ar: 'ما هو تعريف مؤشر المقاولات الغزالة؟',
        en: 'What is the definition of the indicator of gazelles?',
      },
      input: { code: 'P1.3' },
    },
    {
      ask: {
        fr: 'Combien de gazelles avons-nous ?',
        ar: 'كم لدينا من مقاولات غزالة؟',
        en: 'How many gazelles do we have?',
      },
      input: { code: 'P1.3' },
    },
    {
      ask: {
        fr: 'Combien d’entrepreneurs ont été soutenus ?',
        ar: 'كم عدد المقاولين المدعومين؟',
        en: 'How many entrepreneurs were supported?',
      },
      input: { code: 'P1.2' },
    },
    {
      ask: {
        fr: 'Combien de nouveaux inscrits en doctorat ?',
        ar: 'كم عدد المسجلين الجدد في الدكتوراه؟',
        en: 'How many new doctoral enrolments?',
      },
      input: { code: 'P2.4' },
    },
    {
      ask: {
        fr: 'Combien de certificats cette année ?',
        ar: 'كم شهادة هذه السنة؟',
        en: 'How many certificates this year?',
      },
      input: { code: 'P2.1' },
    },
  ],
  input: z.object({
    code: IndicatorCode,
    period: PeriodCode.optional().describe(
      'The figure of this quarter or year, such as 2027-Q1 or 2027; the latest unless told.',
    ),
    by: z
      .enum(['NONE', 'REGION'])
      .default('NONE')
      .describe('REGION adds each region and what has none; counts under five are suppressed.'),
    asOf: AsOf,
  }),
  output: z.object({
    ...IndicatorStatus.shape,
    definition: z.object({ version: z.int(), text: TrilingualTextSchema, exclusions: TrilingualTextSchema.nullable() }),
    isAdditive: z.boolean().nullable().describe('Do the regions sum to the country?'),
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
