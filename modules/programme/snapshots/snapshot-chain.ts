import { digest } from '#platform/crypto/digest.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, lt, or } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { programmeSnapshots as snapshots } from '../tables.ts'
import type { SnapshotRow } from './snapshot-view.ts'

/** The one that was frozen before this moment and id; the last one of all when none is given. */
export async function findPreviousSnapshot(
  db: Reads,
  row?: Pick<SnapshotRow, 'createdAt' | 'id'>,
): Promise<SnapshotRow | undefined> {
  const [before] = await db
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
  return before
}

export const chainHash = (before: SnapshotRow | undefined) => (before ? digest(before.signature) : '')

export async function requireSnapshot(db: Reads, id: string): Promise<SnapshotRow> {
  const [row] = await db.select().from(snapshots).where(eq(snapshots.id, id))
  if (!row) throw notFound('snapshot')
  return row
}
