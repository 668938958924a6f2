import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { Problem as Refusal } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { Note } from '../fields.ts'
import { assertNoInterest } from '../interests/operations.ts'
import { recordTransition } from '../state-history.ts'
import { type ProblemRole, problemStateMachine } from '../state-machines.ts'
import { aljazariProblems as problems } from '../tables.ts'
import { ProblemEvent } from '../vocabulary.ts'
import * as examples from './advance-problem.examples.ts'
import {
  countLinkedProjects,
  Problem,
  type ProblemRow,
  requireVisibleProblem,
  rolesOnProblem,
  toProblemView,
} from './problem-view.ts'

const terminalEvents: readonly ProblemEvent[] = ['solve', 'solve_partly', 'close_unsolved', 'withdraw']

interface ProblemTransition {
  problem: ProblemRow
  event: ProblemEvent
  roles: readonly ProblemRole[]
  caller: Actor
  note?: string
  now: Date
}

/** Moves a problem and writes that down. Throws 409 with the legal moves. */
export async function transitionProblem(
  tx: Queries,
  { problem, event, roles, caller, note, now }: ProblemTransition,
): Promise<ProblemRow> {
  const state = transition(problemStateMachine, problem.state, event, {
    roles,
    subject: await countLinkedProjects(tx, problem.id),
  })
  const [row] = await tx
    .update(problems)
    .set({
      state,
      ...(event === 'qualify' && { qualifiedAt: now }),
      ...(terminalEvents.includes(event) && { settledAt: now }),
      version: problem.version + 1,
      updatedAt: now,
    })
    .where(eq(problems.id, problem.id))
    .returning()
  await recordTransition(tx, {
    organisationId: caller.organisationId,
    kind: 'problem',
    subjectId: problem.id,
    regionCode: problem.regionCode,
    event,
    fromState: problem.state,
    toState: state,
    note,
    byId: caller.id,
    createdAt: now,
  })
  return row!
}

export const moveProblem = operation({
  name: 'aljazari.moveProblem',
  summary:
    'Move an industry problem on: the institute qualifies it, opens it, records that it is matched, solved or closed; its own organisation withdraws it.',
  route: 'POST /aljazari/problems/:problemId/moves',
  effect: 'write',
  access: 'aljazari:write',
  examples: examples.moveProblem,
  input: z.object({
    problemId: reference(problems, 'A problem, as found by aljazari.searchProblems.'),
    event: ProblemEvent,
    note: Note('Why, for the record.').optional(),
  }),
  output: Problem,
  async handler({ problemId, event, note }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const problem = await requireVisibleProblem(db, caller, problemId, now)
    const roles = rolesOnProblem(problem, caller)
    if (roles.length === 0)
      throw new Refusal(
        403,
        'not-a-party',
        'Only its own organisation and those who manage the institute it was submitted to can move this problem.',
      )
    // Who withdraws decides over nothing but their own; whatever else is done to a problem judges it.
    if (event !== 'withdraw') await assertNoInterest(db, caller, [problem.ownerOrganisationId], now)
    const moved = await transitionProblem(db, { problem, event, roles, caller, note, now })
    return toProblemView(moved, caller, await countLinkedProjects(db, problemId))
  },
})
