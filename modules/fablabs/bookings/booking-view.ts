import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManage, canManageLab } from '../access.ts'
import { type MachineInLab, MachineInLabFields, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { SlotFields, toSlotView } from '../slot-view.ts'
import {
  fablabBookings as bookings,
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
} from '../tables.ts'
import { BookingState, Purpose } from '../vocabulary.ts'
import {
  type BookingEvent,
  type BookingRole,
  bookingStateAt,
  bookingStateMachine,
  changeDeadlineOf,
  nextBookingState,
} from './state-machine.ts'

export interface BookingWithMachine extends MachineInLab {
  booking: typeof bookings.$inferSelect
}

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
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now: operations of this module by name.'),
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

export const bookingsWhere = (db: Reads, where: SQL | undefined) =>
  db
    .select({ booking: bookings, machine: machines, model: models, lab: labs })
    .from(bookings)
    .innerJoin(machines, eq(machines.id, bookings.machineId))
    .innerJoin(models, eq(models.id, machines.modelId))
    .innerJoin(labs, eq(labs.id, bookings.labId))
    .where(where)

/** As whom the caller meets this booking; as nobody, it does not exist for them. */
export function bookingRolesOf(
  caller: Actor,
  { booking, lab }: Pick<BookingWithMachine, 'booking' | 'lab'>,
): BookingRole[] {
  const ours = booking.organisationId === caller.organisationId
  const owner = ours && (booking.personId === caller.id || canManage(caller))
  return [...(owner ? (['owner'] as const) : []), ...(canManageLab(caller, lab) ? (['operator'] as const) : [])]
}

/** A booking the caller may see; 404 whether it is a stranger's or nobody's. */
export async function findBooking(db: Reads, bookingId: string, caller: Actor) {
  const [found] = await bookingsWhere(db, eq(bookings.id, bookingId))
  const roles = found ? bookingRolesOf(caller, found) : []
  if (!found || roles.length === 0) throw notFound('booking')
  return { ...found, roles }
}

type BookingChange = Partial<typeof bookings.$inferInsert>

/** Moves a booking along its life, with what else changes; 409 with the legal moves where it cannot. */
export async function transitionBooking(
  bookingId: string,
  event: BookingEvent,
  context: HandlerContexts['write'],
  change: (found: BookingWithMachine, now: Date) => BookingChange | Promise<BookingChange>,
) {
  const caller = requireActor(context)
  const now = context.now()
  const { roles, ...found } = await findBooking(context.db, bookingId, caller)
  const state = nextBookingState(bookingStateAt(found.booking, now), event, roles, {
    booking: found.booking,
    now,
    timeZone: found.lab.timeZone,
  })
  const set = {
    ...(await change(found, now)),
    state: state as typeof found.booking.state,
    version: found.booking.version + 1,
  }
  const [booking] = await context.db.update(bookings).set(set).where(eq(bookings.id, bookingId)).returning()
  return { ...found, booking: booking! }
}
