import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, eq, ne } from '#platform/db/query-builder.ts'
import { intervalOf, minuteMs } from '#platform/lib/interval.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab } from '../access.ts'
import { fablabsError } from '../errors.ts'
import { fablabBookings as bookings, fablabQualificationGrants as grants } from '../tables.ts'
import { findBooking } from './access.ts'
import { outOfServiceText } from './booking-obstacle.ts'
import { BookingView, toBookingView } from './booking-view.ts'
import * as examples from './check-in.examples.ts'
import { offerFreedSlot } from './offer-freed-slot.ts'
import { assertSupervised } from './supervision.ts'
import { transitionBooking } from './transition-booking.ts'
import { assertQualified } from './validate-booking.ts'

const input = z.object({
  bookingId: reference(bookings, 'A booking in one of the labs the caller runs, as found by fablabs.listLabBookings.'),
})

const stillInUseText = {
  fr: 'Cette machine est encore utilisée : enregistrez d’abord la sortie précédente.',
  ar: 'ما زالت هذه الآلة قيد الاستعمال: سجل الخروج السابق أولا.',
  en: 'This machine is still in use: check the other booking out first.',
}

/** Returns the caller. Throws 403 unless the caller runs the lab: the person who booked can see the booking but not run these operations. */
async function requireLabOperator(bookingId: string, context: HandlerContexts['write']) {
  const caller = requireActor(context)
  const { lab } = await findBooking(context.db, bookingId, caller)
  assertCanManageLab(caller, lab)
  return caller
}

export const checkIn = operation({
  name: 'fablabs.checkIn',
  summary: 'Start the use of a booked machine, from 15 minutes before the start.',
  description:
    'Checks a booking in. The qualification is checked again; a supervised machine needs its supervisor to be present.',
  route: 'POST /fablabs/bookings/:bookingId/check-in',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['bookingId'] },
  examples: examples.checkIn,
  input: input.extend({
    supervisorPresent: z
      .boolean()
      .default(false)
      .describe('The assigned supervisor is present; required for supervised machines.'),
  }),
  output: BookingView,
  async handler({ bookingId, supervisorPresent }, context) {
    const caller = await requireLabOperator(bookingId, context)
    const now = context.now()
    const started = await transitionBooking(context, { bookingId, event: 'checkIn', now }, async (found) => {
      const { booking, ...place } = found
      const { machine } = place
      if (machine.status !== 'AVAILABLE')
        throw fablabsError('machine-unavailable', `This machine is ${machine.status}.`, {
          machineStatus: machine.status,
          explanation: outOfServiceText,
        })
      const others = and(eq(bookings.machineId, machine.id), eq(bookings.state, 'IN_USE'), ne(bookings.id, bookingId))
      if ((await context.db.$count(bookings, others)) >= machine.concurrency)
        throw fablabsError('machine-in-use', 'This machine is still in use. Check the other booking out first.', {
          explanation: stillInUseText,
        })
      await assertQualified(context.db, { place, slot: intervalOf(booking), personId: booking.personId, now })
      assertSupervised(booking, { callerId: caller.id, supervisorPresent })
      return { checkedInAt: now, checkedInBy: caller.id }
    })
    return toBookingView(started, caller, now)
  },
})

export const checkOut = operation({
  name: 'fablabs.checkOut',
  summary: 'End the use of a booked machine and free the rest of its slot.',
  route: 'POST /fablabs/bookings/:bookingId/check-out',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['bookingId'] },
  examples: examples.checkOut,
  input,
  output: BookingView,
  async handler({ bookingId }, context) {
    const caller = await requireLabOperator(bookingId, context)
    const now = context.now()
    const ended = await transitionBooking(context, { bookingId, event: 'checkOut', now }, async (found) => {
      const { booking, model } = found
      for (const qualificationId of model.requiredQualificationIds) {
        // Use extends qualifications that lapse when idle.
        await context.db
          .update(grants)
          .set({ lastUsedAt: now })
          .where(
            and(
              eq(grants.personId, booking.personId),
              eq(grants.qualificationId, qualificationId),
              eq(grants.state, 'GRANTED'),
            ),
          )
      }
      const free = now.getTime() + booking.bufferAfterMin * minuteMs
      return { checkedOutAt: now, blockedUntil: new Date(Math.min(free, booking.blockedUntil.getTime())) }
    })
    await offerFreedSlot(context.db, ended, now)
    return toBookingView(ended, caller, now)
  },
})

export const markNoShow = operation({
  name: 'fablabs.markNoShow',
  summary: 'Record that the person did not come for a booking (no-show) and free the machine.',
  description: 'Possible from 15 minutes after the start of the booking.',
  route: 'POST /fablabs/bookings/:bookingId/no-show',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { producesIds: ['bookingId'] },
  examples: examples.markNoShow,
  input,
  output: BookingView,
  async handler({ bookingId }, context) {
    const caller = await requireLabOperator(bookingId, context)
    const now = context.now()
    const missed = await transitionBooking(context, { bookingId, event: 'markNoShow', now }, () => ({}))
    await offerFreedSlot(context.db, missed, now)
    return toBookingView(missed, caller, now)
  },
})
