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
  also: z.array(z.string()).describe('Other regions it could have counted in: it counts once, in the first by code.'),
})

export const explainFigure = operation({
  name: 'programme.explain',
  summary:
    'Open a figure of the programme: its definition, what it leaves out, how it was computed and checked, and - for the office - the very rows it counts.',
  route: 'GET /programme/observations/:observationId',
  effect: 'read',
  access: 'programme:read',
  examples: examples.explainFigure,
  input: z.object({
    observationId: reference(observations, 'An observation, as every figure of the programme carries it.'),
    ...Paging,
  }),
  output: z.object({
    code: z.string(),
    title: TrilingualTextSchema,
    definition: z.object({ version: z.int(), text: TrilingualTextSchema, exclusions: TrilingualTextSchema.nullable() }),
    figure: PublicFigure,
    rowCount: z.int().nullable().describe('Null when suppressed.'),
    inputsHash: z
      .string()
      .nullable()
      .describe('Of the definition’s version, the period and every row counted; null when suppressed.'),
    edition: EditionView.nullable().describe('How it was computed and checked, and by whom; for the office.'),
    rowsAre: z.string().describe('What the rows are: the unit of the indicator.'),
    rows: z.array(CountedRow).nullable(),
    withheld: z
      .enum(['NOT_THE_OFFICE'])
      .nullable()
      .describe('Why `rows` is null: they are rows of many organisations, so only the office opens them.'),
    nextCursor: z.string().nullable(),
  }),
  async handler({ observationId, limit, cursor }, context) {
    const { db, indicators } = context
    const [offset = 0] = decodeCursor(cursor, 'number') ?? []
    const [row] = await db.select().from(observations).where(eq(observations.id, observationId))
    if (!row) throw notFound('observation')
    const edition = await requireEdition(db, row.editionId)
    const office = await isProgrammeOffice(db, requireActor(context), 'read')
    if (!office && edition.publishedAt === null) throw notFound('observation')
    const entry = catalogueEntries(indicators).find(({ code }) => code === edition.code)
    const all = (await loadObservations(db, [edition])).get(edition.id)!
    const view = toPublicView({ isPersonal: entry?.isPersonal ?? true }, edition, all)
    const shown = office
      ? toExactFigure(edition, row)
      : [view.national, ...view.regions].find(({ region }) => region === row.region)!
    const isOpen = office || shown.obsStatus !== 'Q'
    const named = { fr: edition.code, ar: edition.code, en: edition.code }
    return {
      code: edition.code,
      title: entry?.title ?? named,
      definition: {
        version: edition.definitionVersion,
        text: entry?.text ?? named,
        exclusions: entry?.exclusions ?? null,
      },
      figure: shown,
      rowCount: isOpen ? row.rowCount : null,
      inputsHash: isOpen ? row.inputsHash : null,
      edition: office ? toEditionView(edition) : null,
      rowsAre: edition.unit,
      ...(office
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
  const parts = partKeys.map((region) => all.find((one) => one.region === region)!)
  const from = Math.max(0, Math.trunc(offset))
  const rows = await readCountedRows(db, countsRows && row.region === 'ALL' ? parts : [row], from, limit)
  const next = from + rows.length
  const cursor = next < row.rowCount ? Buffer.from(JSON.stringify([next])).toString('base64url') : null
  return { rows, withheld: null, nextCursor: cursor }
}

/** Counted on from the first row of the first observation; what was counted never changes, so a number is a place. */
async function readCountedRows(db: Reads, sources: readonly ObservationRow[], from: number, limit: number) {
  const rows: z.input<typeof CountedRow>[] = []
  let before = 0
  for (const { id, region, rowCount } of sources) {
    const start = Math.max(0, from - before)
    before += rowCount
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
  const found: (typeof lineage.$inferSelect)['rows'] = []
  for (let at = start; found.length < limit; ) {
    const [part] = await db
      .select()
      .from(lineage)
      .where(and(eq(lineage.observationId, observationId), eq(lineage.part, Math.floor(at / rowsPerLineagePart))))
    const rows = part?.rows.slice(at % rowsPerLineagePart, (at % rowsPerLineagePart) + limit - found.length) ?? []
    if (rows.length === 0) return found
    found.push(...rows)
    at += rows.length
  }
  return found
}
