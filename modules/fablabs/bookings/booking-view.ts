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
  bookingId: z.string().describe('To confirm, move, cancel or look at it.'),
  state: plainEnum(BookingState),
  ...MachineInLabFields,
  ...SlotFields,
  personId: z.string().describe('Whose booking it is.'),
  organisationId: z.string().describe('The organisation of that person.'),
  purpose: plainEnum(Purpose),
  participants: z.int().describe('How many people will be there.'),
  priceMinor: z.int().describe('For the whole slot, in centimes.'),
  currency: z.string().describe('ISO 4217.'),
  supervisionRequired: z.boolean().describe('Somebody of the lab must be present during use.'),
  supervisorId: z.string().nullable().describe('Who of the lab will be present; null: nobody was assigned.'),
  notice: Notice.nullable().describe('What the lab did to it and why, in three languages; null: nothing.'),
  heldUntil: at.describe('Confirm before this, or the slot is free again; null when it is not held.'),
  changeableUntil: z.iso.datetime().describe('Who booked may change or cancel before this.'),
  reason: z.string().nullable().describe('Why it was cancelled.'),
  cancelledAt: at.describe('UTC; null: it was not.'),
  checkedInAt: at.describe('When use began, UTC.'),
  checkedOutAt: at.describe('When use ended, UTC.'),
  version: z.int().describe('Rises with every change.'),
  legalEvents: z.array(z.string()).describe('What the caller can do with it now: operations of this module by name.'),
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
  legalEvents: allowedEvents(bookingStateMachine, bookingStateAt(booking, now), {
    roles: bookingRolesOf(caller, { booking, ...place }),
    subject: { booking, now, timeZone: place.lab.timeZone },
  }),
})
