import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const confirmBooking = [
  {
    questions: [
      {
        fr: 'Confirme le créneau que tu as gardé',
        ar: 'أكد الموعد الذي احتفظت به',
        en: 'Confirm the slot you are holding',
      },
      { fr: 'C’est d’accord, confirme le créneau', ar: 'موافق، أكد الموعد', en: 'That is fine, confirm the slot' },
    ],
    input: { bookingId: exampleIds.booking(1) },
  },
  {
    questions: [
      { fr: 'Valide ma réservation provisoire', ar: 'ثبت حجزي المؤقت', en: 'Confirm my provisional booking' },
    ],
    input: { bookingId: exampleIds.booking(2) },
  },
] as const satisfies readonly OperationExample[]

export const cancelBooking = [
  {
    questions: [
      { fr: 'Annule ma réservation de demain', ar: 'ألغ حجزي ليوم غد', en: 'Cancel my booking for tomorrow' },
    ],
    input: { bookingId: exampleIds.booking(1) },
  },
  {
    questions: [
      {
        fr: 'Annule cette réservation, le projet est reporté',
        ar: 'ألغ هذا الحجز، لقد تأجل المشروع',
        en: 'Cancel this booking, the project is postponed',
      },
    ],
    input: { bookingId: exampleIds.booking(2), reason: 'Projet reporté' },
  },
] as const satisfies readonly OperationExample[]

export const rescheduleBooking = [
  {
    questions: [
      {
        fr: 'Déplace ma réservation au 4 mars à 10 h',
        ar: 'انقل حجزي إلى يوم 4 مارس على الساعة العاشرة',
        en: 'Move my booking to 4 March at 10',
      },
    ],
    input: { bookingId: exampleIds.booking(1), startsAt: '2027-03-04T10:00' },
  },
  {
    questions: [
      {
        fr: 'Reporte la réservation à lundi 9 h et prolonge-la à trois heures',
        ar: 'أجل الحجز إلى الاثنين على الساعة التاسعة ومدده إلى ثلاث ساعات',
        en: 'Postpone the booking to Monday at 9 and make it three hours',
      },
    ],
    input: { bookingId: exampleIds.booking(2), startsAt: '2027-03-08T09:00', durationMinutes: 180 },
  },
] as const satisfies readonly OperationExample[]
