import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertOwner } from '../access.ts'
import { diasporaError } from '../errors.ts'
import { diasporaEvents as events, diasporaRegistrations as registrations } from '../tables.ts'
import { type EventRow, isRegistrationOpen, listAlternativeEvents, requireEvent } from './event-view.ts'
import * as examples from './registration-operations.examples.ts'
import { registrationStateMachine } from './registration-state-machine.ts'
import { Registration, toRegistrationView } from './registration-view.ts'
import { eventStateMachine } from './state-machine.ts'

export const registerForEvent = operation({
  name: 'diaspora.registerForEvent',
  summary: 'Register the caller for an event for the diaspora.',
  description: 'If the event is full or registration is closed, the error lists other events in `alternatives`.',
  route: 'POST /diaspora/registrations',
  effect: 'write',
  access: 'member',
  http: { status: 201 },
  agent: { producesIds: ['registrationId'] },
  examples: examples.registerForEvent,
  input: z.object({ eventId: reference(events, 'An event, from diaspora.listEvents.') }),
  output: Registration,
  async handler({ eventId }, context) {
    const { id: personId, organisationId } = requireActor(context)
    const { db, now } = context
    const event = await requireEvent(db, eventId)
    const [known] = await db
      .select()
      .from(registrations)
      .where(and(eq(registrations.eventId, eventId), eq(registrations.personId, personId)))
    if (known && known.state !== 'CANCELLED')
      throw diasporaError('already-registered', 'You are already registered for this event.', {
        registrationId: known.id,
        state: known.state,
      })
    await assertRegistrationOpen(db, event, now())
    await updatePlacesTaken(db, event, event.taken + 1)
    const values = { ticket: randomBytes(12).toString('base64url'), updatedAt: now() }
    const [row] = known
      ? await db
          .update(registrations)
          .set({ ...values, organisationId, state: transition(registrationStateMachine, known.state, 'register') })
          .where(eq(registrations.id, known.id))
          .returning()
      : await db
          .insert(registrations)
          .values({ ...values, organisationId, eventId, personId, createdAt: now() })
          .returning()
    return toRegistrationView(row!)
  },
})

/** Throws 409 with alternative events if the event does not accept registrations now. */
async function assertRegistrationOpen(db: Queries, event: EventRow, now: Date) {
  if (isRegistrationOpen(event, now)) return
  const { state, registrationOpensAt, registrationClosesAt } = event
  const alternatives = await listAlternativeEvents(db, event, now)
  if (state === 'FULL')
    throw diasporaError('event-full', 'This event is full. Choose another event from `alternatives`.', {
      state,
      alternatives,
    })
  throw diasporaError(
    'registration-closed',
    'Registration for this event is not open. Choose another event from `alternatives`.',
    {
      state,
      registrationOpensAt: registrationOpensAt.toISOString(),
      registrationClosesAt: registrationClosesAt.toISOString(),
      alternatives,
    },
  )
}

/** Stores the number of taken places on the event's row, so that concurrent registrations conflict and cannot overbook. */
async function updatePlacesTaken(db: Queries, event: EventRow, taken: number) {
  const full = taken >= event.capacity
  const placesEvent =
    event.state === 'PUBLISHED' && full ? 'fill' : event.state === 'FULL' && !full ? 'free' : undefined
  const state = placesEvent
    ? transition(eventStateMachine, event.state, placesEvent, { roles: ['places'] })
    : event.state
  await db.update(events).set({ state, taken }).where(eq(events.id, event.id))
}

export const cancelRegistration = operation({
  name: 'diaspora.cancelRegistration',
  summary: 'Cancel the caller’s registration for an event for the diaspora before it starts.',
  description: 'The place becomes free for the next registration.',
  route: 'POST /diaspora/registrations/:registrationId/cancel',
  effect: 'write',
  access: 'member',
  examples: examples.cancelRegistration,
  input: z.object({
    registrationId: reference(
      registrations,
      'The caller’s registration, from diaspora.registerForEvent or diaspora.myData.',
    ),
  }),
  output: Registration,
  async handler({ registrationId }, context) {
    const { id, organisationId } = requireActor(context)
    const { db, now } = context
    const [known] = await db
      .select()
      .from(registrations)
      .where(
        and(
          eq(registrations.id, registrationId),
          eq(registrations.organisationId, organisationId),
          eq(registrations.personId, id),
        ),
      )
    if (!known) throw notFound('registration')
    const event = await requireEvent(db, known.eventId)
    const state = transition(registrationStateMachine, known.state, 'cancel')
    if (event.startsAt <= now())
      throw diasporaError('event-started', 'The event has started. The registration can no longer be cancelled.', {
        startsAt: event.startsAt.toISOString(),
      })
    const [row] = await db
      .update(registrations)
      .set({ state, updatedAt: now() })
      .where(eq(registrations.id, known.id))
      .returning()
    await updatePlacesTaken(db, event, event.taken - 1)
    return toRegistrationView(row!)
  },
})

export const checkInAttendee = operation({
  name: 'diaspora.checkInAttendee',
  summary: 'Check in an attendee at an event of the caller’s organisation by their ticket.',
  route: 'POST /diaspora/events/:eventId/attendance',
  effect: 'write',
  access: 'diaspora:manage',
  examples: examples.checkInAttendee,
  input: z.object({
    eventId: reference(events, 'An event of the organisation.'),
    ticket: z.string().min(1).max(60).describe('Ticket code the attendee shows.'),
  }),
  output: z.object({ eventId: z.string(), attendedAt: z.iso.datetime() }),
  async handler({ eventId, ticket }, context) {
    const { db, now } = context
    const event = await requireEvent(db, eventId)
    assertOwner(requireActor(context), event.ownerOrganisationId)
    const [known] = await db
      .select()
      .from(registrations)
      .where(and(eq(registrations.eventId, eventId), eq(registrations.ticket, ticket)))
    if (!known) throw notFound('ticket for this event')
    const state = transition(registrationStateMachine, known.state, 'check_in')
    await db
      .update(registrations)
      .set({ state, attendedAt: now(), updatedAt: now() })
      .where(eq(registrations.id, known.id))
    return { eventId, attendedAt: now().toISOString() }
  },
})
