import type { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { toPublicView } from '../editions/public-view.ts'
import { findEditionsPublishedAt, loadObservations } from '../editions/published-editions.ts'
import { type CatalogueEntry, catalogueEntries } from '../indicators/catalogue.ts'
import type { ConfStatus, ObsStatus, RegionKey } from '../vocabulary.ts'

/** An exported figure, keyed by indicator, area and period. */
export interface ExportRow {
  entry: CatalogueEntry
  region: RegionKey
  period: string
  from: Date
  to: Date
  /** A decimal number; null if suppressed or missing. */
  value: string | null
  obsStatus: z.infer<typeof ObsStatus>
  confStatus: z.infer<typeof ConfStatus>
  unit: string | null
  observationId: string | null
}

interface ExportFilter {
  asOf: Date
  codes?: readonly string[]
  from?: Date
  to?: Date
}

/**
 * Returns all published figures as the public may see them, by indicator, period and area. An indicator without a figure in a
 * period has a row that says so, because importers must not take a missing value for zero.
 */
export async function loadExportRows(
  db: Reads,
  indicators: Parameters<typeof catalogueEntries>[0],
  { asOf, codes, from, to }: ExportFilter,
): Promise<ExportRow[]> {
  const entries = catalogueEntries(indicators).filter(({ code }) => !codes || codes.includes(code))
  const published = await findEditionsPublishedAt(db, asOf, { codes: entries.map(({ code }) => code), from, to })
  const observations = await loadObservations(db, published)
  const periods = new Map(published.map(({ period, fromAt, toAt }) => [period, { period, from: fromAt, to: toAt }]))
  const spans = [...periods.values()].sort(
    (a, b) => a.from.getTime() - b.from.getTime() || b.to.getTime() - a.to.getTime(),
  )
  return entries.flatMap((entry) =>
    spans.flatMap((span): ExportRow[] => {
      const edition = published.find(({ code, period }) => code === entry.code && period === span.period)
      const base = { entry, ...span, unit: edition?.unit ?? entry.unit }
      if (!edition)
        return [{ ...base, region: 'ALL', value: null, obsStatus: 'O', confStatus: 'F', observationId: null }]
      const { national, regions } = toPublicView(entry, edition, observations.get(edition.id)!)
      return [national, ...regions].map(({ shown: _, ...figure }) => ({ ...base, ...figure }))
    }),
  )
}
