import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'

export const listSteps = [
  {
    questions: [
      {
        fr: 'Quels outils cette exécution a-t-elle utilisés ?',
        ar: 'ما الأدوات التي استعملها هذا التنفيذ؟',
        en: 'Which tools did this run use?',
      },
      {
        fr: 'Par quelles étapes l’agent est-il passé ?',
        ar: 'ما المراحل التي مر بها الوكيل؟',
        en: 'Which steps did the agent go through?',
      },
      {
        fr: 'Détaille ce que cette exécution a fait, étape par étape',
        ar: 'فصل ما قام به هذا التنفيذ خطوة بخطوة',
        en: 'Tell me step by step what this run did',
      },
    ],
    input: { runId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const resolveUnknownOutcome = [
  {
    questions: [
      {
        fr: 'Le paiement a bien eu lieu, continue',
        ar: 'تم الدفع فعلا، واصل',
        en: 'The payment did go through, carry on',
      },
    ],
    input: { runId: exampleId(), step: 1, result: 'It was done.' },
  },
] as const satisfies readonly OperationExample[]
