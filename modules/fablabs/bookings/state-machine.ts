import { formatLocal } from '#platform/lib/local-time.ts'
import { stateMachine, transition } from '#platform/lib/state-machine.ts'
import { Problem } from '#platform/problem.ts'
import { type Explanation, formatInstant, inAllLanguages, withExplanation } from '../explanations.ts'
import { policy } from '../policy.ts'
import type { fablabBookings as bookings } from '../tables.ts'
import type { BookingState } from '../vocabulary.ts'

type BookingRow = typeof bookings.$inferSelect

/** Events, named after the operations that cause them. */
export type BookingEvent =
  | 'confirmBooking'
  | 'rescheduleBooking'
  | 'cancelBooking'
  | 'checkIn'
  | 'checkOut'
  | 'markNoShow'
/** `owner`: the person who booked, or a manager of their organisation; `operator`: the organisation that runs the lab. */
export type BookingRole = 'owner' | 'operator'

interface BookingSubject {
  booking: BookingRow
  now: Date
  timeZone: string
}

/** Returns the state at an instant. A hold that was not confirmed in time is EXPIRED although its row still has the state HELD. */
export const bookingStateAt = (
  { state, heldUntil }: Pick<BookingRow, 'state' | 'heldUntil'>,
  now: Date,
): BookingState => (state === 'HELD' && heldUntil! <= now ? 'EXPIRED' : state)

export const changeDeadlineOf = ({ startsAt }: Pick<BookingRow, 'startsAt'>) =>
  new Date(startsAt.getTime() - policy.changeDeadlineMs)

const changeDeadlineGuard = ({ booking, now, timeZone }: BookingSubject) =>
  now < changeDeadlineOf(booking)
    ? undefined
    : `The deadline was ${formatLocal(changeDeadlineOf(booking), timeZone)} local time, two hours before the start. Ask the lab to cancel.`

const checkInWindowGuard = ({ booking, now, timeZone }: BookingSubject) => {
  if (now.getTime() < booking.startsAt.getTime() - policy.checkInEarlyMs)
    return `Check-in opens 15 minutes before the start at ${formatLocal(booking.startsAt, timeZone)} local time.`
  return now < booking.endsAt ? undefined : 'The booked time has ended.'
}

const noShowGuard = ({ booking, now }: BookingSubject) =>
  now.getTime() < booking.startsAt.getTime() + policy.noShowAfterMs
    ? 'A no-show can be recorded from 15 minutes after the start.'
    : undefined

export const bookingStateMachine = stateMachine<BookingState, BookingEvent, BookingRole, BookingSubject>('booking', [
  { from: 'HELD', event: 'confirmBooking', to: 'CONFIRMED', roles: ['owner'] },
  { from: 'HELD', event: 'rescheduleBooking', to: 'HELD', roles: ['owner'] },
  { from: 'HELD', event: 'cancelBooking', to: 'CANCELLED' },
  { from: 'CONFIRMED', event: 'rescheduleBooking', to: 'CONFIRMED', roles: ['owner'], guard: changeDeadlineGuard },
  { from: 'CONFIRMED', event: 'cancelBooking', to: 'CANCELLED', roles: ['owner'], guard: changeDeadlineGuard },
  { from: 'CONFIRMED', event: 'cancelBooking', to: 'CANCELLED', roles: ['operator'] },
  { from: 'CONFIRMED', event: 'checkIn', to: 'IN_USE', roles: ['operator'], guard: checkInWindowGuard },
  { from: 'CONFIRMED', event: 'markNoShow', to: 'NO_SHOW', roles: ['operator'], guard: noShowGuard },
  { from: 'IN_USE', event: 'checkOut', to: 'COMPLETED', roles: ['operator'] },
])

/** Returns the state after an event. Throws 409 with an explanation for a person when the event is not allowed. */
export function nextBookingState(
  state: BookingState,
  event: BookingEvent,
  roles: BookingRole[],
  subject: BookingSubject,
): BookingState {
  try {
    return transition(bookingStateMachine, state, event, { roles, subject })
  } catch (error) {
    throw error instanceof Problem ? withExplanation(error, explainRefusal(state, event, subject)) : error
  }
}

function explainRefusal(state: BookingState, event: BookingEvent, subject: BookingSubject): Explanation {
  const { booking, timeZone } = subject
  const changes = event === 'cancelBooking' || event === 'rescheduleBooking'
  if (state === 'CONFIRMED' && changes && changeDeadlineGuard(subject))
    return inAllLanguages(
      (lang) =>
        ({
          fr: `C’était possible jusqu’au ${formatInstant(changeDeadlineOf(booking), 'fr', timeZone)}, deux heures avant le début. Adressez-vous au laboratoire.`,
          ar: `كان ذلك ممكنا إلى غاية ${formatInstant(changeDeadlineOf(booking), 'ar', timeZone)}، ساعتين قبل البداية. اتصل بالمختبر.`,
          en: `This was possible until ${formatInstant(changeDeadlineOf(booking), 'en', timeZone)}, two hours before the start. Ask the lab.`,
        })[lang],
    )
  if (state === 'CONFIRMED' && event === 'checkIn' && checkInWindowGuard(subject))
    return {
      fr: 'L’entrée s’enregistre de 15 minutes avant le début jusqu’à la fin de la réservation.',
      ar: 'يسجل الدخول من 15 دقيقة قبل البداية إلى نهاية الحجز.',
      en: 'Check-in is possible from 15 minutes before the start until the end of the booking.',
    }
  if (state === 'CONFIRMED' && event === 'markNoShow' && noShowGuard(subject))
    return {
      fr: 'On attend 15 minutes après le début avant de noter une absence.',
      ar: 'يُنتظر 15 دقيقة بعد البداية قبل تسجيل الغياب.',
      en: 'A no-show can be recorded from 15 minutes after the start.',
    }
  return inAllLanguages(
    (lang) =>
      `${{ fr: 'Ce n’est pas possible : cette réservation est', ar: 'هذا غير ممكن: حالة هذا الحجز هي', en: 'That is not possible: this booking is' }[lang]} ${stateNames[state][lang]}.`,
  )
}

const stateNames: Record<BookingState, Explanation> = {
  HELD: { fr: 'à confirmer', ar: 'في انتظار التأكيد', en: 'waiting to be confirmed' },
  EXPIRED: { fr: 'expirée', ar: 'منتهي', en: 'expired' },
  CONFIRMED: { fr: 'déjà confirmée', ar: 'مؤكد', en: 'already confirmed' },
  IN_USE: { fr: 'en cours', ar: 'قيد الاستعمال', en: 'in use' },
  COMPLETED: { fr: 'terminée', ar: 'مكتمل', en: 'over' },
  CANCELLED: { fr: 'annulée', ar: 'ملغى', en: 'cancelled' },
  NO_SHOW: {
    fr: 'clôturée, personne ne s’est présenté',
    ar: 'مغلق لعدم الحضور',
    en: 'closed, as the person did not come',
  },
}
