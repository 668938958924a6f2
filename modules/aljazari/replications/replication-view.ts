import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { asc, inArray } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { type ReplicationRow, aljazariReplications as replications } from '../tables.ts'
import { ReplicationState, Verdict } from '../vocabulary.ts'

export const Replication = z.object({
  replicationId: z.string(),
  practiceId: z.string(),
  practiceVersion: z.int(),
  adopterOrganisationId: z.string(),
  regionCode: plainEnum(RegionCode),
  adaptation: LocalizedText.nullable(),
  startedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  result: z
    .object({
      indicator: LocalizedText,
      unit: z.string(),
      before: z.number(),
      after: z.number(),
      measuredOn: z.string(),
    })
    .nullable(),
  verdict: plainEnum(Verdict).nullable(),
  lessons: LocalizedText.nullable(),
  state: plainEnum(ReplicationState),
  counts: z
    .boolean()
    .describe(
      'It counts towards the replication rate: validated, with a dated result, in another region than the practice’s own.',
    ),
})

/**
 * A replication counts in another region, with a dated result, and validated by another organisation than its
 * own.
 */
export const isCountedReplication = ({
  elsewhere,
  result,
  state,
}: Pick<ReplicationRow, 'elsewhere' | 'result' | 'state'>) => state === 'VALIDATED' && elsewhere && result !== null

export const toReplicationView = (row: ReplicationRow) => {
  const { id, lineId, elsewhere, recordedBy, validatedBy, validatedAt, createdAt, updatedAt, ...rest } = row
  return { ...rest, replicationId: id, counts: isCountedReplication(row) }
}

export const ReplicationTally = z.object({
  recorded: z.int().describe('All attempts, including those under way.'),
  counted: z.int().describe('Validated, with a dated result, in another region.'),
  worked: z.int().describe('Among the counted ones.'),
  partly: z.int(),
  failed: z.int(),
})

export function tallyReplications(rows: readonly ReplicationRow[]) {
  const counted = rows.filter(isCountedReplication)
  const countOf = (verdict: Verdict) => counted.filter((row) => row.verdict === verdict).length
  return {
    recorded: rows.length,
    counted: counted.length,
    worked: countOf('WORKED'),
    partly: countOf('PARTLY'),
    failed: countOf('FAILED'),
  }
}

/** Returns the replications of every version of these practices. */
export async function loadReplications(db: Reads, lineIds: readonly string[]): Promise<Map<string, ReplicationRow[]>> {
  if (lineIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(replications)
    .where(inArray(replications.lineId, [...new Set(lineIds)]))
    .orderBy(asc(replications.id))
  return Map.groupBy(rows, ({ lineId }) => lineId)
}
