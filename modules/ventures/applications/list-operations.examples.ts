import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listApplications = [
  {
    questions: [
      {
        fr: 'Quelles candidatures avons-nous déposées ?',
        ar: 'ما هي طلبات الترشيح التي أودعناها؟',
        en: 'Which applications have we made?',
      },
      {
        fr: 'Montre mes candidatures et leur état',
        ar: 'اعرض طلبات ترشيحي وحالتها',
        en: 'Show my applications and their state',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quels dossiers reçus pour cet appel sont en évaluation ?',
        ar: 'ما هي الملفات الواردة على هذا النداء التي هي قيد التقييم؟',
        en: 'Which files received for this call are in review?',
      },
    ],
    input: { callId: exampleIds.call(1), received: true, state: 'IN_REVIEW' },
  },
] as const satisfies readonly OperationExample[]
