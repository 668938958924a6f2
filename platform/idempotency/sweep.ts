import type { Services } from '../context.ts'
import type { Database } from '../db/database.ts'
import { and, eq, inArray, lt } from '../db/query-builder.ts'
import { startLoop } from '../lib/loop.ts'
import { idempotencyKeys as keys } from './tables.ts'

const intervalMs = 600_000
/** Small, so that concurrent writers do not wait for a batch. */
const batchSize = 500

/** Deletes the keys claimed before `before`, in batches, and returns how many there were. */
export async function deleteExpiredKeys(db: Database, before: Date): Promise<number> {
  for (let deleted = 0; ; ) {
    const old = await db
      .select({ organisationId: keys.organisationId, key: keys.key })
      .from(keys)
      .where(lt(keys.createdAt, before))
      .limit(batchSize)
    for (const [organisationId, rows] of Map.groupBy(old, (row) => row.organisationId)) {
      const expired = rows.map(({ key }) => key)
      await db
        .delete(keys)
        .where(and(eq(keys.organisationId, organisationId), inArray(keys.key, expired), lt(keys.createdAt, before)))
    }
    deleted += old.length
    if (old.length < batchSize) return deleted
  }
}

/** Deletes expired keys until stopped. May run in several processes at once. */
export const startIdempotencyCleanup = ({ db, config, log, now }: Services) =>
  startLoop(async () => void (await deleteExpiredKeys(db, new Date(now().getTime() - config.idempotencyRetentionMs))), {
    intervalMs,
    log,
    failure: 'expired idempotency keys could not be deleted',
  })
