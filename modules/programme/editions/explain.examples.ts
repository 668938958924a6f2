import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const explainFigure = [
  {
    questions: [
      { fr: 'D’où vient ce chiffre ?', ar: 'من أين جاء هذا الرقم؟', en: 'Where does this figure come from?' },
      {
        fr: 'Comment ce chiffre a-t-il été calculé ?',
        ar: 'كيف تم حساب هذا الرقم؟',
        en: 'How was this figure computed?',
      },
    ],
    input: { observationId: exampleIds.observation(1) },
  },
  {
    questions: [
      {
        fr: 'Explique cette observation et ouvre les lignes qu’elle compte.',
        ar: 'اشرح هذه الملاحظة وافتح الأسطر التي تحسبها.',
        en: 'Explain this observation and open the rows it counts.',
      },
    ],
    input: { observationId: exampleIds.observation(1), limit: 100 },
  },
] as const satisfies readonly OperationExample[]
