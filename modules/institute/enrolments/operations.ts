import { z } from 'zod'
import { commonsPersons as persons } from '#modules/commons/tables.ts'
import { requireActor } from '#platform/access.ts'
import { and, eq, gt } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator, canManage } from '../access.ts'
import { assertPersonInOrganisation } from '../people.ts'
import { countSeats, requireSession } from '../sessions/session-view.ts'
import { enrolmentStateMachine } from '../state-machines.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import { enrolmentStates } from '../vocabulary.ts'
import {
  EnrolmentView,
  loadEnrolmentView,
  loadEnrolmentViews,
  loadWaitlist,
  requireVisibleEnrolment,
} from './enrolment-view.ts'
import * as examples from './operations.examples.ts'
import { assertEnrollable, assignSeatOrWaitlist, updateSeatState } from './seats.ts'

export const enrol = operation({
  name: 'institute.enrol',
  summary:
    'Enrol the caller, or a person of their organisation, in a session: with a seat, or on the waiting list when it is full. A full waiting list is answered with other sessions.',
  route: 'POST /institute/enrolments',
  effect: 'write',
  access: 'institute:write',
  http: { status: 201 },
  agent: { producesIds: ['enrolmentId'] },
  examples: examples.enrol,
  input: z.object({
    sessionId: reference(sessions, 'A session, as found by institute.listSessions.'),
    personId: reference(
      persons,
      'Somebody else of the organisation: for those who may manage. The caller unless told.',
    ).optional(),
    fundedBy: z.string().min(1).max(200).optional().describe('Who pays.'),
  }),
  output: EnrolmentView,
  async handler({ sessionId, personId: asked, fundedBy }, context) {
    const { db, now } = context
    const caller = requireActor(context)
    const personId = asked ?? caller.id
    if (personId !== caller.id && !canManage(caller)) throw notFound('person')
    await assertPersonInOrganisation(db, caller.organisationId, personId)
    const session = await requireSession(db, sessionId)
    await assertEnrollable(db, session, now())
    const [known] = await db
      .select()
      .from(enrolments)
      .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.personId, personId)))
    if (known && known.state !== 'CANCELLED') {
      throw conflict(
        `This person is already enrolled here: ${known.state}.`,
        { enrolmentId: known.id, state: known.state },
        'already-enrolled',
      )
    }
    const [row] = await assignSeatOrWaitlist(
      db,
      session,
      { id: known?.id, personId, organisationId: caller.organisationId, fundedBy },
      now(),
    )
    return loadEnrolmentView(db, row!.id)
  },
})

export const cancelEnrolment = operation({
  name: 'institute.cancelEnrolment',
  summary:
    'Give up a seat or a place on the waiting list before the session starts; the first who waits gets the seat.',
  route: 'POST /institute/enrolments/:enrolmentId/cancel',
  effect: 'write',
  access: 'institute:write',
  examples: examples.cancelEnrolment,
  input: z.object({
    enrolmentId: reference(
      enrolments,
      'An enrolment, as answered by institute.enrol or found by institute.learnerRecord.',
    ),
  }),
  output: EnrolmentView.extend({
    promotedEnrolmentId: z
      .string()
      .nullable()
      .describe('Who got the seat from the waiting list; null when nobody waited.'),
  }),
  async handler({ enrolmentId }, context) {
    const { db, now } = context
    const caller = requireActor(context)
    const { enrolment, session } = await requireVisibleEnrolment(db, caller, enrolmentId)
    if (enrolment.personId !== caller.id && !canManage(caller)) throw notFound('enrolment')
    const state = transition(enrolmentStateMachine, enrolment.state, 'cancel')
    await db.update(enrolments).set({ state, updatedAt: now() }).where(eq(enrolments.id, enrolmentId))
    const [next] = enrolment.state === 'CONFIRMED' ? await loadWaitlist(db, session.id).limit(1) : []
    if (next)
      await db
        .update(enrolments)
        .set({ state: transition(enrolmentStateMachine, next.state, 'promote'), updatedAt: now() })
        .where(eq(enrolments.id, next.id))
    await updateSeatState(db, session, (await countSeats(db, [session.id]))(session.id).taken)
    return {
      ...(await loadEnrolmentView(db, enrolmentId)),
      promotedEnrolmentId: next && next.organisationId === caller.organisationId ? next.id : null,
    }
  },
})

export const listEnrolments = operation({
  name: 'institute.listEnrolments',
  summary: 'List who is enrolled in a session, in the order of asking: for those who run it.',
  route: 'GET /institute/sessions/:sessionId/enrolments',
  effect: 'read',
  access: 'institute:manage',
  agent: { producesIds: ['enrolmentId', 'personId'] },
  examples: examples.listEnrolments,
  input: z.object({
    sessionId: reference(sessions, 'A session, as found by institute.listSessions.'),
    state: z.enum(enrolmentStates).optional(),
    ...Paging,
  }),
  output: pageOf(EnrolmentView),
  async handler({ sessionId, state, limit, cursor }, context) {
    const [after] = decodeCursor(cursor, 'number') ?? []
    const session = await requireSession(context.db, sessionId)
    assertCanManageAsOperator(requireActor(context), session.operatorOrganisationId)
    const rows = await loadEnrolmentViews(
      context.db,
      and(
        eq(enrolments.sessionId, sessionId),
        state ? eq(enrolments.state, state) : undefined,
        after === undefined
          ? undefined
          : gt(enrolments.queueNumber, Math.trunc(Math.min(Math.max(after, 0), 2 ** 31 - 1))),
      ),
      limit + 1,
    )
    return toPage(
      rows,
      limit,
      ({ queueNumber }) => [queueNumber],
      ({ queueNumber: _, ...row }) => row,
    )
  },
})
