import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import type { EditionRow } from '../editions/edition-store.ts'
import { PublicFigure, toPublicView } from '../editions/public-view.ts'
import {
  findEditionsPublishedAt,
  loadObservations,
  loadPathsAt,
  type PlanningPathRow,
} from '../editions/published-editions.ts'
import { TrilingualTextSchema } from '../fields.ts'
import { expectedValueAt, lastPoint } from '../planning-paths/expected-value.ts'
import { decimalText, minus, parseDecimal, type Rational } from '../rational.ts'
import { RagColour, RagReason } from '../vocabulary.ts'
import { type CatalogueEntry, notAvailableNote } from './catalogue.ts'
import { computeRagStatus, type RagStatus } from './rag-status.ts'
import { findSourceTarget } from './source-targets.ts'

export const Target = z.object({
  kind: z.literal('SOURCE_TEXT'),
  value: z.string(),
  per: z.enum(['TOTAL', 'YEAR']).describe('By 2030 in all, or every year.'),
  quote: z.string().describe('The founding text, word for word.'),
  ambiguity: TrilingualTextSchema.nullable().describe('What the text leaves open.'),
})

/** How one indicator stands: what the public may know of it. */
export const IndicatorStatus = z.object({
  code: z.string(),
  title: TrilingualTextSchema,
  unit: z.string().nullable(),
  isAvailable: z
    .boolean()
    .describe('False where nothing installed here counts it: then it is missing, which is not nought.'),
  note: TrilingualTextSchema.nullable().describe('Why there is no figure.'),
  target: Target.nullable().describe('Only what the source says; null where it gives no number.'),
  plannedTarget: z
    .object({ at: z.string(), value: z.string() })
    .nullable()
    .describe('Where the planning path leads to.'),
  baseline: z.object({ value: z.null(), obsStatus: z.literal('M') }).describe('The source gives none.'),
  period: z.string().nullable(),
  asOf: z.iso.datetime().nullable().describe('As the rows were known when the figure was computed.'),
  figure: PublicFigure.nullable(),
  expected: z.string().nullable().describe('What the path expects at that moment.'),
  gap: z.string().nullable().describe('The figure less what is expected.'),
  status: RagColour,
  because: RagReason,
})
export type IndicatorStatus = z.input<typeof IndicatorStatus>

/** A standing with what it was made from. */
export interface IndicatorWithStatus {
  entry: CatalogueEntry
  edition?: EditionRow
  regions: PublicFigure[]
  path?: PlanningPathRow
  status: IndicatorStatus
}

const unpublishedNote = { fr: 'Rien de publié', ar: 'لم ينشر شيء بعد', en: 'Nothing published yet' }

/** How these indicators stood at `asOf`: the latest published figure of each, or that of one period, held against its path. */
export async function loadIndicatorStatuses(
  db: Reads,
  entries: readonly CatalogueEntry[],
  asOf: Date,
  period?: string,
): Promise<IndicatorWithStatus[]> {
  const published = await findEditionsPublishedAt(db, asOf, { codes: entries.map(({ code }) => code), period })
  const latest = new Map<string, EditionRow>()
  for (const edition of published) if (!latest.has(edition.code)) latest.set(edition.code, edition)
  const [rows, paths] = [await loadObservations(db, [...latest.values()]), await loadPathsAt(db, asOf)]
  return entries.map((entry) => {
    const edition = latest.get(entry.code)
    const view = edition && toPublicView(entry, edition, rows.get(edition.id)!)
    const path = paths.get(entry.code)
    return {
      entry,
      edition,
      regions: view?.regions ?? [],
      path,
      status: toIndicatorStatus(entry, edition, view?.national, path),
    }
  })
}

function toIndicatorStatus(
  entry: CatalogueEntry,
  edition: EditionRow | undefined,
  figure: PublicFigure | undefined,
  path: PlanningPathRow | undefined,
): IndicatorStatus {
  const source = findSourceTarget(entry.code)
  const expected =
    edition && path
      ? expectedValueAt(path, { period: edition.period, from: edition.fromAt, to: edition.toAt }, edition.asOf)
      : null
  const value = figure?.value ?? null
  const isAvailable = entry.indicator !== undefined || edition !== undefined
  const target = source && (({ code: _, ...rest }) => rest)(source)
  return {
    code: entry.code,
    title: entry.title,
    unit: entry.unit ?? edition?.unit ?? null,
    isAvailable,
    note: edition ? null : isAvailable ? unpublishedNote : notAvailableNote,
    target,
    plannedTarget: path ? lastPoint(path) : null,
    baseline: { value: null, obsStatus: 'M' },
    period: edition?.period ?? null,
    asOf: edition?.asOf.toISOString() ?? null,
    figure: figure ?? null,
    expected: expected && decimalText(expected),
    gap: expected && value !== null ? decimalText(minus(parseDecimal(value), expected)) : null,
    ...ragStatusOf({ isAvailable, figure, expected, hasTarget: source !== null || path !== undefined }),
  }
}

function ragStatusOf({
  isAvailable,
  figure,
  expected,
  hasTarget,
}: {
  isAvailable: boolean
  figure?: PublicFigure
  expected: Rational | null
  hasTarget: boolean
}): RagStatus {
  if (!isAvailable) return { status: 'GREY', because: 'NOT_AVAILABLE' }
  if (!figure || figure.obsStatus === 'O') return { status: 'GREY', because: 'NOT_PUBLISHED' }
  if (figure.value === null) return { status: 'GREY', because: 'SUPPRESSED' }
  return computeRagStatus(parseDecimal(figure.value), expected, hasTarget)
}
