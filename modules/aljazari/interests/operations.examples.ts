import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const declareInterest = [
  {
    questions: [
      {
        fr: 'Je déclare un intérêt dans cette entreprise : j’en suis associé',
        ar: 'أصرح بمصلحة لي في هذه الشركة: أنا شريك فيها',
        en: 'I declare an interest in this company: I am a partner in it',
      },
    ],
    input: { inOrganisationId: sampleOrganisations.startup.id, nature: 'Associé' },
  },
] as const satisfies readonly OperationExample[]
