import type { Services } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, count, eq, gt, isNull, lte, sql } from '#platform/db/query-builder.ts'
import { startLoop } from '#platform/lib/loop.ts'
import { agentUsage, agentUsageCursor } from '../registry/tables.ts'
import { runs } from './tables.ts'

const cursorName = 'runs'
/** Ids begin with the time, but a run becomes visible only when its transaction commits: this long at most after its id was made. */
const commitLagMs = 60_000

/**
 * Counts the runs that were started since the last time, each once. A counter that every start of a run has to raise would
 * make all of them wait for one row; this reads each run once, by its key, and two workers who count at once count once.
 */
export async function countAgentUsage(db: Database, now: Date, lagMs = commitLagMs): Promise<void> {
  const [mark] = await db.select().from(agentUsageCursor).where(eq(agentUsageCursor.name, cursorName))
  const from = mark?.upTo ?? ''
  const upTo = newId(now.getTime() - lagMs)
  if (upTo <= from) return
  const fresh = await db
    .select({ agentId: runs.agentId, organisationId: runs.organisationId, runs: count() })
    .from(runs)
    .where(and(gt(runs.id, from), lte(runs.id, upTo), isNull(runs.copiedFrom)))
    .groupBy(runs.agentId, runs.organisationId)
  await db.transaction(async (tx) => {
    const [held] = await tx.select().from(agentUsageCursor).where(eq(agentUsageCursor.name, cursorName))
    if ((held?.upTo ?? '') !== from) return // another has counted them
    for (const row of fresh) {
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
