import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const registerForEvent = [
  {
    questions: [
      {
        fr: 'Inscris-moi à cet événement de la diaspora',
        ar: 'سجلني في هذا اللقاء لمغاربة العالم',
        en: 'Register me for this diaspora event',
      },
      {
        fr: 'Réserve-moi une place à cet événement',
        ar: 'احجز لي مكانا في هذا اللقاء',
        en: 'Get me a place at this event',
      },
      { fr: 'Compte-moi parmi les participants', ar: 'اعتبرني من المشاركين', en: 'Count me in for the event' },
    ],
    input: { eventId: exampleIds.event(1) },
  },
  {
    questions: [
      {
        fr: 'Je veux participer au forum des compétences',
        ar: 'أريد المشاركة في منتدى الكفاءات',
        en: 'I want to take part in the forum of skills',
      },
    ],
    input: { eventId: exampleIds.event(2) },
  },
] as const satisfies readonly OperationExample[]

export const cancelRegistration = [
  {
    questions: [
      {
        fr: 'Annule mon inscription à cet événement',
        ar: 'ألغ تسجيلي في هذا اللقاء',
        en: 'Cancel my registration for this event',
      },
      {
        fr: 'Retire-moi de la liste des participants',
        ar: 'احذفني من لائحة المشاركين',
        en: 'Take me off the list of participants',
      },
    ],
    input: { registrationId: exampleIds.registration(1) },
  },
  {
    questions: [
      {
        fr: 'Je ne peux plus venir au webinaire de la diaspora',
        ar: 'لم أعد أستطيع حضور ندوة مغاربة العالم',
        en: 'I can no longer come to the diaspora webinar',
      },
    ],
    input: { registrationId: exampleIds.registration(2) },
  },
] as const satisfies readonly OperationExample[]

export const checkInAttendee = [
  {
    questions: [
      {
        fr: 'Enregistre l’arrivée de ce participant',
        ar: 'سجل حضور هذا المشارك',
        en: 'Check this participant in',
      },
    ],
    input: { eventId: exampleIds.event(1), ticket: 'billet-exemple-1' },
  },
] as const satisfies readonly OperationExample[]
