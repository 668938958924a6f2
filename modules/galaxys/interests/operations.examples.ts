import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const declareInterest = [
  {
    questions: [
      {
        fr: 'Je déclare n’avoir aucun intérêt dans l’organisation de ce dossier',
        ar: 'أصرح بأنه ليست لدي أي مصلحة في المنظمة صاحبة هذا الملف',
        en: 'I declare that I have no interest in the organisation of this file',
      },
    ],
    input: { fileId: exampleIds.file(1), interested: false },
  },
] as const satisfies readonly OperationExample[]
