import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const checkIn = [
  {
    questions: [
      {
        fr: 'La personne est arrivée, enregistre son entrée',
        ar: 'لقد وصل الشخص، سجل دخوله',
        en: 'The person has arrived, check them in',
      },
      { fr: 'La personne est arrivée', ar: 'وصل الشخص', en: 'The person has arrived' },
      { fr: 'Il est là, lance sa séance', ar: 'إنه هنا، ابدأ حصته', en: 'He is here, start his session' },
      { fr: 'Note l’arrivée du membre', ar: 'سجل حضور العضو', en: 'Note the arrival of the member' },
    ],
    input: { bookingId: exampleIds.booking(1) },
  },
  {
    questions: [
      {
        fr: "Commence l'utilisation de la machine réservée",
        ar: 'ابدأ استعمال الآلة المحجوزة',
        en: 'Start the use of the booked machine',
      },
    ],
    input: { bookingId: exampleIds.booking(2) },
  },
] as const satisfies readonly OperationExample[]

export const checkOut = [
  {
    questions: [
      {
        fr: "L'utilisation est terminée, enregistre la sortie",
        ar: 'انتهى الاستعمال، سجل الخروج',
        en: 'The use is over, check out',
      },
      {
        fr: 'L’utilisation de la machine est terminée',
        ar: 'انتهى استعمال الآلة',
        en: 'The use of the machine has ended',
      },
      {
        fr: 'Elle a terminé, enregistre son départ',
        ar: 'لقد انتهت، سجل مغادرتها',
        en: 'She is done, record her leaving',
      },
      { fr: 'Clôture l’utilisation', ar: 'أنه الاستعمال الجاري', en: 'Close the use that is under way' },
    ],
    input: { bookingId: exampleIds.booking(1) },
  },
  {
    questions: [
      {
        fr: 'Termine cette réservation, la machine est libre',
        ar: 'أنه هذا الحجز، الآلة متاحة الآن',
        en: 'Finish this booking, the machine is free',
      },
    ],
    input: { bookingId: exampleIds.booking(2) },
  },
] as const satisfies readonly OperationExample[]

export const markNoShow = [
  {
    questions: [
      {
        fr: "Personne ne s'est présenté pour cette réservation",
        ar: 'لم يحضر أحد لهذا الحجز',
        en: 'Nobody showed up for this booking',
      },
      { fr: 'La personne n’est pas venue', ar: 'لم يأت الشخص', en: 'The person did not come' },
      { fr: 'Absent au rendez-vous, note-le', ar: 'غائب عن الموعد، سجل ذلك', en: 'Absent from the slot, note it' },
    ],
    input: { bookingId: exampleIds.booking(1) },
  },
  {
    questions: [
      {
        fr: "Enregistre l'absence de cette personne",
        ar: 'سجل غياب هذا الشخص',
        en: 'Record the absence of this person',
      },
    ],
    input: { bookingId: exampleIds.booking(2) },
  },
] as const satisfies readonly OperationExample[]
