import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const recordAgreement = [
  {
    questions: [
      {
        fr: 'L’université a signé l’accord de confidentialité sur ce problème',
        ar: 'وقعت الجامعة اتفاق السرية بشأن هذه المشكلة',
        en: 'The university has signed the non-disclosure agreement on this problem',
      },
    ],
    input: {
      problemId: exampleIds.problem(3),
      partyOrganisationId: sampleOrganisations.university.id,
      signedOn: '2026-09-01',
      document: 'NDA Exemple 7',
    },
  },
  {
    questions: [
      {
        fr: 'Mets fin à l’accès de cette organisation à notre problème',
        ar: 'أنه اطلاع هذه المنظمة على مشكلتنا',
        en: 'End this organisation’s access to our problem',
      },
    ],
    input: {
      problemId: exampleIds.problem(3),
      partyOrganisationId: sampleOrganisations.university.id,
      signedOn: '2026-09-01',
      endsOn: '2026-10-31',
      document: 'NDA Exemple 7, résiliation',
    },
  },
] as const satisfies readonly OperationExample[]
