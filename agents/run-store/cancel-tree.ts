import type { Queries } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { settleReservations } from '../budgets/counters.ts'
import type { Run } from './events.ts'
import { recordEvent } from './lease.ts'
import { resolveParentWait } from './resume-parent.ts'
import { runs } from './tables.ts'
import { closeWaits } from './waits.ts'

/** Sets the flag that the worker of a running run reads; ends other runs at once. Returns undefined if the run has already ended. */
export async function cancelOne(tx: Queries, id: string): Promise<Run | undefined> {
  const [run] = await tx
    .update(runs)
    .set({ cancelAt: new Date() })
    .where(and(eq(runs.id, id), inArray(runs.status, ['queued', 'running', 'waiting'])))
    .returning()
  if (!run || run.status === 'running') return run
  const [ended] = await tx
    .update(runs)
    .set({ status: 'cancelled', error: null, epoch: run.epoch + 1, finishedAt: new Date() })
    .where(eq(runs.id, id))
    .returning()
  if (ended!.budgeted) await settleReservations(tx, id)
  await recordEvent(tx, ended!, 1, 'run.finished')
  if (ended!.parentStep !== null) await resolveParentWait(tx, ended!)
  return ended
}

/** Cancels a run and its subagents. Returns them, the run first; none if it has already ended. */
export async function cancelRunTree(tx: Queries, id: string): Promise<Run[]> {
  const run = await cancelOne(tx, id)
  return run ? [run, ...(await cancelPendingWork(tx, id))] : []
}

/** Closes the waits of a run and cancels the runs of its subagents. Returns those runs. */
export async function cancelPendingWork(tx: Queries, id: string): Promise<Run[]> {
  const cancelled: Run[] = []
  for (const { childRunId } of await closeWaits(tx, id))
    if (childRunId) cancelled.push(...(await cancelRunTree(tx, childRunId)))
  return cancelled
}
