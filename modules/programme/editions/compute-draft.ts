import { digest } from '#platform/crypto/digest.ts'
import type { Reads } from '#platform/db/database.ts'
import type { CatalogueEntry } from '../indicators/catalogue.ts'
import type { Span } from '../periods.ts'
import { type Cell, type Partition, partitionByRegion } from './partition-by-region.ts'

export interface EditionDraft extends Omit<Partition, 'cells'> {
  cells: (Cell & { inputsHash: string })[]
  inputsHash: string
}

/**
 * Computes an indicator for a period as known at `asOf`, with a hash of its inputs: the definition's version, the period and
 * every counted row. `asOf` is not hashed, so that the same rows give the same hash on any day. Returns undefined if no
 * installed module computes the indicator.
 */
export async function computeDraft(
  db: Reads,
  entry: CatalogueEntry,
  span: Span,
  asOf: Date,
): Promise<EditionDraft | undefined> {
  const partition =
    entry.indicator &&
    (await partitionByRegion(await entry.indicator.compute(db, { from: span.from, to: span.to, asOf })))
  if (!partition) return undefined
  const { code, version } = entry
  const cells = partition.cells.map((cell) => {
    const inputs = {
      code,
      version,
      from: span.from.toISOString(),
      to: span.to.toISOString(),
      region: cell.region,
      value: cell.value,
    }
    return { ...cell, inputsHash: digest({ ...inputs, rows: cell.rows.map(({ id }) => id) }) }
  })
  return { ...partition, cells, inputsHash: digest(cells.map(({ region, inputsHash }) => [region, inputsHash])) }
}
