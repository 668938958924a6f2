import { z } from 'zod'
import { callerOf } from '#platform/access.ts'
import { intervalOf, minuteMs } from '#platform/lib/interval.ts'
import { localText } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { alternativesTo } from '../availability/alternatives.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { sampleIds } from '../example-ids.ts'
import type { Explanation } from '../explanations.ts'
import { type Place, placeOf } from '../machine-in-lab.ts'
import { when } from '../slot-view.ts'
import { fablabBookings as bookings, fablabMachines as machines } from '../tables.ts'
import { Booking, findBooking, moveBooking, presentBooking } from './booking-view.ts'
import { serveWaitlist } from './offer-freed-slot.ts'
import { refusals, termsOf } from './operations.ts'
import { stateAt } from './state-machine.ts'
import { assertBookable, slotOf } from './validate-booking.ts'

const whoseOf = ({ personId, organisationId }: Whose) => ({ personId, organisationId })
type Whose = Pick<typeof bookings.$inferSelect, 'personId' | 'organisationId'>

const bookingId = reference(bookings, 'A booking, as found by fablabs.listBookings.')

const holdOver: Explanation = {
  fr: 'Ce créneau n’est plus retenu : les dix minutes sont passées. Réservez-le à nouveau.',
  ar: 'لم يعد هذا الموعد محفوظا: انقضت الدقائق العشر. احجزه من جديد.',
  en: 'This slot is no longer held: the ten minutes are over. Book it again.',
}

export const confirmBooking = operation({
  name: 'fablabs.confirmBooking',
  summary: 'Confirm a held slot before its ten minutes are over.',
  route: 'POST /fablabs/bookings/:bookingId/confirm',
  effect: 'write',
  access: 'fablabs:write',
  produces: ['bookingId'],
  examples: [
    {
      ask: { fr: 'Confirme le créneau que tu as gardé', ar: 'أكد الموعد الذي احتفظت به', en: 'Confirm the slot you are holding' },
      input: { bookingId: sampleIds.booking(1) },
    },
    {
      ask: { fr: 'Valide ma réservation provisoire', ar: 'ثبت حجزي المؤقت', en: 'Confirm my provisional booking' },
      input: { bookingId: sampleIds.booking(2) },
    },
    {
      ask: { fr: 'C’est d’accord, confirme le créneau', ar: 'موافق، أكد الموعد', en: 'That is fine, confirm the slot' },
      input: { bookingId: sampleIds.booking(1) },
    },
  ],
  input: z.object({ bookingId }),
  output: Booking,
  async handler(input, context) {
    const caller = callerOf(context)
    const now = context.now()
    const held = await findBooking(context.db, input.bookingId, caller)
    if (stateAt(held.booking, now) === 'EXPIRED') {
      const alternatives = await alternativesTo(context.db, { place: held, slot: intervalOf(held.booking), ...whoseOf(held.booking), now })
      const text = `This hold expired at ${localText(held.booking.heldUntil!, held.lab.timeZone)} local time: book again, the same slot or one of \`alternatives\`.`
      throw conflict(text, { state: 'EXPIRED', event: 'confirmBooking', legalEvents: [], explanation: holdOver, alternatives }, 'hold-expired')
    }
    const confirmed = await moveBooking(input.bookingId, 'confirmBooking', context, () => ({ heldUntil: null }))
    return presentBooking(confirmed, caller, now)
  },
})

export const cancelBooking = operation({
  name: 'fablabs.cancelBooking',
  summary: 'Cancel a booking: who booked until two hours before the start, the lab at any time before use. Frees the machine.',
  route: 'POST /fablabs/bookings/:bookingId/cancel',
  effect: 'write',
  access: 'fablabs:write',
  produces: ['bookingId'],
  examples: [
    {
      ask: { fr: 'Annule ma réservation de demain', ar: 'ألغ حجزي ليوم غد', en: 'Cancel my booking for tomorrow' },
      input: { bookingId: sampleIds.booking(1) },
    },
    {
      ask: {
        fr: 'Annule cette réservation, le projet est reporté',
        ar: 'ألغ هذا الحجز، لقد تأجل المشروع',
        en: 'Cancel this booking, the project is postponed',
      },
      input: { bookingId: sampleIds.booking(2), reason: 'Projet reporté' },
    },
  ],
  input: z.object({ bookingId, reason: z.string().min(1).max(500).optional().describe('Why; the lab sees it.') }),
  output: Booking,
  async handler({ bookingId, reason }, context) {
    const caller = callerOf(context)
    const cancelled = await moveBooking(bookingId, 'cancelBooking', context, (_, now) => ({ cancelledAt: now, cancelledBy: caller.id, reason: reason ?? null }))
    await serveWaitlist(context.db, cancelled, context.now())
    return presentBooking(cancelled, caller, context.now())
  },
})

export const rescheduleBooking = operation({
  name: 'fablabs.rescheduleBooking',
  summary: 'Move a booking to another time, or to another machine, keeping it if the new slot is not possible. Refuses like fablabs.bookMachine.',
  description: `Move a booking to another time or machine; the price is counted again. If the new slot is refused the booking stays as it was.\n\n${refusals}`,
  route: 'POST /fablabs/bookings/:bookingId/reschedule',
  effect: 'write',
  access: 'fablabs:write',
  produces: ['bookingId'],
  examples: [
    {
      ask: { fr: 'Déplace ma réservation au 4 mars à 10 h', ar: 'انقل حجزي إلى يوم 4 مارس على الساعة العاشرة', en: 'Move my booking to 4 March at 10' },
      input: { bookingId: sampleIds.booking(1), startsAt: '2027-03-04T10:00' },
    },
    {
      ask: {
        fr: 'Reporte la réservation à lundi 9 h et prolonge-la à trois heures',
        ar: 'أجل الحجز إلى الاثنين على الساعة التاسعة ومدده إلى ثلاث ساعات',
        en: 'Postpone the booking to Monday at 9 and make it three hours',
      },
      input: { bookingId: sampleIds.booking(2), startsAt: '2027-03-08T09:00', durationMinutes: 180 },
    },
  ],
  input: z.object({
    bookingId,
    startsAt: when('The new beginning, on the quarter of an hour.'),
    durationMinutes: DurationMinutes.optional().describe('The new length in minutes; as before unless told.'),
    machineId: reference(machines, 'Another machine, as found by fablabs.searchMachines; the same unless told.').optional(),
  }),
  output: Booking,
  async handler({ bookingId, startsAt, durationMinutes, machineId }, context) {
    let place: Place | undefined
    let left: Place | undefined
    const moved = await moveBooking(bookingId, 'rescheduleBooking', context, async ({ booking, ...before }, now) => {
      left = before
      place = machineId && machineId !== before.machine.id ? await placeOf(context.db, machineId) : before
      const length = durationMinutes ?? (booking.endsAt.getTime() - booking.startsAt.getTime()) / minuteMs
      const slot = slotOf({ startsAt, durationMinutes: length }, place, now)
      await assertBookable(context.db, { place, slot, ...whoseOf(booking), now, except: bookingId })
      // A hold must not outlast the start of its slot.
      const heldUntil = booking.heldUntil && new Date(Math.min(booking.heldUntil.getTime(), slot.start))
      return { ...termsOf(slot, place), heldUntil, supervisorId: null } // who was to be there then may not be now
    })
    if (left) await serveWaitlist(context.db, left, context.now())
    return presentBooking({ ...moved, ...place }, callerOf(context), context.now())
  },
})
