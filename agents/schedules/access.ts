import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { notFound, unauthenticated } from '#platform/problem.ts'
import { canManageAgents } from '../access.ts'
import { isTerminal } from '../run-store/events.ts'
import { runs } from '../run-store/tables.ts'
import { schedules } from './tables.ts'

export type ScheduleRow = typeof schedules.$inferSelect

/** One's own schedules; those of the whole organisation for who manages its agents. */
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

/** Whoever makes or changes a schedule answers for what it does from then on: nobody makes another's key do something else. */
export function scheduleOwner({ id, keyId }: Actor): { memberId: string; keyId: string } {
  if (!keyId) throw unauthenticated('A schedule acts with the rights of a key: make it with one.')
  return { memberId: id, keyId }
}

/** The run that has to end before another may begin. */
export async function findActiveRun(
  db: Reads,
  { lastRunId }: Pick<ScheduleRow, 'lastRunId'>,
): Promise<string | undefined> {
  if (!lastRunId) return undefined
  const [run] = await db.select({ id: runs.id, status: runs.status }).from(runs).where(eq(runs.id, lastRunId))
  return run && !isTerminal(run.status) ? run.id : undefined
}
