import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const declareInterest = [
  {
    questions: [
      {
        fr: 'J’ai un conflit d’intérêts avec cette organisation',
        ar: 'لدي تضارب مصالح مع هذه المنظمة',
        en: 'I have a conflict of interest with this organisation',
      },
      {
        fr: 'Je ne peux pas juger cette entreprise, un proche y travaille',
        ar: 'لا يمكنني الحكم على هذه الشركة، فأحد أقاربي يعمل فيها',
        en: 'I cannot judge this company, a relative of mine works there',
      },
    ],
    input: { organisationId: sampleOrganisations.startup.id, reason: 'Ancien associé' },
  },
  {
    questions: [
      {
        fr: 'Déclare que je conseille cette entreprise',
        ar: 'صرح بأنني مستشار لهذه الشركة',
        en: 'Declare that I advise this company',
      },
    ],
    input: { organisationId: sampleOrganisations.university.id, reason: 'Conseil scientifique' },
  },
] as const satisfies readonly OperationExample[]
