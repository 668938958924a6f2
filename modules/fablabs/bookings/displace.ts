import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray, ne, or, type SQL, sql } from '#platform/db/query-builder.ts'
import { contains, intervalOf } from '#platform/lib/interval.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import { conflict } from '#platform/problem.ts'
import { freeIntervalsOf, readFreeBusy } from '../availability/free-busy.ts'
import { type Explanation, inAllLanguages, localizedTitle } from '../explanations.ts'
import { findMachinesInLabs } from '../machine-in-lab.ts'
import { toSlotView } from '../slot-view.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { type BookingWithMachine, bookingsWhere } from './access.ts'

export const cancelAffected = z
  .boolean()
  .default(false)
  .describe('Cancel the bookings in the way, with the reason; without it they are listed and nothing is done.')
export const cancelledBookings = z.array(z.string()).describe('The ids of the bookings that were cancelled for it.')

export const moveAffected = z
  .boolean()
  .default(false)
  .describe(
    'First move them to the same time on another machine of the same model in the lab; those that fit nowhere are cancelled, or listed.',
  )
export const movedBookings = z.array(z.string()).describe('The ids of the bookings that were moved to another machine.')

const maxListedBookings = 100

/** What those in the way are told, and where they may go. */
interface DisplaceOptions {
  cancel: boolean
  /** To another machine like theirs; of a lab that closes as a whole there is none. */
  move?: boolean
  reason: LocalizedText
}

/**
 * F4: bookings in the way of a closure or a repair are never dropped in silence: they are listed in a 409, or moved or cancelled in
 * the same transaction when the caller says so, each with a notice to whose it is. One in use stays until its check-out.
 */
export async function displaceBookings(
  where: SQL | undefined,
  { cancel, move = false, reason }: DisplaceOptions,
  context: HandlerContexts['write'],
): Promise<{ cancelledBookings: string[]; movedBookings: string[] }> {
  const { db } = context
  const now = context.now()
  const promised = or(eq(bookings.state, 'CONFIRMED'), and(eq(bookings.state, 'HELD'), gt(bookings.heldUntil, now)))
  const inTheWay = await bookingsWhere(db, and(where, promised, gt(bookings.endsAt, now))).orderBy(
    asc(bookings.startsAt),
    asc(bookings.id),
  )
  const movedBookings: string[] = []
  const affected: typeof inTheWay = []
  for (const one of inTheWay) {
    if (move && (await moveToSameModel(db, one, reason, now))) movedBookings.push(one.booking.id)
    else affected.push(one)
  }
  if (affected.length === 0) return { cancelledBookings: [], movedBookings }
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
        affected: affected.slice(0, maxListedBookings).map(({ booking, lab }) => ({
          bookingId: booking.id,
          machineId: booking.machineId,
          personId: booking.personId,
          state: booking.state,
          ...toSlotView(booking.startsAt, booking.endsAt, lab.timeZone),
        })),
      },
      'bookings-affected',
    )
  }
  const ids = affected.map(({ booking }) => booking.id)
  const change = {
    state: 'CANCELLED' as const,
    cancelledAt: now,
    cancelledBy: requireActor(context).id,
    reason: reason.fr,
    notice: notice(
      'Le laboratoire a annulé cette réservation',
      'ألغى المختبر هذا الحجز',
      'The lab cancelled this booking',
      reason,
    ),
    version: sql`${bookings.version} + 1`,
  }
  await db.update(bookings).set(change).where(inArray(bookings.id, ids))
  return { cancelledBookings: ids, movedBookings }
}

const notice = (fr: string, ar: string, en: string, reason: LocalizedText): Explanation =>
  inAllLanguages((lang) => `${{ fr: `${fr} : `, ar: `${ar}: `, en: `${en}: ` }[lang]}${localizedTitle(reason, lang)}`)

/** The same slot on another machine of the same model in the same lab: what it costs and needs is the same, so nobody has to agree again. */
async function moveToSameModel(
  db: Queries,
  { booking, ...place }: BookingWithMachine,
  reason: LocalizedText,
  now: Date,
): Promise<boolean> {
  const twins = await findMachinesInLabs(
    db,
    and(
      eq(machines.modelId, place.model.id),
      eq(machines.labId, place.lab.id),
      eq(machines.status, 'AVAILABLE'),
      ne(machines.id, place.machine.id),
    ),
  )
  const slot = intervalOf(booking)
  const calendar = await readFreeBusy(db, twins, slot, { now, excludedBookingId: booking.id })
  const twin = twins.find((one) => freeIntervalsOf(calendar, one).some((free) => contains(free, slot)))
  if (!twin) return false
  await db
    .update(bookings)
    .set({
      machineId: twin.machine.id,
      notice: notice(
        `Le laboratoire a déplacé cette réservation sur la machine ${twin.machine.assetTag}`,
        `نقل المختبر هذا الحجز إلى الآلة ${twin.machine.assetTag}`,
        `The lab moved this booking to the machine ${twin.machine.assetTag}`,
        reason,
      ),
      version: booking.version + 1,
    })
    .where(eq(bookings.id, booking.id))
  return true
}
