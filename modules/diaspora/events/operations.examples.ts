import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const publishEvent = [
  {
    questions: [
      {
        fr: 'Publie un webinaire pour la diaspora le 12 avril à 18 h, 200 places',
        ar: 'انشر ندوة عبر الإنترنت لمغاربة العالم يوم 12 أبريل على الساعة السادسة مساء، 200 مقعد',
        en: 'Publish a webinar for the diaspora on 12 April at 6 pm, 200 places',
      },
    ],
    input: {
      kind: 'WEBINAR',
      title: { fr: 'Webinaire Exemple', ar: 'ندوة مثال', en: 'Sample Webinar' },
      online: true,
      startsAt: '2027-04-12T18:00:00',
      endsAt: '2027-04-12T19:30:00',
      capacity: 200,
    },
  },
  {
    questions: [
      {
        fr: 'Annonce un forum à Paris en mai pour 80 personnes',
        ar: 'أعلن عن منتدى في باريس في مايو لثمانين شخصا',
        en: 'Announce a forum in Paris in May for 80 people',
      },
    ],
    input: {
      kind: 'FORUM',
      title: { fr: 'Forum Exemple des compétences' },
      online: false,
      city: { fr: 'Paris', ar: 'باريس', en: 'Paris' },
      hostCountry: 'FR',
      timeZone: 'Europe/Paris',
      startsAt: '2027-05-20T09:00:00+02:00',
      endsAt: '2027-05-20T18:00:00+02:00',
      capacity: 80,
    },
  },
] as const satisfies readonly OperationExample[]

export const listEvents = [
  {
    questions: [
      {
        fr: 'Quels sont les prochains événements pour la diaspora ?',
        ar: 'ما هي اللقاءات القادمة لمغاربة العالم؟',
        en: 'What are the next events for the diaspora?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Y a-t-il des webinaires en ligne pour les Marocains du monde ?',
        ar: 'هل هناك ندوات عبر الإنترنت لمغاربة العالم؟',
        en: 'Are there online webinars for Moroccans abroad?',
      },
    ],
    input: { kind: 'WEBINAR', online: true },
  },
  {
    questions: [
      {
        fr: 'Quels événements ont lieu en France ?',
        ar: 'ما هي اللقاءات التي تنظم في فرنسا؟',
        en: 'Which events take place in France?',
      },
    ],
    input: { hostCountry: 'FR' },
  },
  {
    questions: [
      { fr: 'Un hackathon est-il au programme ?', ar: 'هل هناك هاكاثون مبرمج؟', en: 'Is a hackathon planned?' },
    ],
    input: { kind: 'HACKATHON' },
  },
  {
    questions: [{ fr: 'Quels événements sont passés ?', ar: 'ما هي اللقاءات السابقة؟', en: 'Which events are over?' }],
    input: { past: true },
  },
  {
    questions: [
      {
        fr: 'Quand a lieu le prochain forum ?',
        ar: 'متى ينعقد المنتدى القادم؟',
        en: 'When is the next forum held?',
      },
    ],
    input: { kind: 'FORUM' },
  },
] as const satisfies readonly OperationExample[]

export const advanceEvent = [
  {
    questions: [
      {
        fr: 'Annule cet événement de la diaspora',
        ar: 'ألغ هذا اللقاء لمغاربة العالم',
        en: 'Cancel this diaspora event',
      },
    ],
    input: { eventId: exampleIds.event(2), event: 'cancel' },
  },
  {
    questions: [
      {
        fr: 'Clos cet événement de la diaspora',
        ar: 'أغلق هذا اللقاء لمغاربة العالم',
        en: 'Close this diaspora event',
      },
    ],
    input: { eventId: exampleIds.event(3), event: 'close' },
  },
] as const satisfies readonly OperationExample[]
