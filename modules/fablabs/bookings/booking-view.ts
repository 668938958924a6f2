import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { MachineInLabFields, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { SlotFields, toSlotView } from '../slot-view.ts'
import { BookingState, Purpose } from '../vocabulary.ts'
import { type BookingWithMachine, bookingRolesOf } from './access.ts'
import { bookingStateAt, bookingStateMachine, changeDeadlineOf } from './state-machine.ts'

const at = z.iso.datetime().nullable()

const Notice = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

export const BookingView = z.object({
  bookingId: z.string().describe('Id to confirm, reschedule, cancel or show the booking.'),
  state: plainEnum(BookingState),
  ...MachineInLabFields,
  ...SlotFields,
  personId: z.string().describe('The person who booked.'),
  organisationId: z.string().describe('The organisation of the person.'),
  purpose: plainEnum(Purpose),
  participants: z.int().describe('Number of people.'),
  priceMinor: z.int().describe('Price of the whole slot, in centimes.'),
  currency: z.string().describe('ISO 4217.'),
  supervisionRequired: z.boolean().describe('A lab member must be present during use.'),
  supervisorId: z.string().nullable().describe('The assigned lab member; null: none assigned.'),
  notice: Notice.nullable().describe('Change by the lab and its reason, in three languages; null: none.'),
  heldUntil: at.describe('Confirm before this time; null when the booking is not held.'),
  changeableUntil: z.iso.datetime().describe('The person who booked may change or cancel before this time.'),
  reason: z.string().nullable().describe('Reason of the cancellation.'),
  cancelledAt: at.describe('Time of the cancellation, UTC; null: not cancelled.'),
  checkedInAt: at.describe('Start of use, UTC.'),
  checkedOutAt: at.describe('End of use, UTC.'),
  version: z.int().describe('Increases with every change.'),
  allowedEvents: z.array(z.string()).describe('Names of the operations that the caller can run on it now.'),
})

export const toBookingView = (
  { booking, ...place }: BookingWithMachine,
  caller: Actor,
  now: Date,
): z.input<typeof BookingView> => ({
  ...toMachineInLabView(place),
  ...toSlotView(booking.startsAt, booking.endsAt, place.lab.timeZone),
  bookingId: booking.id,
  state: bookingStateAt(booking, now),
  personId: booking.personId,
  organisationId: booking.organisationId,
  purpose: booking.purpose,
  participants: booking.participants,
  priceMinor: booking.priceMinor,
  currency: policy.currency,
  supervisionRequired: booking.supervisionRequired,
  supervisorId: booking.supervisorId,
  notice: booking.notice,
  heldUntil: booking.state === 'HELD' ? booking.heldUntil!.toISOString() : null,
  changeableUntil: changeDeadlineOf(booking).toISOString(),
  reason: booking.reason,
  cancelledAt: booking.cancelledAt?.toISOString() ?? null,
  checkedInAt: booking.checkedInAt?.toISOString() ?? null,
  checkedOutAt: booking.checkedOutAt?.toISOString() ?? null,
  version: booking.version,
  allowedEvents: allowedEvents(bookingStateMachine, bookingStateAt(booking, now), {
    roles: bookingRolesOf(caller, { booking, ...place }),
    subject: { booking, now, timeZone: place.lab.timeZone },
  }),
})
