import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const reviewEdition = [
  {
    questions: [
      {
        fr: 'J’ai relu ces chiffres : marque-les comme relus.',
        ar: 'راجعت هذه الأرقام: سجلها كمراجعة.',
        en: 'I have reviewed these figures: mark them as reviewed.',
      },
      { fr: 'Ces chiffres ont été relus', ar: 'تمت مراجعة هذه الأرقام', en: 'These figures have been reviewed' },
    ],
    input: { editionId: exampleIds.edition(1) },
  },
] as const satisfies readonly OperationExample[]

export const validateEdition = [
  {
    questions: [
      {
        fr: 'Valide ces chiffres relus.',
        ar: 'صادق على هذه الأرقام المراجعة.',
        en: 'Validate these reviewed figures.',
      },
    ],
    input: { editionId: exampleIds.edition(1) },
  },
] as const satisfies readonly OperationExample[]

export const publishEdition = [
  {
    questions: [
      {
        fr: 'Publie ces chiffres validés.',
        ar: 'انشر هذه الأرقام المصادق عليها.',
        en: 'Publish these validated figures.',
      },
    ],
    input: { editionId: exampleIds.edition(1) },
  },
] as const satisfies readonly OperationExample[]
