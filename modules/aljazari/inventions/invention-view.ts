import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { type InventionRow, type InventorRow, aljazariInventors as inventors } from '../tables.ts'
import { InventionState } from '../vocabulary.ts'
import { type InventorSignatures, inventionStateMachine } from './state-machine.ts'

/** The public card of an invention for those who may see it; only `getInvention` returns its description. */
export const InventionCard = z.object({
  inventionId: z.string(),
  projectId: z.string().nullable(),
  regionCode: plainEnum(RegionCode).nullable(),
  title: LocalizedText,
  firstPublicDisclosureOn: z.string().nullable(),
  novelty: z
    .enum(['UNDISCLOSED', 'DISCLOSURE_PLANNED', 'DISCLOSED'])
    .describe('A disclosed invention may be too late to protect; a planned disclosure sets a deadline.'),
  fundingSources: z.array(LocalizedText),
  inventors: z.array(
    z.object({
      personId: z.string(),
      shareBp: z.int().describe('Share in basis points, of 10000.'),
      signedAt: z.iso.datetime().nullable(),
    }),
  ),
  evaluatorIds: z.array(z.string()).describe('The named evaluators.'),
  state: plainEnum(InventionState),
  allowedEvents: z.array(z.string()).describe('The events that can happen next, by aljazari.advanceInvention.'),
  version: z.int(),
  disclosedAt: z.iso.datetime(),
})

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
        : day > localDateOf(now)
          ? ('DISCLOSURE_PLANNED' as const)
          : ('DISCLOSED' as const),
    inventors: rows.map(({ personId, shareBp, signedAt }) => ({ personId, shareBp, signedAt: toIsoOrNull(signedAt) })),
    allowedEvents: allowedEvents(inventionStateMachine, row.state, { subject: toSignatures(rows) }),
    disclosedAt: createdAt.toISOString(),
  }
}

export const loadInventionView = async (db: Reads, row: InventionRow, now: Date) =>
  toInventionView(row, await loadInventors(db, row), now)
