import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const routePrototype = [
  {
    questions: [
      {
        fr: 'Planifie mon prototype à Casablanca : une heure de laser puis deux heures d’impression 3D',
        ar: 'خطط لنموذجي الأولي في الدار البيضاء: ساعة ليزر ثم ساعتان من الطباعة ثلاثية الأبعاد',
        en: 'Plan my prototype in Casablanca: an hour of laser, then two hours of 3D printing',
      },
    ],
    input: {
      operations: [
        { category: 'LASER_CUTTER', estMin: 60, material: 'PLYWOOD' },
        { category: 'FDM_PRINTER', estMin: 120, material: 'PLA', dependsOn: [0] },
      ],
      regionCode: 'MA-06',
      dueAt: '2027-03-12T18:00',
    },
  },
  {
    questions: [
      {
        fr: 'Comment fabriquer ma pièce, dans quels labos et à quel coût ?',
        ar: 'كيف أصنع قطعتي وفي أي مختبرات وبأي تكلفة؟',
        en: 'How can I make my part, in which labs and at what cost?',
      },
      {
        fr: 'Propose un parcours de fabrication pour mon prototype',
        ar: 'اقترح مسار صنع لنموذجي الأولي',
        en: 'Propose a route for making my prototype',
      },
    ],
    input: { operations: [{ category: 'LASER_CUTTER', estMin: 60 }] },
  },
  {
    questions: [
      {
        fr: 'Quelles étapes et quelles machines pour réaliser mon idée ?',
        ar: 'ما الخطوات والآلات لإنجاز فكرتي؟',
        en: 'Which steps and machines does it take to build my idea?',
      },
    ],
    input: { operations: [{ category: 'FDM_PRINTER', estMin: 120 }] },
  },
] as const satisfies readonly OperationExample[]

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
