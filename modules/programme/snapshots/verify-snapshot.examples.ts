import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const verifySnapshot = [
  {
    questions: [
      {
        fr: 'Vérifie que cet instantané gelé n’a pas été modifié.',
        ar: 'تحقق من أن هذه اللقطة المجمدة لم تتغير.',
        en: 'Verify that this frozen snapshot was not altered.',
      },
      {
        fr: 'La signature de ce trimestre gelé est-elle valide ?',
        ar: 'هل توقيع هذا الفصل المجمد صحيح؟',
        en: 'Is the signature of this frozen quarter valid?',
      },
      {
        fr: 'Le trimestre gelé est-il encore intact ?',
        ar: 'هل الفصل المجمد ما زال سليما؟',
        en: 'Is the frozen quarter still intact?',
      },
    ],
    input: { snapshotId: exampleIds.snapshot(1) },
  },
] as const satisfies readonly OperationExample[]
