import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { applyTransition } from '../apply-transition.ts'
import { delimitedIds, Note } from '../fields.ts'
import { conflictOfInterest } from '../interests/conflict-of-interest.ts'
import { aljazariInventions as inventions } from '../tables.ts'
import { InventionEvent } from '../vocabulary.ts'
import { requireVisibleInvention } from './access.ts'
import * as examples from './advance-invention.examples.ts'
import { InventionCard, loadInventors, toInventionView, toSignatures } from './invention-view.ts'
import { inventionStateMachine } from './state-machine.ts'

export const advanceInvention = operation({
  name: 'aljazari.advanceInvention',
  summary: 'Move an invention on: checked, evaluated, decided, protected, licensed or spun off.',
  route: 'POST /aljazari/inventions/:inventionId/moves',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  examples: examples.advanceInvention,
  input: z.object({
    inventionId: reference(inventions, 'An invention, as found by aljazari.listInventions.'),
    event: InventionEvent,
    evaluatorIds: z
      .array(reference(members, 'A member of the organisation.'))
      .max(10)
      .optional()
      .describe('Evaluators, who may read it for that; replaces those named before.'),
    note: Note('The reason, or the decision it follows.').optional(),
  }),
  output: InventionCard,
  async handler({ inventionId, event, evaluatorIds, note }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const invention = await requireVisibleInvention(db, caller, inventionId)
    const rows = await loadInventors(db, invention)
    const newEvaluatorIds = [...new Set(evaluatorIds ?? invention.evaluatorIds)]
    if (evaluatorIds) {
      const evaluators = await db
        .select({ id: members.id })
        .from(members)
        .where(and(eq(members.organisationId, caller.organisationId), inArray(members.id, newEvaluatorIds)))
      if (evaluators.length < newEvaluatorIds.length) throw notFound('member')
    }
    const own = (id: string) => rows.some(({ personId }) => personId === id)
    if (event !== 'check' && own(caller.id)) throw conflictOfInterest('Inventors cannot decide on their own invention.')
    if (newEvaluatorIds.some(own)) throw conflictOfInterest('Inventors cannot evaluate their own invention.')
    const updated = await applyTransition(db, {
      kind: 'invention',
      machine: inventionStateMachine,
      row: invention,
      from: invention.state,
      event,
      subject: toSignatures(rows),
      caller,
      note,
      now,
      update: (state) =>
        db
          .update(inventions)
          .set({
            state,
            evaluatorIds: newEvaluatorIds,
            evaluatorText: delimitedIds(newEvaluatorIds),
            version: invention.version + 1,
            updatedAt: now,
          })
          .where(eq(inventions.id, inventionId))
          .returning(),
    })
    return toInventionView(updated, rows, now)
  },
})
