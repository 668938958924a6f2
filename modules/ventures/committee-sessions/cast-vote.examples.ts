import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const castVote = [
  {
    questions: [
      {
        fr: 'Je vote pour l’admission de ce dossier',
        ar: 'أصوت لصالح قبول هذا الملف',
        en: 'I vote for admitting this file',
      },
    ],
    input: { sessionId: exampleIds.session(1), applicationId: exampleIds.application(6), vote: 'YES' },
  },
  {
    questions: [
      {
        fr: 'Je m’abstiens sur cette candidature',
        ar: 'أمتنع عن التصويت على طلب الترشيح هذا',
        en: 'I abstain on this application',
      },
    ],
    input: { sessionId: exampleIds.session(1), applicationId: exampleIds.application(6), vote: 'ABSTAIN' },
  },
] as const satisfies readonly OperationExample[]
