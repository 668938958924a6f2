import type { OperationExample } from '#platform/operation.ts'

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
