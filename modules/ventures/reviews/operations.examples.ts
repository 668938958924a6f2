import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const submitReview = [
  {
    questions: [
      {
        fr: 'Note ce dossier : équipe 4, innovation 5, marché 3',
        ar: 'قيم هذا الملف: الفريق 4، الابتكار 5، السوق 3',
        en: 'Score this file: team 4, innovation 5, market 3',
      },
    ],
    input: {
      applicationId: exampleIds.application(3),
      scores: [
        { criterion: 'team', score: 4 },
        { criterion: 'innovation', score: 5 },
        { criterion: 'market', score: 3 },
      ],
      comment: 'Équipe complète, marché à préciser.',
      recommendation: 'YES',
      noInterest: true,
    },
  },
  {
    questions: [
      {
        fr: 'Mon avis sur la candidature est négatif, voici mes notes',
        ar: 'رأيي في طلب الترشيح سلبي، وهذه نقطي',
        en: 'My opinion of the application is negative, here are my scores',
      },
    ],
    input: {
      applicationId: exampleIds.application(3),
      scores: [
        { criterion: 'team', score: 2 },
        { criterion: 'innovation', score: 1 },
        { criterion: 'market', score: 1 },
      ],
      comment: 'Peu d’innovation.',
      recommendation: 'NO',
      noInterest: true,
    },
  },
] as const satisfies readonly OperationExample[]
