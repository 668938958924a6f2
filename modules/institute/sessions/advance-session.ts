import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertOperates } from '../access.ts'
import { sampleIds } from '../example-ids.ts'
import { enrolmentLife, sessionLife } from '../state-machines.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import type { EnrolmentEvent, EnrolmentState } from '../vocabulary.ts'
import { presentSession, Session, sessionOf, sessionsWhere } from './session-view.ts'

/** What each move of a session means for those enrolled in it. */
const consequences: Partial<Record<'start' | 'assess' | 'close' | 'cancel', [from: EnrolmentState, event: EnrolmentEvent][]>> = {
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
  summary: 'Start, assess, close or cancel a session. Starting it makes its enrolments active; closing it ends those that were never assessed.',
  route: 'POST /institute/sessions/:sessionId/moves',
  effect: 'write',
  access: 'institute:manage',
  examples: [
    {
      ask: { fr: 'Démarre cette session', ar: 'ابدأ هذه الدورة', en: 'Start this session' },
      input: { sessionId: sampleIds.session(1), event: 'start' },
    },
    {
      ask: { fr: 'Annule cette session de formation', ar: 'ألغ هذه الدورة التكوينية', en: 'Cancel this training session' },
      input: { sessionId: sampleIds.session(1), event: 'cancel' },
    },
  ],
  input: z.object({
    sessionId: reference(sessions, 'A session, as found by institute.listSessions.'),
    event: z.enum(['start', 'assess', 'close', 'cancel']),
  }),
  output: Session,
  async handler({ sessionId, event }, { db, now, ...context }) {
    const session = await sessionOf(db, sessionId)
    assertOperates(callerOf(context), session.operatorOrganisationId)
    const state = transition(sessionLife, session.state, event, { roles: ['registrar'] })
    await db
      .update(sessions)
      .set({ state, version: session.version + 1 })
      .where(eq(sessions.id, sessionId))
    for (const [from, what] of consequences[event] ?? []) {
      await db
        .update(enrolments)
        .set({ state: transition(enrolmentLife, from, what), updatedAt: now() })
        .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.state, from)))
    }
    const [row] = await sessionsWhere(db, eq(sessions.id, sessionId)).limit(1)
    return (await presentSession(db, [row!]))[0]!
  },
})
