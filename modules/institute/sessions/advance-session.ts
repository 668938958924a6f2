import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator } from '../access.ts'
import { enrolmentStateMachine } from '../enrolments/state-machine.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import type { EnrolmentEvent, EnrolmentState } from '../vocabulary.ts'
import * as examples from './advance-session.examples.ts'
import { requireSession, SessionView, selectSessions, toSessionViews } from './session-view.ts'
import { sessionStateMachine } from './state-machine.ts'

/** The event each change of a session causes in its enrolments. */
const enrolmentTransitions: Partial<
  Record<'start' | 'assess' | 'close' | 'cancel', [from: EnrolmentState, event: EnrolmentEvent][]>
> = {
  start: [
    ['CONFIRMED', 'start'],
    ['WAITLISTED', 'cancel'],
  ],
  close: [['ACTIVE', 'abandon']],
  cancel: [
    ['CONFIRMED', 'cancel'],
    ['WAITLISTED', 'cancel'],
  ],
}

export const advanceSession = operation({
  name: 'institute.advanceSession',
  summary: 'Start, assess, close or cancel a training session.',
  route: 'POST /institute/sessions/:sessionId/moves',
  effect: 'write',
  access: 'institute:manage',
  examples: examples.advanceSession,
  input: z.object({
    sessionId: reference(sessions, 'A session, as found by institute.listSessions.'),
    event: z.enum(['start', 'assess', 'close', 'cancel']),
  }),
  output: SessionView,
  async handler({ sessionId, event }, context) {
    const { db } = context
    const now = context.now()
    const session = await requireSession(db, sessionId)
    assertCanManageAsOperator(requireActor(context), session.operatorOrganisationId)
    const state = transition(sessionStateMachine, session.state, event, { roles: ['registrar'] })
    await db
      .update(sessions)
      .set({ state, version: session.version + 1 })
      .where(eq(sessions.id, sessionId))
    for (const [from, toEvent] of enrolmentTransitions[event] ?? []) {
      await db
        .update(enrolments)
        .set({ state: transition(enrolmentStateMachine, from, toEvent), updatedAt: now })
        .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.state, from)))
    }
    const [row] = await selectSessions(db, eq(sessions.id, sessionId)).limit(1)
    return (await toSessionViews(db, [row!]))[0]!
  },
})
