import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import type { Run } from './events.ts'
import { runWaits } from './wait-tables.ts'
import { findWait, resolveWait, type Wait } from './waits.ts'

export const markApplied = (tx: Queries, { id }: Pick<Wait, 'id'>) =>
  tx.update(runWaits).set({ state: 'applied' }).where(eq(runWaits.id, id))

/** A run that worked for another has ended: its answer, or why there is none, is what the call there comes to. */
export async function resolveParentWait(
  tx: Queries,
  { parentRunId, parentStep, status, answer, error, usage, agent }: Run,
): Promise<void> {
  const wait = await findWait(tx, parentRunId!, parentStep!, 'subagent')
  if (!wait) return
  const ok = status === 'succeeded'
  const output = ok
    ? (answer ?? '')
    : JSON.stringify({
        code: `subagent-${status}`,
        detail: `The agent "${agent}" did not answer: ${error?.detail ?? 'it was stopped.'}`,
      })
  await resolveWait(tx, wait.id, { kind: 'result', ok, output, usage }, null)
}
