import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageCall, canManageCall } from '../access.ts'
import { venturesError } from '../errors.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureEnrolments as enrolments,
} from '../tables.ts'
import { Enrolment, toEnrolmentView } from './enrolment-view.ts'
import * as examples from './operations.examples.ts'
import { cohortEnrolmentEvents, cohortEnrolmentStateMachine } from './state-machine.ts'

/** Returns an enrolment of the caller's organisation or of its programme. Throws 404 for any other. */
async function requireVisibleEnrolment(db: Reads, caller: Actor, enrolmentId: string) {
  const [row] = await db
    .select({ enrolment: enrolments, call: calls, applicationState: applications.state })
    .from(enrolments)
    .innerJoin(calls, eq(calls.id, enrolments.callId))
    .innerJoin(applications, eq(applications.id, enrolments.applicationId))
    .where(eq(enrolments.id, enrolmentId))
  if (!row || !(row.enrolment.organisationId === caller.organisationId || canManageCall(caller, row.call)))
    throw notFound('enrolment')
  return row
}

export const advanceEnrolment = operation({
  name: 'ventures.advanceEnrolment',
  summary: 'Advance a startup in its programme: start, pause, resume, graduate, drop out, exclude.',
  description: 'Managers of the call only. `drop_out` and `exclude` free the seat.',
  route: 'POST /ventures/enrolments/:enrolmentId/moves',
  effect: 'write',
  access: 'ventures:manage',
  agent: { risk: 'high', producesIds: ['enrolmentId'] },

  examples: examples.advanceEnrolment,
  input: z.object({
    enrolmentId: reference(enrolments, 'An enrolment, as shown by ventures.getApplication or ventures.getStartup.'),
    event: z.enum(cohortEnrolmentEvents).describe('Event to apply.'),
    reason: z.string().min(1).max(500).optional().describe('Reason, for the record.'),
  }),
  output: Enrolment,
  async handler({ enrolmentId, event, reason }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { enrolment, call, applicationState } = await requireVisibleEnrolment(db, caller, enrolmentId)
    assertCanManageCall(caller, call)
    await assertNoConflict(db, caller.id, enrolment.organisationId)
    if (event === 'start' && applicationState !== 'ADMITTED')
      throw venturesError(
        'conditions-not-met',
        'Its admission has open conditions. Resolve them with ventures.settleApplication.',
        { applicationState, applicationId: enrolment.applicationId },
      )
    const state = transition(cohortEnrolmentStateMachine, enrolment.state, event, { roles: ['manager'] })
    const [row] = await db
      .update(enrolments)
      .set({
        state,
        version: enrolment.version + 1,
        ...(reason !== undefined && { reason }),
        ...(event === 'start' && { activeAt: now }),
        ...(event === 'graduate' && { graduatedAt: now }),
        ...((event === 'drop_out' || event === 'exclude') && { endedAt: now }),
      })
      .where(and(eq(enrolments.id, enrolmentId), eq(enrolments.callId, call.id)))
      .returning()
    return toEnrolmentView(row!)
  },
})
