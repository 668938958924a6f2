import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import type { EditionRow } from '../editions/edition-store.ts'
import { type ObservationRow, PublicFigure, toPublicView } from '../editions/public-view.ts'
import { findEditionsPublishedAt, loadObservations } from '../editions/published-editions.ts'
import type { CatalogueEntry } from '../indicators/catalogue.ts'
import { sourceTargets } from '../indicators/source-targets.ts'
import { quarterIndex } from '../periods.ts'
import type { SnapshotSigner } from './signing-key.ts'

/** Content of a frozen quarter: published figures as the public may see them, so that anyone can check it. */
export const SnapshotContent = z.object({
  format: z.literal('fusion-programme-snapshot/1'),
  quarter: z.string(),
  timeZone: z.string(),
  editions: z.array(
    z.object({
      editionId: z.string(),
      code: z.string(),
      definitionVersion: z.int(),
      unit: z.string(),
      period: z.string(),
      from: z.string(),
      to: z.string(),
      asOf: z.string(),
      publishedAt: z.string(),
      isAdditive: z.boolean(),
      exactSeal: z
        .string()
        .describe(
          'MAC of the exact values and counted rows, including suppressed ones. Only this installation can check it.',
        ),
      figures: z.array(PublicFigure),
    }),
  ),
  missing: z.array(z.string()).describe('Indicators without a published figure. Their values are missing, not zero.'),
  targets: z.array(z.object({ code: z.string(), value: z.string(), per: z.string() })),
})
export type SnapshotContent = z.infer<typeof SnapshotContent>

/** Returns a MAC of the exact figures of an edition. */
export const exactValuesMac = (
  signer: SnapshotSigner,
  edition: Pick<EditionRow, 'id' | 'inputsHash'>,
  rows: readonly ObservationRow[],
) =>
  signer.mac({
    edition: edition.id,
    inputsHash: edition.inputsHash,
    observations: rows
      .map(({ id, region, value, rowCount, inputsHash }) => [id, region, value, rowCount, inputsHash])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  })

/** Returns a quarter as it is published now. The last quarter of a year includes the year. */
export async function buildSnapshotContent(
  db: Reads,
  entries: readonly CatalogueEntry[],
  quarter: string,
  now: Date,
  signer: SnapshotSigner,
): Promise<SnapshotContent> {
  const periods = quarterIndex(quarter) % 4 === 3 ? [quarter, quarter.slice(0, 4)] : [quarter]
  const published = (await Promise.all(periods.map((period) => findEditionsPublishedAt(db, now, { period })))).flat()
  const observations = await loadObservations(db, published)
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const editions = published.map((edition) => {
    const rows = observations.get(edition.id)!
    const { national, regions } = toPublicView(
      { isPersonal: byCode.get(edition.code)?.isPersonal ?? true },
      edition,
      rows,
    )
    return {
      editionId: edition.id,
      code: edition.code,
      definitionVersion: edition.definitionVersion,
      unit: edition.unit,
      period: edition.period,
      from: edition.fromAt.toISOString(),
      to: edition.toAt.toISOString(),
      asOf: edition.asOf.toISOString(),
      publishedAt: edition.publishedAt!.toISOString(),
      isAdditive: edition.isAdditive,
      exactSeal: exactValuesMac(signer, edition, rows),
      figures: [national, ...regions],
    }
  })
  const present = new Set(published.map(({ code }) => code))
  return {
    format: 'fusion-programme-snapshot/1',
    quarter,
    timeZone: programmeTimeZone,
    editions,
    missing: entries.map(({ code }) => code).filter((code) => !present.has(code)),
    targets: sourceTargets.map(({ code, value, per }) => ({ code, value, per })),
  }
}
