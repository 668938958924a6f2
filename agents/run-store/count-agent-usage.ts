import type { Services } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, count, eq, gt, isNull, lte, sql } from '#platform/db/query-builder.ts'
import { startLoop } from '#platform/lib/loop.ts'
import { agentUsage, agentUsageCursor } from '../registry/tables.ts'
import { runs } from './tables.ts'

const cursorName = 'runs'
/** Maximum time between the creation of a run's id, which begins with the time, and the commit that makes it visible. */
const commitLagMs = 60_000

/**
 * Counts the runs that were started since the last count. A counter updated at every start would make all starts contend for
 * one row. When two workers count at the same time, only one of them commits.
 */
export async function countAgentUsage(db: Database, now: Date, lagMs = commitLagMs): Promise<void> {
  const [cursor] = await db.select().from(agentUsageCursor).where(eq(agentUsageCursor.name, cursorName))
  const from = cursor?.upTo ?? ''
  const upTo = newId(now.getTime() - lagMs)
  if (upTo <= from) return
  const newRuns = await db
    .select({ agentId: runs.agentId, organisationId: runs.organisationId, runs: count() })
    .from(runs)
    .where(and(gt(runs.id, from), lte(runs.id, upTo), isNull(runs.copiedFrom)))
    .groupBy(runs.agentId, runs.organisationId)
  await db.transaction(async (tx) => {
    const [current] = await tx.select().from(agentUsageCursor).where(eq(agentUsageCursor.name, cursorName))
    if ((current?.upTo ?? '') !== from) return // another worker has counted them
    for (const row of newRuns) {
      await tx
        .insert(agentUsage)
        .values(row)
        .onConflictDoUpdate({
          target: [agentUsage.agentId, agentUsage.organisationId],
          set: { runs: sql`${agentUsage.runs} + ${row.runs}` },
        })
    }
    await tx
      .insert(agentUsageCursor)
      .values({ name: cursorName, upTo, at: now })
      .onConflictDoUpdate({ target: agentUsageCursor.name, set: { upTo, at: now } })
  })
}

const countIntervalMs = 60_000

/** Counts once a minute until stopped. A late count includes every run since the previous one. */
export const startUsageCounter = ({ db, now, log }: Services) =>
  startLoop(() => countAgentUsage(db, now()), {
    intervalMs: countIntervalMs,
    log,
    failure: 'agent usage could not be counted',
    immediate: false,
  })
