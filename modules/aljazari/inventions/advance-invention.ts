import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { delimitedIds, Note } from '../fields.ts'
import { conflictOfInterest } from '../interests/operations.ts'
import { recordTransition } from '../state-history.ts'
import { inventionStateMachine } from '../state-machines.ts'
import { aljazariInventions as inventions } from '../tables.ts'
import { InventionEvent } from '../vocabulary.ts'
import * as examples from './advance-invention.examples.ts'
import {
  InventionCard,
  loadInventors,
  requireVisibleInvention,
  toInventionView,
  toSignatures,
} from './invention-view.ts'

export const advanceInvention = operation({
  name: 'aljazari.advanceInvention',
  summary:
    'Move an invention on - checked, evaluated, decided, protected, licensed and so on - for the transfer office. Evaluation waits until all inventors have signed; no inventor decides over their own.',
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
      .describe('Who shall evaluate it, and may read it for that; replaces those named before.'),
    note: Note('Why, or on whose decision.').optional(),
  }),
  output: InventionCard,
  async handler({ inventionId, event, evaluatorIds, note }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const invention = await requireVisibleInvention(db, caller, inventionId)
    const rows = await loadInventors(db, invention)
    const wanted = [...new Set(evaluatorIds ?? invention.evaluatorIds)]
    if (evaluatorIds) {
      const known = await db
        .select({ id: members.id })
        .from(members)
        .where(and(eq(members.organisationId, caller.organisationId), inArray(members.id, wanted)))
      if (known.length < wanted.length) throw notFound('member')
    }
    const own = (id: string) => rows.some(({ personId }) => personId === id)
    if (event !== 'check' && own(caller.id)) throw conflictOfInterest('No inventor decides over their own invention.')
    if (wanted.some(own)) throw conflictOfInterest('No inventor evaluates their own invention.')
    const state = transition(inventionStateMachine, invention.state, event, { subject: toSignatures(rows) })
    const [row] = await db
      .update(inventions)
      .set({
        state,
        evaluatorIds: wanted,
        evaluatorText: delimitedIds(wanted),
        version: invention.version + 1,
        updatedAt: now,
      })
      .where(eq(inventions.id, inventionId))
      .returning()
    await recordTransition(db, {
      organisationId: caller.organisationId,
      kind: 'invention',
      subjectId: inventionId,
      regionCode: invention.regionCode,
      event,
      fromState: invention.state,
      toState: state,
      note,
      byId: caller.id,
      createdAt: now,
    })
    return toInventionView(row!, rows, now)
  },
})
