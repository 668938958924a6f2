import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const startApplication = [
  {
    questions: [
      {
        fr: 'Je veux candidater à cet appel avec ma startup',
        ar: 'أريد أن أترشح لهذا النداء بشركتي الناشئة',
        en: 'I want to apply to this call with my startup',
      },
      {
        fr: 'Pose notre candidature à l’appel',
        ar: 'نود تقديم ترشيحنا للنداء',
        en: 'We would like to apply for the call',
      },
    ],
    input: { callId: exampleIds.call(1), startupId: exampleIds.startup(2) },
  },
  {
    questions: [
      {
        fr: 'Commence une candidature, notre problème : les pertes d’eau en irrigation',
        ar: 'ابدأ طلب ترشيح، مشكلتنا: ضياع الماء في الري',
        en: 'Begin an application, our problem: water lost in irrigation',
      },
    ],
    input: {
      callId: exampleIds.call(1),
      startupId: exampleIds.startup(2),
      answers: [{ key: 'problem', text: 'Les pertes d’eau en irrigation.' }],
    },
  },
] as const satisfies readonly OperationExample[]

export const updateApplication = [
  {
    questions: [
      {
        fr: 'Complète la réponse sur l’équipe dans ma candidature',
        ar: 'أكمل الجواب المتعلق بالفريق في طلبي',
        en: 'Complete the answer about the team in my application',
      },
    ],
    input: {
      applicationId: exampleIds.application(1),
      answers: [{ key: 'team', text: 'Deux ingénieures et un agronome.' }],
    },
  },
  {
    questions: [
      {
        fr: 'Change la personne à contacter de la candidature',
        ar: 'غير الشخص الذي يتم الاتصال به في الطلب',
        en: 'Change the contact person of the application',
      },
    ],
    input: {
      applicationId: exampleIds.application(1),
      contact: { name: 'Fondatrice Exemple', email: 'fondatrice@example.org' },
    },
  },
] as const satisfies readonly OperationExample[]

export const getApplication = [
  {
    questions: [
      { fr: 'Où en est ma candidature ?', ar: 'أين وصل طلب ترشيحي؟', en: 'What has become of my application?' },
      {
        fr: 'Le comité a-t-il rendu sa décision sur ma candidature ?',
        ar: 'هل اتخذت اللجنة قرارها بشأن طلب ترشيحي؟',
        en: 'Has the committee decided on my application?',
      },
      {
        fr: 'Dans quel état est mon dossier de candidature ?',
        ar: 'ما حالة ملف ترشيحي؟',
        en: 'What is the state of my application file?',
      },
    ],
    input: { applicationId: exampleIds.application(1) },
  },
  {
    questions: [
      { fr: 'Ouvre ce dossier de candidature', ar: 'افتح ملف الترشيح هذا', en: 'Open this application file' },
    ],
    input: { applicationId: exampleIds.application(2) },
  },
] as const satisfies readonly OperationExample[]
