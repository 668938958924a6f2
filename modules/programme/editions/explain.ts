import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { isProgrammeOffice } from '../access.ts'
import { TrilingualTextSchema } from '../fields.ts'
import { catalogueEntries } from '../indicators/catalogue.ts'
import { programmeLineage as lineage, programmeObservations as observations } from '../tables.ts'
import { partKeys, RegionKey } from '../vocabulary.ts'
import { type EditionRow, rowsPerLineagePart } from './edition-store.ts'
import { EditionView, requireEdition, toEditionView } from './edition-view.ts'
import * as examples from './explain.examples.ts'
import { type ObservationRow, obsStatusOf, PublicFigure, toPublicView } from './public-view.ts'
import { loadObservations } from './published-editions.ts'

const CountedRow = z.object({
  rowId: z.string(),
  region: RegionKey,
  also: z.array(z.string()).describe('Other regions of the row. It counts once, in the first region by code.'),
})

export const explainFigure = operation({
  name: 'programme.explain',
  summary: 'Explain a figure of the programme: its definition, exclusions, review and counted rows.',
  description: 'The review of the edition and the rows themselves are shown to the programme office only.',
  route: 'GET /programme/observations/:observationId',
  effect: 'read',
  access: 'programme:read',
  examples: examples.explainFigure,
  input: z.object({
    observationId: reference(observations, 'An observation; every figure of the programme has its id.'),
    ...Paging,
  }),
  output: z.object({
    code: z.string(),
    title: TrilingualTextSchema,
    definition: z.object({ version: z.int(), text: TrilingualTextSchema, exclusions: TrilingualTextSchema.nullable() }),
    figure: PublicFigure,
    rowCount: z.int().nullable().describe('Number of counted rows; null if suppressed.'),
    inputsHash: z
      .string()
      .nullable()
      .describe('Hash of the definition’s version, the period and every counted row; null if suppressed.'),
    edition: EditionView.nullable().describe(
      'How, when and by whom the edition was computed and reviewed. Programme office only.',
    ),
    rowsAre: z.string().describe('Unit of the indicator, which says what the rows are.'),
    rows: z.array(CountedRow).nullable(),
    withheld: z
      .enum(['NOT_THE_OFFICE'])
      .nullable()
      .describe('Why `rows` is null: rows belong to many organisations, so only the programme office sees them.'),
    nextCursor: z.string().nullable(),
  }),
  async handler({ observationId, limit, cursor }, context) {
    const { db, indicators } = context
    const [offset = 0] = decodeCursor(cursor, 'number') ?? []
    const [row] = await db.select().from(observations).where(eq(observations.id, observationId))
    if (!row) throw notFound('observation')
    const edition = await requireEdition(db, row.editionId)
    const isOffice = await isProgrammeOffice(db, requireActor(context), 'read')
    if (!isOffice && edition.publishedAt === null) throw notFound('observation')
    const entry = catalogueEntries(indicators).find(({ code }) => code === edition.code)
    const all = (await loadObservations(db, [edition])).get(edition.id)!
    const view = toPublicView({ isPersonal: entry?.isPersonal ?? true }, edition, all)
    const figure = isOffice
      ? toExactFigure(edition, row)
      : [view.national, ...view.regions].find(({ region }) => region === row.region)!
    const isOpen = isOffice || figure.obsStatus !== 'Q'
    const codeAsText = { fr: edition.code, ar: edition.code, en: edition.code }
    return {
      code: edition.code,
      title: entry?.title ?? codeAsText,
      definition: {
        version: edition.definitionVersion,
        text: entry?.text ?? codeAsText,
        exclusions: entry?.exclusions ?? null,
      },
      figure,
      rowCount: isOpen ? row.rowCount : null,
      inputsHash: isOpen ? row.inputsHash : null,
      edition: isOffice ? toEditionView(edition) : null,
      rowsAre: edition.unit,
      ...(isOffice
        ? await pageOfCountedRows(db, edition, row, all, offset, limit)
        : { rows: null, withheld: 'NOT_THE_OFFICE' as const, nextCursor: null }),
    }
  },
})

const toExactFigure = (edition: EditionRow, { id, region, value }: ObservationRow): PublicFigure => ({
  observationId: id,
  region,
  value,
  shown: value ?? '…',
  obsStatus: value === null ? 'O' : obsStatusOf(edition),
  confStatus: edition.publishedAt === null ? 'N' : 'F',
})

async function pageOfCountedRows(
  db: Reads,
  { countsRows }: EditionRow,
  row: ObservationRow,
  all: readonly ObservationRow[],
  offset: number,
  limit: number,
) {
  const parts = partKeys.map((region) => all.find((observation) => observation.region === region)!)
  const from = Math.max(0, Math.trunc(offset))
  const rows = await readCountedRows(db, countsRows && row.region === 'ALL' ? parts : [row], from, limit)
  const next = from + rows.length
  const cursor = next < row.rowCount ? Buffer.from(JSON.stringify([next])).toString('base64url') : null
  return { rows, withheld: null, nextCursor: cursor }
}

/** Returns counted rows from an offset into the concatenated sources. Lineages never change, so an offset is a stable cursor. */
async function readCountedRows(db: Reads, sources: readonly ObservationRow[], from: number, limit: number) {
  const rows: z.input<typeof CountedRow>[] = []
  let precedingRows = 0
  for (const { id, region, rowCount } of sources) {
    const start = Math.max(0, from - precedingRows)
    precedingRows += rowCount
    if (start >= rowCount || rows.length >= limit) continue
    rows.push(
      ...(await readLineageSlice(db, id, start, limit - rows.length)).map(({ id: rowId, also = [] }) => ({
        rowId,
        region,
        also,
      })),
    )
  }
  return rows
}

async function readLineageSlice(db: Reads, observationId: string, start: number, limit: number) {
  const collected: (typeof lineage.$inferSelect)['rows'] = []
  for (let at = start; collected.length < limit; ) {
    const [part] = await db
      .select()
      .from(lineage)
      .where(and(eq(lineage.observationId, observationId), eq(lineage.part, Math.floor(at / rowsPerLineagePart))))
    const rows = part?.rows.slice(at % rowsPerLineagePart, (at % rowsPerLineagePart) + limit - collected.length) ?? []
    if (rows.length === 0) return collected
    collected.push(...rows)
    at += rows.length
  }
  return collected
}
