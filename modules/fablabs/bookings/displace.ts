import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, asc, eq, gt, inArray, ne, or, type SQL, sql } from '#platform/db/query-builder.ts'
import { contains, intervalOf } from '#platform/lib/interval.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import { freeIntervalsOf, readFreeBusy } from '../availability/free-busy.ts'
import { fablabsError } from '../errors.ts'
import { type Explanation, inAllLanguages, localizedTitle } from '../explanations.ts'
import { findMachinesInLabs } from '../machine-in-lab.ts'
import { toSlotView } from '../slot-view.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { type BookingWithMachine, bookingsWhere } from './access.ts'

export const cancelAffected = z
  .boolean()
  .default(false)
  .describe('Cancel the affected bookings with the reason. Otherwise they are listed and nothing changes.')
export const cancelledBookings = z.array(z.string()).describe('Ids of the cancelled bookings.')

export const moveAffected = z
  .boolean()
  .default(false)
  .describe(
    'First move affected bookings to the same time on another machine of the same model in the lab. The others are cancelled or listed.',
  )
export const movedBookings = z.array(z.string()).describe('Ids of the bookings moved to another machine.')

const maxListedBookings = 100

/** How affected bookings are handled, and the reason in their notices. */
interface DisplaceOptions {
  cancel: boolean
  /** Moves bookings to another machine of the same model first. Not possible when the whole lab closes. */
  move?: boolean
  reason: LocalizedText
}

/**
 * Moves or cancels the bookings that a closure or a repair affects, in the same transaction and with a notice to each person. Throws
 * 409 `bookings-affected` with the list when neither option allows it. A booking in use stays until its check-out.
 */
export async function displaceBookings(
  where: SQL | undefined,
  { cancel, move = false, reason }: DisplaceOptions,
  context: HandlerContexts['write'],
): Promise<{ cancelledBookings: string[]; movedBookings: string[] }> {
  const { db } = context
  const now = context.now()
  const isActive = or(eq(bookings.state, 'CONFIRMED'), and(eq(bookings.state, 'HELD'), gt(bookings.heldUntil, now)))
  const conflicting = await bookingsWhere(db, and(where, isActive, gt(bookings.endsAt, now))).orderBy(
    asc(bookings.startsAt),
    asc(bookings.id),
  )
  const movedBookings: string[] = []
  const affected: typeof conflicting = []
  for (const one of conflicting) {
    if (move && (await moveToSameModel(db, one, reason, now))) movedBookings.push(one.booking.id)
    else affected.push(one)
  }
  if (affected.length === 0) return { cancelledBookings: [], movedBookings }
  if (!cancel) {
    throw fablabsError(
      'bookings-affected',
      `${affected.length} bookings are affected. Choose another time, or send \`cancelAffected: true\` to cancel them.`,
      {
        total: affected.length,
        explanation: {
          fr: `${affected.length} réservation(s) sont concernées : choisissez un autre moment, ou demandez leur annulation.`,
          ar: `هناك حجوزات معنية، عددها ${affected.length}: اختر وقتا آخر، أو اطلب إلغاءها.`,
          en: `${affected.length} booking(s) are affected: choose another time, or ask to cancel them.`,
        },
        affected: affected.slice(0, maxListedBookings).map(({ booking, lab }) => ({
          bookingId: booking.id,
          machineId: booking.machineId,
          personId: booking.personId,
          state: booking.state,
          ...toSlotView(booking.startsAt, booking.endsAt, lab.timeZone),
        })),
      },
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

/** Moves a booking to the same slot on another machine of the same model and lab. Price and requirements stay the same, so no consent is needed. */
async function moveToSameModel(
  db: Queries,
  { booking, ...place }: BookingWithMachine,
  reason: LocalizedText,
  now: Date,
): Promise<boolean> {
  const sameModel = await findMachinesInLabs(
    db,
    and(
      eq(machines.modelId, place.model.id),
      eq(machines.labId, place.lab.id),
      eq(machines.status, 'AVAILABLE'),
      ne(machines.id, place.machine.id),
    ),
  )
  const slot = intervalOf(booking)
  const calendar = await readFreeBusy(db, sameModel, slot, { now, excludedBookingId: booking.id })
  const target = sameModel.find((one) => freeIntervalsOf(calendar, one).some((free) => contains(free, slot)))
  if (!target) return false
  await db
    .update(bookings)
    .set({
      machineId: target.machine.id,
      notice: notice(
        `Le laboratoire a déplacé cette réservation sur la machine ${target.machine.assetTag}`,
        `نقل المختبر هذا الحجز إلى الآلة ${target.machine.assetTag}`,
        `The lab moved this booking to the machine ${target.machine.assetTag}`,
        reason,
      ),
      version: booking.version + 1,
    })
    .where(eq(bookings.id, booking.id))
  return true
}
