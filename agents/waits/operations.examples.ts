import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'

const exampleRunId = exampleId()

export const listWaits = [
  {
    questions: [
      { fr: 'Qu’attend cette exécution ?', ar: 'ماذا ينتظر هذا التنفيذ؟', en: 'What does this run wait for?' },
      {
        fr: 'Pourquoi cette exécution est-elle bloquée ?',
        ar: 'لماذا توقف هذا التنفيذ؟',
        en: 'Why is this run stuck?',
      },
      {
        fr: 'Que faut-il pour que l’exécution continue ?',
        ar: 'ما اللازم ليستمر التنفيذ؟',
        en: 'What is needed for the run to continue?',
      },
    ],
    input: { runId: exampleRunId },
  },
] as const satisfies readonly OperationExample[]

export const submitToolResult = [
  {
    questions: [{ fr: 'Voici le résultat de l’outil', ar: 'هذه نتيجة الأداة', en: 'Here is the result of the tool' }],
    input: { runId: exampleRunId, step: 1, result: { temperature: 21 } },
  },
] as const satisfies readonly OperationExample[]
