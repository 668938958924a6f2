import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceInvention = [
  {
    questions: [
      {
        fr: 'Lance l’évaluation de cette invention par cette évaluatrice',
        ar: 'ابدأ تقييم هذا الاختراع من طرف هذه المقيمة',
        en: 'Have this invention evaluated by this evaluator',
      },
    ],
    input: { inventionId: exampleIds.invention(2), event: 'evaluate', evaluatorIds: [sampleMembers.auditor.id] },
  },
  {
    questions: [
      {
        fr: 'Le comité décide de protéger cette invention',
        ar: 'قررت اللجنة حماية هذا الاختراع',
        en: 'The committee decides to protect this invention',
      },
    ],
    input: { inventionId: exampleIds.invention(3), event: 'protect', note: 'Décision Exemple du comité' },
  },
] as const satisfies readonly OperationExample[]
