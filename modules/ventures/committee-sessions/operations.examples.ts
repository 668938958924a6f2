import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const openCommitteeSession = [
  {
    questions: [
      {
        fr: 'Convoque le comité de l’appel pour le 10 mars, quorum de deux',
        ar: 'استدع لجنة النداء ليوم 10 مارس بنصاب عضوين',
        en: 'Convene the committee of the call for 10 March, quorum two',
      },
    ],
    input: {
      callId: exampleIds.call(1),
      heldOn: '2027-03-10',
      memberIds: [sampleMembers.researcher.id, sampleMembers.auditor.id],
      chairId: sampleMembers.researcher.id,
      quorum: 2,
    },
  },
] as const satisfies readonly OperationExample[]

export const listCommitteeSessions = [
  {
    questions: [
      {
        fr: 'Quand le comité de cet appel se réunit-il ?',
        ar: 'متى تجتمع لجنة هذا النداء؟',
        en: 'When does the committee of this call meet?',
      },
      {
        fr: 'Quand siège la commission, et avec quels dossiers ?',
        ar: 'متى تنعقد اللجنة وبأي ملفات؟',
        en: 'When does the panel sit, and on which files?',
      },
    ],
    input: { callId: exampleIds.call(1) },
  },
] as const satisfies readonly OperationExample[]
