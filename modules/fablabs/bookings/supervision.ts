import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, gt, inArray, lt, ne } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab } from '../access.ts'
import { fablabsError } from '../errors.ts'
import { fablabBookings as bookings } from '../tables.ts'
import { findBooking } from './access.ts'
import { BookingView, toBookingView } from './booking-view.ts'
import { bookingStateAt } from './state-machine.ts'
import * as examples from './supervision.examples.ts'

const supervisorRequiredText = {
  fr: 'Cette machine s’utilise sous surveillance : une personne du laboratoire doit être désignée et présente.',
  ar: 'تُستعمل هذه الآلة تحت الإشراف: يجب تعيين شخص من المختبر وحضوره.',
  en: 'This machine is used under supervision: a lab member must be assigned and present.',
}

/** Throws 409 for a supervised machine unless its supervisor is assigned and present. */
export function assertSupervised(
  { supervisionRequired, supervisorId }: Pick<typeof bookings.$inferSelect, 'supervisionRequired' | 'supervisorId'>,
  { callerId, supervisorPresent }: { callerId: string; supervisorPresent: boolean },
) {
  if (!supervisionRequired) return
  if (!supervisorId)
    throw fablabsError(
      'supervisor-missing',
      'This machine needs a supervisor. Assign a lab member with fablabs.assignSupervisor.',
      { explanation: supervisorRequiredText },
    )
  if (supervisorId !== callerId && !supervisorPresent)
    throw fablabsError(
      'supervisor-absent',
      'The supervisor must be present. Have them check in, or send `supervisorPresent: true`.',
      { supervisorId, explanation: supervisorRequiredText },
    )
}

export const assignSupervisor = operation({
  name: 'fablabs.assignSupervisor',
  summary: 'Assign the lab member who will be present while a supervised machine is used.',
  description: 'Rejects a person who supervises in another lab at that time, and the person who booked.',
  route: 'PUT /fablabs/bookings/:bookingId/supervisor',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['bookingId'] },
  examples: examples.assignSupervisor,
  input: z.object({
    bookingId: reference(
      bookings,
      'A booking in one of the labs the caller runs, as found by fablabs.listLabBookings.',
    ),
    supervisorId: reference(
      members,
      'A member of the organisation that runs the lab, as found by identity.listMembers.',
    ),
  }),
  output: BookingView,
  async handler({ bookingId, supervisorId }, context) {
    const { db } = context
    const caller = requireActor(context)
    const now = context.now()
    const found = await findBooking(db, bookingId, caller)
    assertCanManageLab(caller, found.lab)
    const { booking, lab } = found
    const [supervisor] = await db
      .select()
      .from(members)
      .where(
        and(
          eq(members.id, supervisorId),
          eq(members.organisationId, lab.operatorOrganisationId),
          eq(members.status, 'active'),
        ),
      )
    if (!supervisor) throw notFound('member of the organisation of the lab')
    const state = bookingStateAt(booking, now)
    if (!['HELD', 'CONFIRMED', 'IN_USE'].includes(state))
      throw conflict(`This booking is ${state} and needs no supervisor.`, { state })
    if (supervisorId === booking.personId)
      throw fablabsError(
        'supervisor-unsuitable',
        'The person who booked cannot supervise the booking. Assign another member.',
      )
    const elsewhere = and(
      eq(bookings.supervisorId, supervisorId),
      ne(bookings.labId, booking.labId),
      inArray(bookings.state, ['HELD', 'CONFIRMED', 'IN_USE']),
      lt(bookings.startsAt, booking.endsAt),
      gt(bookings.endsAt, booking.startsAt),
    )
    if ((await db.$count(bookings, elsewhere)) > 0)
      throw fablabsError(
        'supervisor-unsuitable',
        'This person supervises in another lab at that time. Assign another member.',
      )
    const [changed] = await db
      .update(bookings)
      .set({ supervisorId, version: booking.version + 1 })
      .where(eq(bookings.id, bookingId))
      .returning()
    return toBookingView({ ...found, booking: changed! }, caller, now)
  },
})
