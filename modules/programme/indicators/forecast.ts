import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { toPublicView } from '../editions/public-view.ts'
import { findEditionsPublishedAt, loadObservations } from '../editions/published-editions.ts'
import { AsOf, resolveAsOf, TrilingualTextSchema } from '../fields.ts'
import { isQuarter, quarterIndex } from '../periods.ts'
import { lastPoint } from '../planning-paths/expected-value.ts'
import { loadPathsAt } from '../planning-paths/load-paths.ts'
import { decimalText, parseDecimal, type Rational } from '../rational.ts'
import { IndicatorCode, requireCatalogueEntry } from './catalogue.ts'
import { computeForecast, minForecastPoints, type QuarterValue } from './extrapolation.ts'
import * as examples from './forecast.examples.ts'
import { findSourceTarget } from './source-targets.ts'

const Quarter = z.string().nullable()

export const forecast = operation({
  name: 'programme.forecast',
  summary: 'Forecast whether and when an indicator will meet its target at the pace so far.',
  description:
    'Also returns the pace needed per quarter. With fewer than four published quarters the status is INSUFFICIENT_DATA.',
  route: 'GET /programme/indicators/:code/forecast',
  effect: 'read',
  access: 'member',
  examples: examples.forecast,
  input: z.object({ code: IndicatorCode, asOf: AsOf }),
  output: z.object({
    code: z.string(),
    title: TrilingualTextSchema,
    status: z.enum(['FORECAST', 'INSUFFICIENT_DATA', 'NO_TARGET']),
    detail: z.string(),
    target: z
      .object({ value: z.string(), per: z.enum(['TOTAL', 'YEAR']), kind: z.enum(['SOURCE_TEXT', 'PLANNING']) })
      .nullable(),
    points: z
      .array(z.object({ period: z.string(), value: z.string(), observationId: z.string() }))
      .describe('Published quarters, without suppressed ones.'),
    obsStatus: z.literal('F').nullable().describe('F: a forecast, not an observation.'),
    neededPerQuarter: z
      .string()
      .nullable()
      .describe(
        'Pace needed to meet the target by the end of 2030, or of the year. Null if no quarter remains or the target is met.',
      ),
    pacePerQuarter: z.string().nullable(),
    perYearAtPace: z.string().nullable().describe('For yearly targets, the yearly amount at this pace.'),
    reachedIn: Quarter.describe(
      'Quarter in which the target is met at this pace; null if never, and for yearly targets.',
    ),
    reachedAtBest: Quarter.describe('Quarter in which it is met at the fastest past step.'),
    reachedAtWorst: Quarter.describe('Quarter in which it is met at the slowest past step.'),
  }),
  async handler({ code, asOf }, { db, indicators, now }) {
    const entry = requireCatalogueEntry(indicators, code)
    const at = resolveAsOf(asOf, now())
    const editions = (await findEditionsPublishedAt(db, at, { codes: [code] }))
      .filter(({ period }) => isQuarter(period))
      .sort((a, b) => quarterIndex(a.period) - quarterIndex(b.period))
    const rows = await loadObservations(db, editions)
    const points = editions.flatMap((edition) => {
      const { value, observationId } = toPublicView(entry, edition, rows.get(edition.id)!).national
      return value === null ? [] : [{ period: edition.period, value, observationId }]
    })
    const path = (await loadPathsAt(db, at)).get(code)
    const source = findSourceTarget(code)
    const target = source
      ? { value: source.value, per: source.per, kind: source.kind }
      : path
        ? {
            value: lastPoint(path).value,
            per: path.reading === 'LEVEL' ? ('TOTAL' as const) : ('YEAR' as const),
            kind: 'PLANNING' as const,
          }
        : null
    const base = { code, title: entry.title, target, points }
    if (!target)
      return {
        ...base,
        ...noForecast,
        status: 'NO_TARGET' as const,
        detail: 'Neither the source nor a planning path gives a target number.',
      }
    if (points.length < minForecastPoints)
      return {
        ...base,
        ...noForecast,
        status: 'INSUFFICIENT_DATA' as const,
        detail: `Insufficient data: ${points.length} published quarters; a forecast requires ${minForecastPoints}.`,
      }
    const quarterValues: QuarterValue[] = points.map(({ period, value }) => ({ period, value: parseDecimal(value) }))
    const { neededPerQuarter, pacePerQuarter, perYearAtPace, ...dates } = computeForecast(
      quarterValues,
      parseDecimal(target.value),
      target.per,
    )
    return {
      ...base,
      ...dates,
      status: 'FORECAST' as const,
      detail: `Least-squares line through ${points.length} published quarters; best and worst use the fastest and slowest step.`,
      obsStatus: 'F' as const,
      neededPerQuarter: toText(neededPerQuarter),
      pacePerQuarter: toText(pacePerQuarter),
      perYearAtPace: toText(perYearAtPace),
    }
  },
})

const toText = (number: Rational | null) => number && decimalText(number)

const noForecast = {
  obsStatus: null,
  neededPerQuarter: null,
  pacePerQuarter: null,
  perYearAtPace: null,
  reachedIn: null,
  reachedAtBest: null,
  reachedAtWorst: null,
}
