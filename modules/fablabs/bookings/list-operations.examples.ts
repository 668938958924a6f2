import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getBooking = [
  {
    questions: [
      {
        fr: 'Montre les détails de cette réservation',
        ar: 'اعرض تفاصيل هذا الحجز',
        en: 'Show the details of this booking',
      },
    ],
    input: { bookingId: exampleIds.booking(1) },
  },
  {
    questions: [{ fr: 'Ma réservation est-elle confirmée ?', ar: 'هل تم تأكيد حجزي؟', en: 'Is my booking confirmed?' }],
    input: { bookingId: exampleIds.booking(2) },
  },
] as const satisfies readonly OperationExample[]

export const listBookings = [
  {
    questions: [
      {
        fr: 'Quelles sont mes prochaines réservations ?',
        ar: 'ما هي حجوزاتي القادمة؟',
        en: 'What are my next bookings?',
      },
    ],
    input: {},
  },
  {
    questions: [{ fr: 'Montre mes réservations passées', ar: 'اعرض حجوزاتي السابقة', en: 'Show my past bookings' }],
    input: { period: 'past' },
  },
  {
    questions: [
      {
        fr: 'Quelles machines mon organisation a-t-elle réservées ?',
        ar: 'ما هي الآلات التي حجزتها منظمتي؟',
        en: 'Which machines has my organisation booked?',
      },
    ],
    input: { whose: 'organisation' },
  },
  {
    questions: [{ fr: 'Montre toutes mes réservations', ar: 'أرني كل حجوزاتي', en: 'Show all my bookings' }],
    input: { period: 'all' },
  },
] as const satisfies readonly OperationExample[]

export const listLabBookings = [
  {
    questions: [
      {
        fr: "Qui vient au laboratoire aujourd'hui ?",
        ar: 'من سيأتي إلى المختبر اليوم؟',
        en: 'Who is coming to the lab today?',
      },
      {
        fr: 'Qui a réservé dans notre labo cette semaine ?',
        ar: 'من حجز في مختبرنا هذا الأسبوع؟',
        en: 'Who has booked in our lab this week?',
      },
      { fr: 'Montre l’agenda du laboratoire', ar: 'اعرض برنامج المختبر', en: 'Show the agenda of the lab' },
    ],
    input: { labId: exampleIds.lab(6) },
  },
  {
    questions: [
      {
        fr: 'Liste les réservations en cours dans mon FabLab',
        ar: 'اعرض الحجوزات الجارية في مختبري',
        en: 'List the bookings under way in my FabLab',
      },
    ],
    input: { labId: exampleIds.lab(6), state: 'IN_USE' },
  },
] as const satisfies readonly OperationExample[]
