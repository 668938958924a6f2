import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { applyTransition } from '../apply-transition.ts'
import { type ProblemRow, aljazariProblems as problems } from '../tables.ts'
import type { ProblemEvent } from '../vocabulary.ts'
import { countLinkedProjects } from './problem-view.ts'
import { type ProblemRole, problemStateMachine } from './state-machine.ts'

export const terminalEvents: readonly ProblemEvent[] = ['solve', 'solve_partly', 'close_unsolved', 'withdraw']

export interface ProblemTransition {
  problem: ProblemRow
  event: ProblemEvent
  roles: readonly ProblemRole[]
  caller: Actor
  note?: string
  now: Date
}

/**
 * Applies an event to a problem and records it in the history. Throws 409 with the allowed events if it is not
 * allowed.
 */
export async function transitionProblem(
  tx: Queries,
  { problem, event, roles, caller, note, now }: ProblemTransition,
): Promise<ProblemRow> {
  return applyTransition(tx, {
    kind: 'problem',
    machine: problemStateMachine,
    row: problem,
    from: problem.state,
    event,
    roles,
    subject: await countLinkedProjects(tx, problem.id),
    caller,
    note,
    now,
    update: (state) =>
      tx
        .update(problems)
        .set({
          state,
          ...(event === 'qualify' && { qualifiedAt: now }),
          ...(terminalEvents.includes(event) && { settledAt: now }),
          version: problem.version + 1,
          updatedAt: now,
        })
        .where(eq(problems.id, problem.id))
        .returning(),
  })
}
