import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { aljazariError } from '../errors.ts'
import { Note } from '../fields.ts'
import { assertNoInterest } from '../interests/conflict-of-interest.ts'
import { aljazariProblems as problems } from '../tables.ts'
import { ProblemEvent } from '../vocabulary.ts'
import { requireVisibleProblem, rolesOnProblem } from './access.ts'
import * as examples from './advance-problem.examples.ts'
import { countLinkedProjects, ProblemView, toProblemView } from './problem-view.ts'
import { transitionProblem } from './transition-problem.ts'

export const moveProblem = operation({
  name: 'aljazari.moveProblem',
  summary: 'Move an industry problem on: qualify, open, match, solve, close or withdraw it.',
  route: 'POST /aljazari/problems/:problemId/moves',
  effect: 'write',
  access: 'aljazari:write',
  examples: examples.moveProblem,
  input: z.object({
    problemId: reference(problems, 'A problem, as found by aljazari.searchProblems.'),
    event: ProblemEvent,
    note: Note('The reason, for the record.').optional(),
  }),
  output: ProblemView,
  async handler({ problemId, event, note }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const problem = await requireVisibleProblem(db, caller, problemId, now)
    const roles = rolesOnProblem(problem, caller)
    if (roles.length === 0)
      throw aljazariError(
        'not-a-party',
        'Only its organisation and managers of its institute can change the state of this problem.',
      )
    // Withdrawing only concerns the caller's own problem; every other event judges it.
    if (event !== 'withdraw') await assertNoInterest(db, caller, [problem.ownerOrganisationId], now)
    const updated = await transitionProblem(db, { problem, event, roles, caller, note, now })
    return toProblemView(updated, caller, await countLinkedProjects(db, problemId))
  },
})
