import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { applyTransition } from '../apply-transition.ts'
import { aljazariError } from '../errors.ts'
import { Note } from '../fields.ts'
import { assertNoInterest, conflictOfInterest } from '../interests/conflict-of-interest.ts'
import { assertPublicationAllowed } from '../inventions/publication-hold.ts'
import { type PracticeRow, aljazariPractices as practices } from '../tables.ts'
import { type PracticeEvent, ValidationEvent } from '../vocabulary.ts'
import { requireVisiblePractice, rolesOnPractice } from './access.ts'
import { loadPracticeView, Practice, toPracticeValidation } from './practice-view.ts'
import { type PracticeRole, practiceStateMachine } from './state-machine.ts'
import * as examples from './validate-operations.examples.ts'

interface PracticeTransition {
  practice: PracticeRow
  event: PracticeEvent
  roles: readonly PracticeRole[]
  caller: Actor
  comment?: string
  now: Date
}

/**
 * Applies an event to a practice and records it in the history. Throws 409 with the allowed events if it is not
 * allowed.
 */
const transitionPractice = (
  tx: Queries,
  { practice, event, roles, caller, comment, now }: PracticeTransition,
): Promise<PracticeRow> =>
  applyTransition(tx, {
    kind: 'practice',
    machine: practiceStateMachine,
    row: practice,
    from: practice.state,
    event,
    roles,
    subject: toPracticeValidation(practice, caller.id),
    caller,
    note: comment,
    now,
    update: (state) =>
      tx
        .update(practices)
        .set({
          state,
          ...(event === 'admin_approve' && { adminValidatedBy: caller.id, adminValidatedAt: now }),
          ...(event === 'send_back' && { adminValidatedBy: null, adminValidatedAt: null, remark: comment }),
          ...(event === 'publish' && {
            expertValidatedBy: caller.id,
            expertOrganisationId: caller.organisationId,
            publishedAt: now,
          }),
          ...((event === 'deprecate' || event === 'retract') && { remark: comment }),
          updatedAt: now,
        })
        .where(eq(practices.id, practice.id))
        .returning(),
  })

export const validatePractice = operation({
  name: 'aljazari.validatePractice',
  summary: 'Validate a good practice: approve it, take it up as expert, publish it or send it back.',
  description:
    'Validation takes two people: one of the institute it comes from approves it, then an expert of another institute with its theme takes it up and publishes it. Either may send it back. Members cannot validate what they wrote, nor for an organisation they declared an interest in (`aljazari.declareInterest`). Publication needs a measured result, and waits while the protection of an invention of its project is undecided.',
  route: 'POST /aljazari/practices/:practiceId/validations',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  examples: examples.validatePractice,
  input: z.object({
    practiceId: reference(practices, 'A practice, as found by aljazari.listPractices.'),
    event: ValidationEvent,
    comment: Note('What was checked, or what is missing.'),
  }),
  output: Practice,
  async handler({ practiceId, event, comment }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const practice = await requireVisiblePractice(db, caller, practiceId)
    const roles = await rolesOnPractice(db, caller, practice)
    if (!roles.some((role) => role === 'institute' || role === 'expert'))
      throw aljazariError(
        'not-a-validator',
        'Your organisation is neither the institute it comes from nor an expert institute with its theme. Ask one of them.',
      )
    if (practice.submittedBy === caller.id) throw conflictOfInterest('Authors cannot validate their own practice.')
    if (event === 'publish' && practice.adminValidatedBy === caller.id)
      throw conflictOfInterest('The two validators must be different people.')
    await assertNoInterest(db, caller, [practice.ownerOrganisationId, practice.instituteOrganisationId], now)
    if (event === 'publish' && practice.projectId)
      await assertPublicationAllowed(db, practice.ownerOrganisationId, practice.projectId)
    const updated = await transitionPractice(db, { practice, event, roles, caller, comment, now })
    if (event === 'publish') await onPublished(db, updated, caller, now)
    return loadPracticeView(db, caller, updated)
  },
})

/** Records the publication, and supersedes the previous version, which stays readable. */
async function onPublished(tx: Queries, practice: PracticeRow, caller: Actor, now: Date) {
  await createLink(tx, {
    from: { type: 'aljazari_practice', id: practice.id },
    type: 'comes_from',
    to: { type: 'aljazari_institute', id: practice.instituteId },
    ownerOrganisationId: practice.ownerOrganisationId,
    isPublic: true,
    since: now,
    createdBy: caller.id,
  })
  if (!practice.revisesId) return
  const [previous] = await tx
    .select()
    .from(practices)
    .where(and(eq(practices.id, practice.revisesId), eq(practices.state, 'PUBLISHED')))
  if (previous) await transitionPractice(tx, { practice: previous, event: 'revise', roles: ['revision'], caller, now })
}

export const retirePractice = operation({
  name: 'aljazari.retirePractice',
  summary: 'Mark a published practice as deprecated, or retract it, with the reason.',
  route: 'POST /aljazari/practices/:practiceId/retirement',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  examples: examples.retirePractice,
  input: z.object({
    practiceId: reference(practices, 'A published practice, as found by aljazari.findPractices.'),
    event: z.enum(['deprecate', 'retract']).describe('deprecate: there is a better one; retract: it does not hold.'),
    reason: Note('Why it no longer holds, or what is better.'),
  }),
  output: Practice,
  async handler({ practiceId, event, reason }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const practice = await requireVisiblePractice(db, caller, practiceId)
    const roles = await rolesOnPractice(db, caller, practice)
    if (!roles.includes('institute'))
      throw commonsError(
        'not-the-operator',
        'Another organisation runs the institute this practice comes from. Only its managers can do this.',
      )
    return loadPracticeView(
      db,
      caller,
      await transitionPractice(db, { practice, event, roles: ['institute'], caller, comment: reason, now }),
    )
  },
})
