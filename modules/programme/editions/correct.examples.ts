import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const correctEdition = [
  {
    questions: [
      {
        fr: 'Corrige ce chiffre publié : des certificats ont été révoqués depuis.',
        ar: 'صحح هذا الرقم المنشور: ألغيت شهادات منذ ذلك الحين.',
        en: 'Correct this published figure: certificates were revoked since.',
      },
    ],
    input: {
      editionId: exampleIds.edition(1),
      reason: 'Des certificats ont été révoqués pour erreur depuis la publication.',
    },
  },
] as const satisfies readonly OperationExample[]
