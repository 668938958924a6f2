import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const issueCertificates = [
  {
    questions: [
      {
        fr: 'Délivre les certificats de cette session',
        ar: 'أصدر شهادات هذه الدورة',
        en: 'Issue the certificates of this session',
      },
    ],
    input: { sessionId: exampleIds.session(1) },
  },
  {
    questions: [
      {
        fr: 'Délivre un certificat à cet inscrit',
        ar: 'أصدر شهادة لهذا المسجل',
        en: 'Issue a certificate for this enrolment',
      },
    ],
    input: { sessionId: exampleIds.session(1), enrolmentIds: [exampleIds.enrolment(1)] },
  },
] as const satisfies readonly OperationExample[]
