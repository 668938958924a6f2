import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { notFound, unauthenticated } from '#platform/problem.ts'
import { canManageAgents } from '../access.ts'
import { isTerminal } from '../run-store/events.ts'
import { runs } from '../run-store/tables.ts'
import { schedules } from './tables.ts'

export type ScheduleRow = typeof schedules.$inferSelect

/** Restricts to the caller's own schedules. Agent managers see those of the whole organisation. */
export const whereScheduleVisible = (caller: Actor) =>
  and(
    eq(schedules.organisationId, caller.organisationId),
    canManageAgents(caller) ? undefined : eq(schedules.memberId, caller.id),
  )

export async function requireVisibleSchedule(db: Reads, caller: Actor, scheduleId: string): Promise<ScheduleRow> {
  const [row] = await db
    .select()
    .from(schedules)
    .where(and(whereScheduleVisible(caller), eq(schedules.id, scheduleId)))
  if (!row) throw notFound('schedule')
  return row
}

/** Returns the caller as owner. A schedule always runs with the key of the member who last changed it, so that no member can use another's key. */
export function scheduleOwner({ id, keyId }: Actor): { memberId: string; keyId: string } {
  if (!keyId) throw unauthenticated('A schedule runs with the rights of an API key. Use an API key.')
  return { memberId: id, keyId }
}

/** Returns the id of the latest run if it has not ended; another may start only after it. */
export async function findActiveRun(
  db: Reads,
  { lastRunId }: Pick<ScheduleRow, 'lastRunId'>,
): Promise<string | undefined> {
  if (!lastRunId) return undefined
  const [run] = await db.select({ id: runs.id, status: runs.status }).from(runs).where(eq(runs.id, lastRunId))
  return run && !isTerminal(run.status) ? run.id : undefined
}
