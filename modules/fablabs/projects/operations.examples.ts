import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const publishProject = [
  {
    questions: [
      {
        fr: 'Publie mon projet de lampe en contreplaqué sous licence libre',
        ar: 'انشر مشروعي لمصباح من الخشب الرقائقي برخصة حرة',
        en: 'Publish my plywood lamp project under an open licence',
      },
    ],
    input: {
      title: 'Lampe Exemple',
      summary: 'Une lampe de bureau en contreplaqué de 4 mm, découpée au laser.',
      licence: 'CC-BY-SA-4.0',
      steps: [{ title: 'Découper', text: 'Contreplaqué 4 mm, puissance 60 %.' }],
      files: [{ name: 'lampe.svg', url: 'https://example.org/lampe.svg', sha256: null }],
      machineModelIds: [exampleIds.model(1)],
      labId: exampleIds.lab(6),
    },
  },
] as const satisfies readonly OperationExample[]

export const findProjects = [
  {
    questions: [
      {
        fr: 'Quels projets de lampes ont été documentés ?',
        ar: 'ما هي مشاريع المصابيح الموثقة؟',
        en: 'Which lamp projects have been documented?',
      },
    ],
    input: { text: 'lampe' },
  },
  {
    questions: [
      { fr: 'Montre mes projets de FabLab', ar: 'اعرض مشاريعي في مختبر التصنيع', en: 'Show my FabLab projects' },
      {
        fr: 'Quels projets ai-je publiés ?',
        ar: 'ما المشاريع التي نشرتها؟',
        en: 'Which projects have I published?',
      },
    ],
    input: { mine: true },
  },
  {
    questions: [
      { fr: 'Qu’est-ce que d’autres ont fabriqué ?', ar: 'ماذا صنع الآخرون؟', en: 'What have others made?' },
      {
        fr: 'Cherche des réalisations pour m’inspirer',
        ar: 'ابحث عن أعمال تلهمني',
        en: 'Look for projects that could inspire me',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getProject = [
  {
    questions: [
      {
        fr: 'Comment ce projet a-t-il été fabriqué ?',
        ar: 'كيف تم صنع هذا المشروع؟',
        en: 'How was this project made?',
      },
      {
        fr: 'Donne les fichiers et la licence de ce projet',
        ar: 'أعطني ملفات هذا المشروع ورخصته',
        en: 'Give the files and the licence of this project',
      },
      {
        fr: 'Comment refaire ce projet, étape par étape ?',
        ar: 'كيف أعيد صنع هذا المشروع خطوة بخطوة؟',
        en: 'How can I make this project again, step by step?',
      },
    ],
    input: { projectId: exampleIds.project(1) },
  },
] as const satisfies readonly OperationExample[]
