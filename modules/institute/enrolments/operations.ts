import { z } from 'zod'
import { commonsPersons as persons } from '#modules/commons/tables.ts'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageAsOperator, canManage } from '../access.ts'
import { instituteError } from '../errors.ts'
import { assertPersonInOrganisation } from '../people.ts'
import { requireSession } from '../sessions/session-view.ts'
import { instituteEnrolments as enrolments, instituteSessions as sessions } from '../tables.ts'
import { enrolmentStates } from '../vocabulary.ts'
import { requireVisibleEnrolment } from './enrolment-access.ts'
import { EnrolmentView, loadEnrolmentView, loadEnrolmentViews, loadWaitlist } from './enrolment-view.ts'
import * as examples from './operations.examples.ts'
import { countSeats } from './seat-count.ts'
import { assertEnrollable, assignSeatOrWaitlist, updateSeatState } from './seats.ts'
import { enrolmentStateMachine } from './state-machine.ts'

export const enrol = operation({
  name: 'institute.enrol',
  summary: 'Enrol the caller or a person of their organisation in a session, or join its waiting list.',
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
      'Another person of the organisation, for managers; defaults to the caller.',
    ).optional(),
    fundedBy: z.string().min(1).max(200).optional().describe('The payer.'),
  }),
  output: EnrolmentView,
  async handler({ sessionId, personId: requestedPersonId, fundedBy }, context) {
    const { db } = context
    const now = context.now()
    const caller = requireActor(context)
    const personId = requestedPersonId ?? caller.id
    if (personId !== caller.id && !canManage(caller)) throw notFound('person')
    await assertPersonInOrganisation(db, caller.organisationId, personId)
    const session = await requireSession(db, sessionId)
    await assertEnrollable(db, session, now)
    const [existing] = await db
      .select()
      .from(enrolments)
      .where(and(eq(enrolments.sessionId, sessionId), eq(enrolments.personId, personId)))
    if (existing && existing.state !== 'CANCELLED') {
      throw instituteError('already-enrolled', `This person is already enrolled in this session: ${existing.state}.`, {
        enrolmentId: existing.id,
        state: existing.state,
      })
    }
    const [row] = await assignSeatOrWaitlist(
      db,
      session,
      { id: existing?.id, personId, organisationId: caller.organisationId, fundedBy },
      now,
    )
    return loadEnrolmentView(db, row!.id)
  },
})

export const cancelEnrolment = operation({
  name: 'institute.cancelEnrolment',
  summary: 'Give up a seat or a place on the waiting list before the session starts.',
  route: 'POST /institute/enrolments/:enrolmentId/cancel',
  effect: 'write',
  access: 'institute:write',
  examples: examples.cancelEnrolment,
  input: z.object({
    enrolmentId: reference(
      enrolments,
      'An enrolment, as returned by institute.enrol or found by institute.learnerRecord.',
    ),
  }),
  output: EnrolmentView.extend({
    promotedEnrolmentId: z
      .string()
      .nullable()
      .describe('Enrolment that got the seat from the waiting list; null if the list was empty.'),
  }),
  async handler({ enrolmentId }, context) {
    const { db } = context
    const now = context.now()
    const caller = requireActor(context)
    const { enrolment, session } = await requireVisibleEnrolment(db, caller, enrolmentId)
    if (enrolment.personId !== caller.id && !canManage(caller)) throw notFound('enrolment')
    const state = transition(enrolmentStateMachine, enrolment.state, 'cancel')
    await db.update(enrolments).set({ state, updatedAt: now }).where(eq(enrolments.id, enrolmentId))
    const [next] = enrolment.state === 'CONFIRMED' ? await loadWaitlist(db, session.id).limit(1) : []
    if (next)
      await db
        .update(enrolments)
        .set({ state: transition(enrolmentStateMachine, next.state, 'promote'), updatedAt: now })
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
  summary: 'List the enrolments of a session, in the order of application.',
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
  async handler({ sessionId, state, ...paging }, context) {
    const session = await requireSession(context.db, sessionId)
    assertCanManageAsOperator(requireActor(context), session.operatorOrganisationId)
    return listPage(paging, {
      sort: [{ column: enrolments.queueNumber }],
      query: ({ after, limit }) =>
        loadEnrolmentViews(
          context.db,
          and(eq(enrolments.sessionId, sessionId), state ? eq(enrolments.state, state) : undefined, after),
          limit,
        ),
      position: ({ queueNumber }) => [queueNumber],
      view: ({ queueNumber: _, ...row }) => row,
    })
  },
})
