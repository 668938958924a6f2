import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getPublicationHold = [
  {
    questions: [
      {
        fr: 'Puis-je publier un article sur ce projet ?',
        ar: 'هل يمكنني نشر مقال حول هذا المشروع؟',
        en: 'May I publish a paper on this project?',
      },
      {
        fr: 'Ce projet nous laisse-t-il publier maintenant ?',
        ar: 'هل يسمح لنا هذا المشروع بالنشر الآن؟',
        en: 'Does this project let us publish now?',
      },
    ],
    input: { projectId: exampleIds.project(2) },
  },
] as const satisfies readonly OperationExample[]
