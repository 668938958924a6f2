import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, exists, like, or, sql } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { localDayOf, Region, toIsoOrNull } from '../fields.ts'
import { type InventorSignatures, inventionStateMachine } from '../state-machines.ts'
import { aljazariInventions as inventions, aljazariInventors as inventors } from '../tables.ts'
import { InventionState } from '../vocabulary.ts'

export type InventionRow = typeof inventions.$inferSelect
export type InventorRow = typeof inventors.$inferSelect

/** What is told of an invention to those who may know of it; its description is told by `getInvention` alone. */
export const InventionCard = z.object({
  inventionId: z.string(),
  projectId: z.string().nullable(),
  regionCode: Region.nullable(),
  title: LocalizedText,
  firstPublicDisclosureOn: z.string().nullable(),
  novelty: z
    .enum(['UNDISCLOSED', 'DISCLOSURE_PLANNED', 'DISCLOSED'])
    .describe('What is already public may be too late to protect; what will be leaves until then.'),
  fundingSources: z.array(LocalizedText),
  inventors: z.array(
    z.object({ personId: z.string(), shareBp: z.int().describe('Of 10000.'), signedAt: z.iso.datetime().nullable() }),
  ),
  evaluatorIds: z.array(z.string()).describe('Who was named to evaluate it.'),
  state: plainEnum(InventionState),
  allowedEvents: z.array(z.string()).describe('What can happen next, by aljazari.advanceInvention.'),
  version: z.int(),
  disclosedAt: z.iso.datetime(),
})

/**
 * J2: within its organisation only the inventors, those who manage (the transfer office) and the evaluators named may know of an invention.
 * Evaluators are kept in a list, so they are matched as text: an id holds no character that means anything to `like`.
 */
export const whereInventionVisible = (db: Reads, caller: Actor) =>
  and(
    eq(inventions.organisationId, caller.organisationId),
    canManage(caller)
      ? undefined
      : or(
          exists(
            db
              .select({ one: sql`1` })
              .from(inventors)
              .where(and(eq(inventors.inventionId, inventions.id), eq(inventors.personId, caller.id))),
          ),
          like(inventions.evaluatorText, `% ${caller.id} %`),
        ),
  )

/** An invention that the caller may know of. Any other, also of their own organisation, answers like one that never was. */
export async function requireVisibleInvention(db: Reads, caller: Actor, inventionId: string): Promise<InventionRow> {
  const [row] = await db
    .select()
    .from(inventions)
    .where(and(eq(inventions.id, inventionId), whereInventionVisible(db, caller)))
  if (!row) throw notFound('invention')
  return row
}

export const loadInventors = (db: Reads, { id, organisationId }: InventionRow): Promise<InventorRow[]> =>
  db
    .select()
    .from(inventors)
    .where(and(eq(inventors.inventionId, id), eq(inventors.organisationId, organisationId)))
    .orderBy(asc(inventors.id))

export const toSignatures = (rows: readonly InventorRow[]): InventorSignatures => ({
  shareBp: rows.reduce((sum, { shareBp }) => sum + shareBp, 0),
  unsigned: rows.filter(({ signedAt }) => signedAt === null).length,
})

export function toInventionView(row: InventionRow, rows: readonly InventorRow[], now: Date) {
  const { id, organisationId, description, evaluatorText, disclosedBy, createdAt, updatedAt, ...rest } = row
  const { firstPublicDisclosureOn: day } = row
  return {
    ...rest,
    inventionId: id,
    novelty:
      day === null
        ? ('UNDISCLOSED' as const)
        : day > localDayOf(now)
          ? ('DISCLOSURE_PLANNED' as const)
          : ('DISCLOSED' as const),
    inventors: rows.map(({ personId, shareBp, signedAt }) => ({ personId, shareBp, signedAt: toIsoOrNull(signedAt) })),
    allowedEvents: allowedEvents(inventionStateMachine, row.state, { subject: toSignatures(rows) }),
    disclosedAt: createdAt.toISOString(),
  }
}

export const loadInventionView = async (db: Reads, row: InventionRow, now: Date) =>
  toInventionView(row, await loadInventors(db, row), now)
