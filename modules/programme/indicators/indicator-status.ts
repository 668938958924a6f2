import type { Reads } from '#platform/db/database.ts'
import type { EditionRow } from '../editions/edition-store.ts'
import { type PublicFigure, toPublicView } from '../editions/public-view.ts'
import { findEditionsPublishedAt, loadObservations } from '../editions/published-editions.ts'
import { expectedValueAt, lastPoint } from '../planning-paths/expected-value.ts'
import { loadPathsAt, type PlanningPathRow } from '../planning-paths/load-paths.ts'
import { decimalText, minus, parseDecimal, type Rational } from '../rational.ts'
import { type CatalogueEntry, notAvailableNote } from './catalogue.ts'
import type { IndicatorStatus } from './indicator-status-view.ts'
import { computeRagStatus, type RagStatus } from './rag-status.ts'
import { findSourceTarget } from './source-targets.ts'

/** The status of an indicator with the data it was derived from. */
export interface IndicatorWithStatus {
  entry: CatalogueEntry
  edition?: EditionRow
  regions: PublicFigure[]
  path?: PlanningPathRow
  status: IndicatorStatus
}

const unpublishedNote = { fr: 'Rien de publié', ar: 'لم ينشر شيء بعد', en: 'Nothing published yet' }

/** Returns the status of indicators at `asOf`: the latest published figure, or that of one period, compared with its path. */
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
