import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const recordSupport = [
  {
    questions: [
      {
        fr: 'Enregistre une subvention de 100 000 dirhams versée à cette startup',
        ar: 'سجل منحة بقيمة 100000 درهم لفائدة هذه الشركة الناشئة',
        en: 'Record a grant of 100,000 dirhams to this startup',
      },
    ],
    input: {
      startupId: exampleIds.startup(3),
      kind: 'GRANT',
      value: { amountMinor: 10_000_000, currency: 'MAD' },
      doneOn: '2027-02-15',
      evidenceNote: 'Ordre de virement no 12',
    },
  },
  {
    questions: [
      {
        fr: 'Enregistre une formation dispensée à cet investisseur',
        ar: 'سجل تكوينا قدم لهذا المستثمر',
        en: 'Note a training given to this investor',
      },
    ],
    input: {
      investorOrganisationId: sampleOrganisations.operator.id,
      kind: 'TRAINING',
      doneOn: '2027-02-20',
      evidenceNote: 'Feuille de présence',
    },
  },
] as const satisfies readonly OperationExample[]
