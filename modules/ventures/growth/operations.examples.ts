import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const growthStatus = [
  {
    questions: [
      {
        fr: 'Notre startup est-elle une gazelle ?',
        ar: 'هل شركتنا الناشئة غزالة؟',
        en: 'Is our startup a gazelle?',
      },
      {
        fr: 'Notre entreprise grandit-elle assez vite ?',
        ar: 'هل تنمو شركتنا بسرعة كافية؟',
        en: 'Does our company grow fast enough?',
      },
      { fr: 'Sommes-nous en forte croissance ?', ar: 'هل نحن في نمو مرتفع؟', en: 'Are we of high growth?' },
    ],
    input: { startupId: exampleIds.startup(1) },
  },
  {
    questions: [
      {
        fr: 'Quand cette startup pourrait-elle devenir une gazelle au plus tôt ?',
        ar: 'متى يمكن أن تصبح هذه الشركة الناشئة غزالة في أقرب وقت؟',
        en: 'When could this startup become a gazelle at the earliest?',
      },
    ],
    input: { startupId: exampleIds.startup(2) },
  },
  {
    questions: [
      {
        fr: 'Est-elle à forte croissance selon la pratique européenne de 10 % ?',
        ar: 'هل هي ذات نمو مرتفع حسب الممارسة الأوروبية بنسبة 10 %؟',
        en: 'Is it of high growth by the European practice of 10 %?',
      },
    ],
    input: { startupId: exampleIds.startup(1), definition: 'EU_10PCT' },
  },
] as const satisfies readonly OperationExample[]
