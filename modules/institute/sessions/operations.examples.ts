import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listSessions = [
  {
    questions: [
      {
        fr: 'Quelles sessions de formation ont des places à Rabat ?',
        ar: 'ما هي دورات التكوين التي بها مقاعد في الرباط؟',
        en: 'Which training sessions have seats in Rabat?',
      },
    ],
    input: { regionCode: 'MA-04', state: 'OPEN' },
  },
  {
    questions: [
      {
        fr: 'Liste les prochaines sessions en ligne',
        ar: 'اعرض الدورات القادمة عن بعد',
        en: 'List the next online sessions',
      },
    ],
    input: { mode: 'ONLINE' },
  },
  {
    questions: [
      {
        fr: 'Quand commence la prochaine session IoT ?',
        ar: 'متى تبدأ الدورة القادمة في إنترنت الأشياء؟',
        en: 'When does the next IoT session begin?',
      },
    ],
    input: { domain: 'IOT' },
  },
  {
    questions: [
      {
        fr: 'Quand démarre la prochaine session ?',
        ar: 'متى تنطلق الدورة القادمة؟',
        en: 'When does the next session start?',
      },
      {
        fr: 'Je veux les dates des formations',
        ar: 'أريد تواريخ التكوينات',
        en: 'I want the dates of the courses',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const openSession = [
  {
    questions: [
      {
        fr: 'Ouvre une session de ce programme à Fès en mars, 24 places',
        ar: 'افتح دورة من هذا البرنامج في فاس في مارس، 24 مقعدا',
        en: 'Open a session of this programme in Fez in March, 24 seats',
      },
    ],
    input: {
      programmeId: exampleIds.programme(1),
      mode: 'ONSITE',
      regionCode: 'MA-03',
      city: { fr: 'Fès', ar: 'فاس', en: 'Fez' },
      language: 'fr',
      startsAt: '2027-03-22T09:00:00Z',
      endsAt: '2027-04-02T16:00:00Z',
      capacity: 24,
    },
  },
  {
    questions: [
      {
        fr: 'Programme une session en ligne en anglais de 100 places',
        ar: 'برمج دورة عن بعد بالإنجليزية بمئة مقعد',
        en: 'Schedule an online session in English with 100 seats',
      },
    ],
    input: {
      programmeId: exampleIds.programme(2),
      mode: 'ONLINE',
      language: 'en',
      startsAt: '2027-05-03T09:00:00Z',
      endsAt: '2027-05-14T16:00:00Z',
      capacity: 100,
      waitlistMax: 20,
    },
  },
] as const satisfies readonly OperationExample[]
