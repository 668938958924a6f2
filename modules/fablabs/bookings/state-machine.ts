import { localText } from '#platform/lib/local-time.ts'
import { stateMachine, transition } from '#platform/lib/state-machine.ts'
import { Problem } from '#platform/problem.ts'
import { type Explanation, explained, inThree, spoken } from '../explanations.ts'
import { policy } from '../policy.ts'
import type { fablabBookings as bookings } from '../tables.ts'
import type { BookingState } from '../vocabulary.ts'

type Booking = typeof bookings.$inferSelect

/** Events are named after the operations that cause them. */
export type BookingEvent = 'confirmBooking' | 'rescheduleBooking' | 'cancelBooking' | 'checkIn' | 'checkOut' | 'markNoShow'
/** Whose booking it is, or who runs the lab. */
export type BookingRole = 'owner' | 'operator'

interface Subject {
  booking: Booking
  now: Date
  timeZone: string
}

/** A hold that was not confirmed in time has expired, whether or not anybody wrote that down. */
export const stateAt = ({ state, heldUntil }: Pick<Booking, 'state' | 'heldUntil'>, now: Date): BookingState =>
  state === 'HELD' && heldUntil! <= now ? 'EXPIRED' : state

export const deadlineOf = ({ startsAt }: Pick<Booking, 'startsAt'>) => new Date(startsAt.getTime() - policy.deadlineMs)

const beforeDeadline = ({ booking, now, timeZone }: Subject) =>
  now < deadlineOf(booking)
    ? undefined
    : `This could be done until ${localText(deadlineOf(booking), timeZone)} local time, two hours before the start; now only the lab can cancel.`

const aboutToStart = ({ booking, now, timeZone }: Subject) => {
  if (now.getTime() < booking.startsAt.getTime() - policy.checkInEarlyMs)
    return `Too early: the booking starts at ${localText(booking.startsAt, timeZone)} local time, check-in opens 15 minutes before.`
  return now < booking.endsAt ? undefined : 'The booked time is over.'
}

const overdue = ({ booking, now }: Subject) =>
  now.getTime() < booking.startsAt.getTime() + policy.noShowMs ? 'Who is late has 15 minutes from the start.' : undefined

export const bookingLife = stateMachine<BookingState, BookingEvent, BookingRole, Subject>('booking', [
  { from: 'HELD', event: 'confirmBooking', to: 'CONFIRMED', by: ['owner'] },
  { from: 'HELD', event: 'rescheduleBooking', to: 'HELD', by: ['owner'] },
  { from: 'HELD', event: 'cancelBooking', to: 'CANCELLED' },
  { from: 'CONFIRMED', event: 'rescheduleBooking', to: 'CONFIRMED', by: ['owner'], guard: beforeDeadline },
  { from: 'CONFIRMED', event: 'cancelBooking', to: 'CANCELLED', by: ['owner'], guard: beforeDeadline },
  { from: 'CONFIRMED', event: 'cancelBooking', to: 'CANCELLED', by: ['operator'] },
  { from: 'CONFIRMED', event: 'checkIn', to: 'IN_USE', by: ['operator'], guard: aboutToStart },
  { from: 'CONFIRMED', event: 'markNoShow', to: 'NO_SHOW', by: ['operator'], guard: overdue },
  { from: 'IN_USE', event: 'checkOut', to: 'COMPLETED', by: ['operator'] },
])

/** The state that an event leads to; a refusal tells a person what stands in the way. */
export function moveTo(state: BookingState, event: BookingEvent, roles: BookingRole[], subject: Subject): BookingState {
  try {
    return transition(bookingLife, state, event, { roles, subject })
  } catch (error) {
    throw error instanceof Problem ? explained(error, whyNot(state, event, subject)) : error
  }
}

function whyNot(state: BookingState, event: BookingEvent, subject: Subject): Explanation {
  const { booking, timeZone } = subject
  const changes = event === 'cancelBooking' || event === 'rescheduleBooking'
  if (state === 'CONFIRMED' && changes && beforeDeadline(subject))
    return inThree(
      (lang) =>
        ({
          fr: `C’était possible jusqu’au ${spoken(deadlineOf(booking), 'fr', timeZone)}, deux heures avant le début. Adressez-vous au laboratoire.`,
          ar: `كان ذلك ممكنا إلى غاية ${spoken(deadlineOf(booking), 'ar', timeZone)}، ساعتين قبل البداية. اتصل بالمختبر.`,
          en: `This was possible until ${spoken(deadlineOf(booking), 'en', timeZone)}, two hours before the start. Ask the lab.`,
        })[lang],
    )
  if (state === 'CONFIRMED' && event === 'checkIn' && aboutToStart(subject))
    return {
      fr: 'L’entrée s’enregistre de 15 minutes avant le début jusqu’à la fin de la réservation.',
      ar: 'يسجل الدخول من 15 دقيقة قبل البداية إلى نهاية الحجز.',
      en: 'Check-in is possible from 15 minutes before the start until the end of the booking.',
    }
  if (state === 'CONFIRMED' && event === 'markNoShow' && overdue(subject))
    return {
      fr: 'On attend 15 minutes après le début avant de noter une absence.',
      ar: 'يُنتظر 15 دقيقة بعد البداية قبل تسجيل الغياب.',
      en: 'Who is late has 15 minutes from the start.',
    }
  return inThree(
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
  NO_SHOW: { fr: 'close, personne n’étant venu', ar: 'مغلق لعدم الحضور', en: 'closed, as nobody came' },
}
