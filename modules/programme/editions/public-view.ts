import { z } from 'zod'
import { minShownCount, suppressTable } from '../../commons/suppression.ts'
import type { CatalogueEntry } from '../indicators/catalogue.ts'
import type { programmeObservations } from '../tables.ts'
import { ConfStatus, ObsStatus, partKeys, RegionKey } from '../vocabulary.ts'
import type { EditionRow } from './edition-store.ts'

export type ObservationRow = typeof programmeObservations.$inferSelect

/** One figure as the public may see it. */
export const PublicFigure = z.object({
  observationId: z.string().describe('Opens with programme.explain.'),
  region: RegionKey,
  value: z.string().nullable().describe('A decimal number; null when suppressed or not observed. Null is not nought.'),
  shown: z
    .string()
    .describe('The value, `<5` for a small count, or `…` where it would give away another or there is none.'),
  obsStatus: ObsStatus,
  confStatus: ConfStatus,
})
export type PublicFigure = z.infer<typeof PublicFigure>

/** The quality of a figure that is there to be seen. */
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
 * An edition as the public sees it. Suppression goes by the number of rows behind a figure, whatever it is a figure of. In
 * regions it always applies; to the whole country only where people are counted: one unicorn is nobody's secret.
 */
export function toPublicView(
  entry: Pick<CatalogueEntry, 'isPersonal'>,
  edition: EditionRow,
  rows: readonly ObservationRow[],
) {
  const of = new Map(rows.map((row) => [row.region, row]))
  const all = of.get('ALL')!
  const { cells } = suppressTable(Object.fromEntries(partKeys.map((region) => [region, of.get(region)!.rowCount])))
  const regions = partKeys.map((region) => {
    const { count, shown } = cells[region]!
    if (count !== null) return toShownFigure(edition, of.get(region)!)
    // An amount of few is not itself below five.
    return toSuppressedFigure(of.get(region)!, edition.countsRows ? shown : '…')
  })
  const small = entry.isPersonal && all.rowCount < minShownCount
  return {
    national: small
      ? toSuppressedFigure(all, edition.countsRows ? `<${minShownCount}` : '…')
      : toShownFigure(edition, all),
    regions,
  }
}
