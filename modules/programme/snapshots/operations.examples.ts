import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const snapshot = [
  {
    questions: [
      {
        fr: 'Gèle le quatrième trimestre 2026.',
        ar: 'جمد الفصل الرابع من سنة 2026.',
        en: 'Freeze the fourth quarter of 2026.',
      },
    ],
    input: { quarter: '2026-Q4' },
  },
] as const satisfies readonly OperationExample[]

export const listSnapshots = [
  {
    questions: [
      { fr: 'Quels trimestres sont gelés ?', ar: 'ما هي الفصول المجمدة؟', en: 'Which quarters are frozen?' },
      {
        fr: 'Quels trimestres ont été figés jusqu’ici ?',
        ar: 'ما هي الفصول التي تم تجميدها؟',
        en: 'Which quarters have been frozen so far?',
      },
    ],
    input: {},
  },
  {
    questions: [
      { fr: 'Liste des instantanés trimestriels', ar: 'لائحة اللقطات الفصلية', en: 'List of quarterly snapshots' },
    ],
    input: { limit: 10 },
  },
] as const satisfies readonly OperationExample[]

export const getSnapshot = [
  {
    questions: [
      {
        fr: 'Montre le contenu de cet instantané.',
        ar: 'أظهر محتوى هذه اللقطة.',
        en: 'Show the content of this snapshot.',
      },
    ],
    input: { snapshotId: exampleIds.snapshot(1) },
  },
] as const satisfies readonly OperationExample[]
