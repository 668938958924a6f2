import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { and, asc, eq, gt, inArray, or, type SQL, sql } from '#platform/db/query.ts'
import { conflict } from '#platform/problem.ts'
import { bookingsWhere } from './booking-view.ts'
import { fablabBookings as bookings } from './tables.ts'
import { presentSlot } from './time.ts'

export const cancelAffected = z
  .boolean()
  .default(false)
  .describe('Cancel the bookings in the way, with the reason; without it they are listed and nothing is done.')
export const cancelledBookings = z.array(z.string()).describe('The ids of the bookings that were cancelled for it.')

const shown = 100

/**
 * Bookings in the way of a closure or a repair are never dropped in silence: they are listed in a 409, or cancelled in the same
 * transaction when the caller says so. One in use stays until its check-out.
 */
export async function settleAffected(
  where: SQL | undefined,
  { cancel, reason }: { cancel: boolean; reason: string },
  context: HandlerContexts['write'],
): Promise<string[]> {
  const { db } = context
  const now = context.now()
  const promised = or(eq(bookings.state, 'CONFIRMED'), and(eq(bookings.state, 'HELD'), gt(bookings.heldUntil, now)))
  const affected = await bookingsWhere(db, and(where, promised, gt(bookings.endsAt, now))).orderBy(asc(bookings.startsAt), asc(bookings.id))
  if (affected.length === 0) return []
  if (!cancel) {
    throw conflict(
      `${affected.length} bookings are in the way. Move it, or send \`cancelAffected: true\` to cancel them with the reason.`,
      {
        total: affected.length,
        explanation: {
          fr: `${affected.length} réservation(s) sont concernées : choisissez un autre moment, ou dites de les annuler.`,
          ar: `هناك حجوزات معنية، عددها ${affected.length}: اختر وقتا آخر، أو اطلب إلغاءها.`,
          en: `${affected.length} booking(s) are in the way: choose another time, or say to cancel them.`,
        },
        affected: affected.slice(0, shown).map(({ booking, lab }) => ({
          bookingId: booking.id,
          machineId: booking.machineId,
          personId: booking.personId,
          state: booking.state,
          ...presentSlot(booking.startsAt, booking.endsAt, lab.timeZone),
        })),
      },
      'bookings-affected',
    )
  }
  const ids = affected.map(({ booking }) => booking.id)
  const change = { state: 'CANCELLED' as const, cancelledAt: now, cancelledBy: callerOf(context).id, reason, version: sql`${bookings.version} + 1` }
  await db.update(bookings).set(change).where(inArray(bookings.id, ids))
  return ids
}
