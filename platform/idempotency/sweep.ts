import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from '../context.ts'
import type { Database } from '../db/database.ts'
import { and, eq, inArray, lt } from '../db/query-builder.ts'
import { idempotencyKeys as keys } from './tables.ts'

const intervalMs = 600_000
/** Few enough that those who write meanwhile do not wait for it. */
const batchSize = 500

/** Forgets what was claimed before `before`, a batch at a time, and says how many keys that were. */
export async function deleteExpiredKeys(db: Database, before: Date): Promise<number> {
  for (let forgotten = 0; ; ) {
    const old = await db
      .select({ organisationId: keys.organisationId, key: keys.key })
      .from(keys)
      .where(lt(keys.createdAt, before))
      .limit(batchSize)
    for (const [organisationId, ours] of Map.groupBy(old, (row) => row.organisationId)) {
      const named = ours.map(({ key }) => key)
      await db
        .delete(keys)
        .where(and(eq(keys.organisationId, organisationId), inArray(keys.key, named), lt(keys.createdAt, before)))
    }
    forgotten += old.length
    if (old.length < batchSize) return forgotten
  }
}

/** Many may do it at once: what one has removed the others do not find. */
export function startIdempotencyCleanup({ db, config, log, now }: Services) {
  const stopping = new AbortController()
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await deleteExpiredKeys(db, new Date(now().getTime() - config.idempotencyRetentionMs)).catch((err) =>
        log.warn({ err }, 'old idempotency keys could not be removed'),
      )
      await sleep(intervalMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const done = loop()
  return {
    async stop() {
      stopping.abort()
      await done
    },
  }
}
