import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const registerCandidate = [
  {
    questions: [
      {
        fr: 'Enregistre la candidature au doctorat de cette personne',
        ar: 'سجل ترشح هذا الشخص للدكتوراه',
        en: 'Record the doctoral application of this person',
      },
    ],
    input: {
      personId: exampleIds.person(1),
      title: { fr: 'Détection d’anomalies dans les réseaux industriels' },
      skillIds: ['ot-security', 'machine-learning'],
      funding: 'PASS',
      stipendMinor: 700_000,
      regionCode: 'MA-04',
    },
  },
  {
    questions: [
      {
        fr: 'Ajoute un candidat au doctorat en cloud souverain',
        ar: 'أضف مترشحا لدكتوراه في السحابة السيادية',
        en: 'Add a doctoral candidate on sovereign cloud',
      },
    ],
    input: {
      personId: exampleIds.person(2),
      title: { fr: 'Orchestration d’un cloud souverain' },
      skillIds: ['kubernetes'],
      funding: 'CNRST',
    },
  },
] as const satisfies readonly OperationExample[]
