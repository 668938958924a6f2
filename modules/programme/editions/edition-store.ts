import type { Queries, Reads } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, desc, eq } from '#platform/db/query-builder.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import type { CatalogueEntry } from '../indicators/catalogue.ts'
import type { Span } from '../periods.ts'
import {
  programmeEditions as editions,
  programmeLineage as lineage,
  programmeObservations as observations,
} from '../tables.ts'
import type { EditionDraft } from './compute-draft.ts'
import type { Cell } from './partition-by-region.ts'

export type EditionRow = typeof editions.$inferSelect

interface EditionMetadata {
  asOf: Date
  by: string
  now: Date
  correctsId?: string
  reason?: string
  /** Ids to use. Default to new ids; set by the sample data. */
  ids?: { edition: string; observation(region: string): string }
}

/** Rows per part of a lineage. */
export const rowsPerLineagePart = 1_000
/** Parts per INSERT statement. */
const partsPerStatement = 100

/** Stores a draft as a new edition with its observations and the rows they count. Returns the edition. */
export async function storeEdition(
  db: Queries,
  entry: CatalogueEntry,
  span: Span,
  draft: EditionDraft,
  { asOf, by, now, correctsId, reason, ids }: EditionMetadata,
) {
  const [edition] = await db
    .insert(editions)
    .values({
      ...(ids && { id: ids.edition }),
      code: entry.code,
      definitionVersion: entry.version,
      unit: entry.unit!,
      period: span.period,
      fromAt: span.from,
      toAt: span.to,
      timeZone: programmeTimeZone,
      asOf,
      inputsHash: draft.inputsHash,
      countsRows: draft.countsRows,
      isAdditive: draft.isAdditive,
      correctsId,
      reason,
      computedBy: by,
      createdAt: now,
    })
    .returning()
  const cells = draft.cells.map((cell) => ({ ...cell, id: ids?.observation(cell.region) ?? newId() }))
  await db.insert(observations).values(
    cells.map(({ id, region, value, rows, inputsHash }) => ({
      id,
      editionId: edition!.id,
      region,
      value,
      rowCount: rows.length,
      inputsHash,
    })),
  )
  // If rows are counted, the country's rows are those of its parts, so they are stored only once.
  const parts = cells
    .filter(({ region }) => !draft.countsRows || region !== 'ALL')
    .flatMap(({ id, rows }) => toLineageParts(id, rows))
  for (let at = 0; at < parts.length; at += partsPerStatement)
    await db.insert(lineage).values(parts.slice(at, at + partsPerStatement))
  return edition!
}

const toLineageParts = (observationId: string, rows: Cell['rows']) =>
  Array.from({ length: Math.ceil(rows.length / rowsPerLineagePart) }, (_, part) => ({
    observationId,
    part,
    rows: rows.slice(part * rowsPerLineagePart, (part + 1) * rowsPerLineagePart),
  }))

/** Returns the latest computed edition of an indicator for a period. */
export async function findLatestEdition(db: Reads, code: string, period: string): Promise<EditionRow | undefined> {
  const [latest] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.code, code), eq(editions.period, period)))
    .orderBy(desc(editions.createdAt), desc(editions.id))
    .limit(1)
  return latest
}

export async function findPublishedEdition(db: Reads, code: string, period: string): Promise<EditionRow | undefined> {
  const [edition] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.code, code), eq(editions.period, period), eq(editions.state, 'PUBLISHED')))
  return edition
}
