import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { intervalOf, minuteMs } from '#platform/lib/interval.ts'
import { formatLocal } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { findAlternatives } from '../availability/alternatives.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { fablabsError } from '../errors.ts'
import type { Explanation } from '../explanations.ts'
import { type MachineInLab, requireMachineInLab } from '../machine-in-lab.ts'
import { localDateTimeInput } from '../slot-view.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { findBooking } from './access.ts'
import { BookingView, toBookingView } from './booking-view.ts'
import * as examples from './change-operations.examples.ts'
import { slotColumns } from './create-booking.ts'
import { offerFreedSlot } from './offer-freed-slot.ts'
import { refusalsDescription } from './operations.ts'
import { bookingStateAt } from './state-machine.ts'
import { transitionBooking } from './transition-booking.ts'
import { assertBookable, requireSlot } from './validate-booking.ts'

const ownerOf = ({ personId, organisationId }: BookingOwner) => ({ personId, organisationId })
type BookingOwner = Pick<typeof bookings.$inferSelect, 'personId' | 'organisationId'>

const bookingId = reference(bookings, 'A booking, as found by fablabs.listBookings.')

const holdExpiredText: Explanation = {
  fr: 'Ce créneau n’est plus retenu : les dix minutes sont passées. Réservez-le à nouveau.',
  ar: 'لم يعد هذا الموعد محفوظا: انقضت الدقائق العشر. احجزه من جديد.',
  en: 'This slot is no longer held, because the ten minutes are over. Book it again.',
}

export const confirmBooking = operation({
  name: 'fablabs.confirmBooking',
  summary: 'Confirm a held slot before its ten minutes are over.',
  route: 'POST /fablabs/bookings/:bookingId/confirm',
  effect: 'write',
  access: 'fablabs:write',
  agent: { producesIds: ['bookingId'] },
  examples: examples.confirmBooking,
  input: z.object({ bookingId }),
  output: BookingView,
  async handler({ bookingId }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const found = await findBooking(context.db, bookingId, caller)
    if (bookingStateAt(found.booking, now) === 'EXPIRED') {
      const alternatives = await findAlternatives(context.db, {
        place: found,
        slot: intervalOf(found.booking),
        ...ownerOf(found.booking),
        now,
      })
      const text = `This hold expired at ${formatLocal(found.booking.heldUntil!, found.lab.timeZone)} local time. Book the slot again, or one of \`alternatives\`.`
      throw fablabsError('hold-expired', text, {
        state: 'EXPIRED',
        event: 'confirmBooking',
        allowedEvents: [],
        explanation: holdExpiredText,
        alternatives,
      })
    }
    const confirmed = await transitionBooking(context, { bookingId, event: 'confirmBooking', now }, () => ({
      heldUntil: null,
    }))
    return toBookingView(confirmed, caller, now)
  },
})

export const cancelBooking = operation({
  name: 'fablabs.cancelBooking',
  summary: 'Cancel a booking and free the machine.',
  description: 'The person who booked can cancel until two hours before the start, the lab at any time before use.',
  route: 'POST /fablabs/bookings/:bookingId/cancel',
  effect: 'write',
  access: 'fablabs:write',
  agent: { producesIds: ['bookingId'] },
  examples: examples.cancelBooking,
  input: z.object({ bookingId, reason: z.string().min(1).max(500).optional().describe('Reason; the lab sees it.') }),
  output: BookingView,
  async handler({ bookingId, reason }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const cancelled = await transitionBooking(context, { bookingId, event: 'cancelBooking', now }, () => ({
      cancelledAt: now,
      cancelledBy: caller.id,
      reason: reason ?? null,
    }))
    await offerFreedSlot(context.db, cancelled, now)
    return toBookingView(cancelled, caller, now)
  },
})

export const rescheduleBooking = operation({
  name: 'fablabs.rescheduleBooking',
  summary: 'Move a booking to another time, or to another machine.',
  description: `Move a booking to another time or machine. The price is computed again. If the new slot is rejected, the booking stays unchanged.\n\n${refusalsDescription}`,
  route: 'POST /fablabs/bookings/:bookingId/reschedule',
  effect: 'write',
  access: 'fablabs:write',
  agent: { producesIds: ['bookingId'] },
  examples: examples.rescheduleBooking,
  input: z.object({
    bookingId,
    startsAt: localDateTimeInput('New start, on a quarter of an hour.'),
    durationMinutes: DurationMinutes.optional().describe('New length in minutes. Defaults to the current length.'),
    machineId: reference(
      machines,
      'Another machine, as found by fablabs.searchMachines. Defaults to the current one.',
    ).optional(),
  }),
  output: BookingView,
  async handler({ bookingId, startsAt, durationMinutes, machineId }, context) {
    const now = context.now()
    let place: MachineInLab | undefined
    let previousPlace: MachineInLab | undefined
    const moved = await transitionBooking(
      context,
      { bookingId, event: 'rescheduleBooking', now },
      async ({ booking, ...current }) => {
        previousPlace = current
        place =
          machineId && machineId !== current.machine.id ? await requireMachineInLab(context.db, machineId) : current
        const minutes = durationMinutes ?? (booking.endsAt.getTime() - booking.startsAt.getTime()) / minuteMs
        const slot = requireSlot({ startsAt, durationMinutes: minutes }, place, now)
        await assertBookable(context.db, { place, slot, ...ownerOf(booking), now, excludedBookingId: bookingId })
        // A hold must not outlast the start of its slot.
        const heldUntil = booking.heldUntil && new Date(Math.min(booking.heldUntil.getTime(), slot.start))
        return { ...slotColumns(slot, place), heldUntil, supervisorId: null } // the supervisor may not be available at the new time
      },
    )
    if (previousPlace) await offerFreedSlot(context.db, previousPlace, now)
    return toBookingView({ ...moved, ...place }, requireActor(context), now)
  },
})
