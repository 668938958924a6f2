import { z } from 'zod'
import { minShownCount, suppressTable } from '../../commons/suppression.ts'
import type { CatalogueEntry } from '../indicators/catalogue.ts'
import type { programmeObservations } from '../tables.ts'
import { ConfStatus, ObsStatus, partKeys, RegionKey } from '../vocabulary.ts'
import type { EditionRow } from './edition-store.ts'

export type ObservationRow = typeof programmeObservations.$inferSelect

/** A figure as the public may see it. */
export const PublicFigure = z.object({
  observationId: z.string().describe('Id of the observation, for programme.explain.'),
  region: RegionKey,
  value: z
    .string()
    .nullable()
    .describe('A decimal number; null if suppressed or not observed. Null does not mean zero.'),
  shown: z
    .string()
    .describe(
      'The value; `<5` for a suppressed small count; `…` if hidden to protect another count, or if there is none.',
    ),
  obsStatus: ObsStatus,
  confStatus: ConfStatus,
})
export type PublicFigure = z.infer<typeof PublicFigure>

/** Returns the SDMX observation status of a visible figure: P provisional, V not validated, A normal. */
export const obsStatusOf = ({ state, asOf, toAt }: Pick<EditionRow, 'state' | 'asOf' | 'toAt'>) =>
  asOf < toAt ? 'P' : state === 'COMPUTED' || state === 'REVIEWED' ? 'V' : 'A'

const toSuppressedFigure = ({ id, region }: ObservationRow, shown: string): PublicFigure => ({
  observationId: id,
  region,
  value: null,
  shown,
  obsStatus: 'Q',
  confStatus: shown.startsWith('<') ? 'A' : 'D',
})

const toShownFigure = (edition: EditionRow, { id, region, value }: ObservationRow): PublicFigure => ({
  observationId: id,
  region,
  value,
  shown: value ?? '…',
  obsStatus: value === null ? 'O' : obsStatusOf(edition),
  confStatus: 'F',
})

/**
 * Returns an edition as the public sees it. Suppression depends on the number of rows behind a figure. It always applies to
 * regions; to the national figure only if it counts people, because a single unicorn company is no personal data.
 */
export function toPublicView(
  entry: Pick<CatalogueEntry, 'isPersonal'>,
  edition: EditionRow,
  rows: readonly ObservationRow[],
) {
  const rowByRegion = new Map(rows.map((row) => [row.region, row]))
  const national = rowByRegion.get('ALL')!
  const { cells } = suppressTable(
    Object.fromEntries(partKeys.map((region) => [region, rowByRegion.get(region)!.rowCount])),
  )
  const regions = partKeys.map((region) => {
    const { count, shown } = cells[region]!
    if (count !== null) return toShownFigure(edition, rowByRegion.get(region)!)
    // An amount over few rows may itself be above five, so `<5` would be wrong.
    return toSuppressedFigure(rowByRegion.get(region)!, edition.countsRows ? shown : '…')
  })
  const isSuppressed = entry.isPersonal && national.rowCount < minShownCount
  return {
    national: isSuppressed
      ? toSuppressedFigure(national, edition.countsRows ? `<${minShownCount}` : '…')
      : toShownFigure(edition, national),
    regions,
  }
}
