import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listCalls = [
  {
    questions: [
      {
        fr: 'Quels appels à candidatures sont ouverts pour les startups ?',
        ar: 'ما هي نداءات الترشيح المفتوحة للشركات الناشئة؟',
        en: 'Which calls for startups are open?',
      },
      {
        fr: 'À quels programmes d’accompagnement une startup peut-elle candidater ?',
        ar: 'ما هي برامج المواكبة التي يمكن لشركة ناشئة الترشح لها؟',
        en: 'Which support programmes can a startup apply to?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Y a-t-il un appel pour un incubateur à Oujda ?',
        ar: 'هل هناك نداء للالتحاق بحاضنة في وجدة؟',
        en: 'Is there a call for an incubator in Oujda?',
      },
    ],
    input: { track: 'INCUBATION', regionCode: 'MA-02' },
  },
  {
    questions: [
      {
        fr: 'Quels programmes d’accélération ont déjà fermé ?',
        ar: 'ما هي برامج التسريع التي أغلقت؟',
        en: 'Which acceleration programmes have closed already?',
      },
    ],
    input: { state: 'CLOSED', track: 'ACCELERATION' },
  },
  {
    questions: [
      {
        fr: 'Quel incubateur ou accélérateur prend des startups en ce moment ?',
        ar: 'أي حاضنة أو مسرعة تستقبل شركات ناشئة الآن؟',
        en: 'Which incubator or accelerator is taking startups now?',
      },
    ],
    input: { state: 'OPEN' },
  },
] as const satisfies readonly OperationExample[]

export const getCall = [
  {
    questions: [
      {
        fr: 'Quelles sont les conditions de cet appel à candidatures ?',
        ar: 'ما هي شروط هذا النداء؟',
        en: 'What are the conditions of this call?',
      },
      {
        fr: 'Quand cet appel ferme-t-il et combien de places offre-t-il ?',
        ar: 'متى يغلق هذا النداء وكم مقعدا يوفر؟',
        en: 'When does this call close, and how many seats does it have?',
      },
    ],
    input: { callId: exampleIds.call(1) },
  },
  {
    questions: [
      {
        fr: 'Sur quels critères les dossiers de cet appel sont-ils notés ?',
        ar: 'ما هي معايير تقييم ملفات هذا النداء؟',
        en: 'By which criteria are the files of this call scored?',
      },
    ],
    input: { callId: exampleIds.call(2) },
  },
] as const satisfies readonly OperationExample[]
