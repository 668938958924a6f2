import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getPlan = [
  {
    questions: [
      {
        fr: 'Montre le plan de fabrication de mon prototype',
        ar: 'اعرض خطة صنع نموذجي الأولي',
        en: 'Show the plan for making my prototype',
      },
      {
        fr: 'Quelles sont les étapes de mon plan ?',
        ar: 'ما هي خطوات خطتي؟',
        en: 'What are the steps of my plan?',
      },
      {
        fr: 'Combien coûtera mon plan et quand sera-t-il fini ?',
        ar: 'كم ستكلف خطتي ومتى تنتهي؟',
        en: 'What will my plan cost and when will it be finished?',
      },
    ],
    input: { planId: exampleIds.plan(1) },
  },
] as const satisfies readonly OperationExample[]

export const bookPlan = [
  {
    questions: [
      {
        fr: 'Réserve tout le plan de mon prototype',
        ar: 'احجز خطة نموذجي الأولي كاملة',
        en: 'Book the whole plan of my prototype',
      },
      {
        fr: 'Ce plan me va, réserve tout',
        ar: 'هذه الخطة تناسبني، احجز كل شيء',
        en: 'This plan suits me, book everything',
      },
      {
        fr: 'Réserve toutes les étapes du plan d’un coup',
        ar: 'احجز كل مراحل الخطة دفعة واحدة',
        en: 'Book all the steps of the plan at once',
      },
    ],
    input: { planId: exampleIds.plan(1) },
  },
] as const satisfies readonly OperationExample[]
