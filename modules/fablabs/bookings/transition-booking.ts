import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { eq } from '#platform/db/query-builder.ts'
import { fablabBookings as bookings } from '../tables.ts'
import { type BookingWithMachine, findBooking } from './access.ts'
import { type BookingEvent, bookingStateAt, nextBookingState } from './state-machine.ts'

export type BookingChange = Partial<typeof bookings.$inferInsert>

/** Applies an event to a booking, with further changed columns. Throws 409 with `allowedEvents` when it is not allowed. */
export async function transitionBooking(
  context: Pick<HandlerContexts['write'], 'actor' | 'db'>,
  { bookingId, event, now }: { bookingId: string; event: BookingEvent; now: Date },
  change: (found: BookingWithMachine) => BookingChange | Promise<BookingChange>,
) {
  const caller = requireActor(context)
  const { roles, ...found } = await findBooking(context.db, bookingId, caller)
  const state = nextBookingState(bookingStateAt(found.booking, now), event, roles, {
    booking: found.booking,
    now,
    timeZone: found.lab.timeZone,
  })
  const set = {
    ...(await change(found)),
    state: state as typeof found.booking.state,
    version: found.booking.version + 1,
  }
  const [booking] = await context.db.update(bookings).set(set).where(eq(bookings.id, bookingId)).returning()
  return { ...found, booking: booking! }
}
