import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getIssuerKeys = [
  {
    questions: [
      {
        fr: 'Quelles clés publiques signent les certificats ?',
        ar: 'ما هي المفاتيح العمومية التي توقع الشهادات؟',
        en: 'Which public keys sign the certificates?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getStatusList = [
  {
    questions: [
      {
        fr: 'Donne la liste de révocation des certificats',
        ar: 'أعطني قائمة الشهادات الملغاة',
        en: 'Give the revocation list of the certificates',
      },
    ],
    input: { statusListId: exampleIds.statusList(1) },
  },
] as const satisfies readonly OperationExample[]
