import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import type { Run } from './events.ts'
import { runWaits } from './wait-tables.ts'
import { findWait, resolveWait, type Wait } from './waits.ts'

/** Marks a wait as applied: its outcome is in the journal. */
export const markApplied = (tx: Queries, { id }: Pick<Wait, 'id'>) =>
  tx.update(runWaits).set({ state: 'applied' }).where(eq(runWaits.id, id))

/** Resolves the wait of the parent run when a subagent's run has ended, with its answer or the reason of its failure. */
export async function resolveParentWait(
  tx: Queries,
  { parentRunId, parentStep, status, answer, error, usage, agent, finishedAt }: Run,
): Promise<void> {
  const wait = await findWait(tx, parentRunId!, parentStep!, 'subagent')
  if (!wait) return
  const ok = status === 'succeeded'
  const output = ok
    ? (answer ?? '')
    : JSON.stringify({
        code: `subagent-${status}`,
        detail: `The agent "${agent}" did not answer: ${error?.detail ?? 'it was cancelled.'}`,
      })
  await resolveWait(tx, wait.id, { kind: 'result', ok, output, usage }, null, finishedAt!)
}
