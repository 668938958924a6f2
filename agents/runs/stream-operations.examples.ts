import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'

const exampleRunId = exampleId()

export const followRun = [
  {
    questions: [{ fr: 'Suis cette exécution en direct', ar: 'تابع هذا التنفيذ مباشرة', en: 'Follow this run live' }],
    input: { runId: exampleRunId },
  },
] as const satisfies readonly OperationExample[]

export const streamRun = [
  {
    questions: [
      {
        fr: 'Demande à fablab-guide où trouver une découpeuse laser et suis sa réponse en direct',
        ar: 'اسأل fablab-guide أين توجد قاطعة ليزر وتابع جوابه مباشرة',
        en: 'Ask fablab-guide where to find a laser cutter and follow its answer live',
      },
    ],
    input: { agent: 'fablab-guide', input: 'Où puis-je trouver une découpeuse laser à Casablanca ?' },
  },
] as const satisfies readonly OperationExample[]

export const waitForRun = [
  {
    questions: [
      {
        fr: 'Attends la réponse de cette exécution',
        ar: 'انتظر جواب هذا التنفيذ',
        en: 'Await the answer of this run',
      },
      { fr: 'Attends la fin de ma tâche', ar: 'انتظر نهاية مهمتي', en: 'Wait for the end of my task' },
    ],
    input: { runId: exampleRunId, timeoutMs: 30_000 },
  },
] as const satisfies readonly OperationExample[]

export const startAndWait = [
  {
    questions: [
      {
        fr: 'Demande à fablab-booking de réserver une découpeuse laser',
        ar: 'اطلب من fablab-booking حجز قاطعة ليزر',
        en: 'Ask fablab-booking to book a laser cutter',
      },
    ],
    input: { agent: 'fablab-booking', input: 'Réserve une découpeuse laser à Casablanca demain à 10 h pour 1 heure' },
  },
] as const satisfies readonly OperationExample[]
