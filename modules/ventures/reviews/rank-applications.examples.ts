import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const rankApplications = [
  {
    questions: [
      {
        fr: 'Classe les candidatures de cet appel',
        ar: 'رتب طلبات الترشيح لهذا النداء',
        en: 'Rank the applications of this call',
      },
      {
        fr: 'Qui arrive en tête parmi les candidatures notées ?',
        ar: 'من يتصدر طلبات الترشيح المقيمة؟',
        en: 'Who comes first among the scored applications?',
      },
      {
        fr: 'Montre le palmarès des candidatures',
        ar: 'اعرض قائمة المتفوقين من طلبات الترشيح',
        en: 'Show the league table of the applications',
      },
    ],
    input: { callId: exampleIds.call(1) },
  },
  {
    questions: [
      {
        fr: 'Donne le classement selon les notes brutes, sans normalisation',
        ar: 'أعط الترتيب حسب النقط الخام دون تسوية',
        en: 'Give the ranking by the raw scores, without normalisation',
      },
    ],
    input: { callId: exampleIds.call(1), normalise: 'none' },
  },
  {
    questions: [
      {
        fr: 'Sur quels dossiers les évaluateurs se contredisent-ils ?',
        ar: 'ما هي الملفات التي اختلف حولها المقيمون؟',
        en: 'On which files do the reviewers contradict each other?',
      },
    ],
    input: { callId: exampleIds.call(2) },
  },
] as const satisfies readonly OperationExample[]
