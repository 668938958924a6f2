import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { programmeEditions as editions } from '../tables.ts'
import { PlainEditionState } from '../vocabulary.ts'
import type { EditionRow } from './edition-store.ts'

const SignOff = z.object({ by: z.string(), at: z.iso.datetime() }).nullable()

/** One computation of one indicator for one period, with its review state. */
export const EditionView = z.object({
  editionId: z.string(),
  code: z.string(),
  definitionVersion: z.int(),
  unit: z.string(),
  period: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  timeZone: z.string(),
  asOf: z.iso.datetime(),
  inputsHash: z.string(),
  isAdditive: z.boolean(),
  state: PlainEditionState,
  correctsId: z.string().nullable(),
  reason: z.string().nullable(),
  computed: z.object({ by: z.string(), at: z.iso.datetime() }),
  reviewed: SignOff,
  validated: SignOff,
  published: SignOff,
  correctedAt: z.iso.datetime().nullable(),
})
export type EditionView = z.input<typeof EditionView>

const toSignOff = (by: string | null, at: Date | null) =>
  by !== null && at !== null ? { by, at: at.toISOString() } : null

export const toEditionView = (row: EditionRow): EditionView => ({
  editionId: row.id,
  code: row.code,
  definitionVersion: row.definitionVersion,
  unit: row.unit,
  period: row.period,
  from: row.fromAt.toISOString(),
  to: row.toAt.toISOString(),
  timeZone: row.timeZone,
  asOf: row.asOf.toISOString(),
  inputsHash: row.inputsHash,
  isAdditive: row.isAdditive,
  state: row.state,
  correctsId: row.correctsId,
  reason: row.reason,
  computed: { by: row.computedBy, at: row.createdAt.toISOString() },
  reviewed: toSignOff(row.reviewedBy, row.reviewedAt),
  validated: toSignOff(row.validatedBy, row.validatedAt),
  published: toSignOff(row.publishedBy, row.publishedAt),
  correctedAt: row.correctedAt?.toISOString() ?? null,
})

/** Returns an edition by its id. Throws 404 if there is none. */
export async function requireEdition(db: Reads, id: string): Promise<EditionRow> {
  const [row] = await db.select().from(editions).where(eq(editions.id, id))
  if (!row) throw notFound('edition')
  return row
}
