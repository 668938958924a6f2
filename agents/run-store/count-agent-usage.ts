import type { Services } from '#platform/context.ts'
import type { Database } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, count, eq, gt, isNull, lte, sql } from '#platform/db/query-builder.ts'
import { agentUses, agentUsesCounted } from '../registry/tables.ts'
import { runs } from './tables.ts'

const name = 'runs'
/** Ids begin with the time, but a run becomes visible only when its transaction commits: this long at most after its id was made. */
const settleMs = 60_000

/**
 * Counts the runs that were started since the last time, each once. A counter that every start of a run has to raise would
 * make all of them wait for one row; this reads each run once, by its key, and two workers who count at once count once.
 */
export async function countUses(db: Database, now: Date, lagMs = settleMs): Promise<void> {
  const [mark] = await db.select().from(agentUsesCounted).where(eq(agentUsesCounted.name, name))
  const from = mark?.upTo ?? ''
  const upTo = newId(now.getTime() - lagMs)
  if (upTo <= from) return
  const fresh = await db
    .select({ agentId: runs.agentId, organisationId: runs.organisationId, runs: count() })
    .from(runs)
    .where(and(gt(runs.id, from), lte(runs.id, upTo), isNull(runs.copiedFrom)))
    .groupBy(runs.agentId, runs.organisationId)
  await db.transaction(async (tx) => {
    const [held] = await tx.select().from(agentUsesCounted).where(eq(agentUsesCounted.name, name))
    if ((held?.upTo ?? '') !== from) return // another has counted them
    for (const row of fresh) {
      await tx
        .insert(agentUses)
        .values(row)
        .onConflictDoUpdate({ target: [agentUses.agentId, agentUses.organisationId], set: { runs: sql`${agentUses.runs} + ${row.runs}` } })
    }
    await tx
      .insert(agentUsesCounted)
      .values({ name, upTo, at: now })
      .onConflictDoUpdate({ target: agentUsesCounted.name, set: { upTo, at: now } })
  })
}

const everyMs = 60_000

/** Counts once a minute, for as long as there is work; who counts late counts all. */
export function keepCounting({ db, now, log }: Services) {
  let counting = Promise.resolve()
  const timer = setInterval(() => {
    counting = counting.then(() => countUses(db, now())).catch((err) => log.warn({ err }, 'the uses of agents could not be counted'))
  }, everyMs)
  return {
    stop() {
      clearInterval(timer)
      return counting
    },
  }
}
