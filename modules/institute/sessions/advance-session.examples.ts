import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceSession = [
  {
    questions: [{ fr: 'Démarre cette session', ar: 'ابدأ هذه الدورة', en: 'Start this session' }],
    input: { sessionId: exampleIds.session(1), event: 'start' },
  },
  {
    questions: [
      {
        fr: 'Annule cette session de formation',
        ar: 'ألغ هذه الدورة التكوينية',
        en: 'Cancel this training session',
      },
    ],
    input: { sessionId: exampleIds.session(1), event: 'cancel' },
  },
] as const satisfies readonly OperationExample[]
