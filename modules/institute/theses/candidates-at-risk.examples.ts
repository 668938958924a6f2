import type { OperationExample } from '#platform/operation.ts'

export const candidatesAtRisk = [
  {
    questions: [
      {
        fr: 'Quels doctorants sont en retard ?',
        ar: 'من هم طلبة الدكتوراه المتأخرون؟',
        en: 'Which doctoral candidates are late?',
      },
      {
        fr: 'Quels doctorats risquent de ne pas finir à temps ?',
        ar: 'ما هي الأطروحات المهددة بعدم الانتهاء في الوقت؟',
        en: 'Which doctorates may not finish in time?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Liste les thèses à risque au 1er janvier 2027',
        ar: 'اعرض الأطروحات المعرضة للخطر في فاتح يناير 2027',
        en: 'List the theses at risk on 1 January 2027',
      },
    ],
    input: { asOf: '2027-01-01T00:00:00Z' },
  },
] as const satisfies readonly OperationExample[]
