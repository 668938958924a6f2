import { digest } from '#platform/crypto/digest.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, lt, or } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { programmeSnapshots as snapshots } from '../tables.ts'
import type { SnapshotRow } from './snapshot-view.ts'

/** Returns the snapshot frozen before `row`, or the latest one if `row` is undefined. */
export async function findPreviousSnapshot(
  db: Reads,
  row?: Pick<SnapshotRow, 'createdAt' | 'id'>,
): Promise<SnapshotRow | undefined> {
  const [previous] = await db
    .select()
    .from(snapshots)
    .where(
      row &&
        or(
          lt(snapshots.createdAt, row.createdAt),
          and(eq(snapshots.createdAt, row.createdAt), lt(snapshots.id, row.id)),
        ),
    )
    .orderBy(desc(snapshots.createdAt), desc(snapshots.id))
    .limit(1)
  return previous
}

/** Returns the hash that chains a snapshot to the previous one; empty if there is none. */
export const chainHash = (previous: SnapshotRow | undefined) => (previous ? digest(previous.signature) : '')

export async function requireSnapshot(db: Reads, id: string): Promise<SnapshotRow> {
  const [row] = await db.select().from(snapshots).where(eq(snapshots.id, id))
  if (!row) throw notFound('snapshot')
  return row
}
