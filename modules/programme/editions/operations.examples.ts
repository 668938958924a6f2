import type { OperationExample } from '#platform/operation.ts'

export const listEditions = [
  {
    questions: [
      {
        fr: 'Quelles éditions d’indicateurs sont relues ?',
        ar: 'ما هي إصدارات المؤشرات المراجعة؟',
        en: 'Which editions of indicators are reviewed?',
      },
    ],
    input: { state: 'REVIEWED' },
  },
  {
    questions: [
      {
        fr: 'Liste des éditions calculées jusqu’ici',
        ar: 'لائحة الإصدارات المحسوبة إلى الآن',
        en: 'List the editions computed so far',
      },
    ],
    input: { state: 'COMPUTED' },
  },
  {
    questions: [
      {
        fr: 'Quels chiffres calculés ne sont pas encore publiés ?',
        ar: 'ما هي الأرقام المحسوبة التي لم تنشر بعد؟',
        en: 'Which computed figures are not published yet?',
      },
      {
        fr: 'Quelles éditions attendent ?',
        ar: 'ما هي الإصدارات المنتظرة؟',
        en: 'Which editions are in the queue?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
