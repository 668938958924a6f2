import type { OperationExample } from '#platform/operation.ts'

export const listTools = [
  {
    questions: [
      {
        fr: 'Quels outils les agents ont-ils ?',
        ar: 'ما الأدوات المتاحة للوكلاء؟',
        en: 'Which tools are there for agents?',
      },
    ],
    input: { module: 'fablabs' },
  },
  {
    questions: [
      {
        fr: 'Donne toutes les opérations utilisables comme outils',
        ar: 'أعطني كل العمليات التي يمكن استعمالها كأدوات',
        en: 'Give all the operations that can serve as tools',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const searchTools = [
  {
    questions: [
      {
        fr: 'Quels outils concernent les FabLabs ?',
        ar: 'ما الأدوات الخاصة بمختبرات التصنيع؟',
        en: 'Which tools are about FabLabs?',
      },
    ],
    input: { query: 'FabLabs' },
  },
  {
    questions: [
      {
        fr: 'Cherche un outil pour les fermetures',
        ar: 'ابحث عن أداة للإغلاقات',
        en: 'Search for a tool for closures',
      },
    ],
    input: { query: 'fermetures' },
  },
  {
    questions: [
      {
        fr: 'Quel outil permet de déplacer un rendez-vous ?',
        ar: 'أي أداة تسمح بتأجيل موعد؟',
        en: 'Which tool lets me move an appointment?',
      },
    ],
    input: { query: 'déplacer un rendez-vous' },
  },
  {
    questions: [{ fr: 'Comment déclarer une panne ?', ar: 'كيف أبلغ عن عطل؟', en: 'How do I report a breakdown?' }],
    input: { query: 'déclarer une panne' },
  },
] as const satisfies readonly OperationExample[]

export const describeTool = [
  {
    questions: [
      {
        fr: 'Comment s’utilise l’outil agents.startRun ?',
        ar: 'كيف تستعمل الأداة agents.startRun؟',
        en: 'How is the tool agents.startRun used?',
      },
    ],
    input: { name: 'agents.startRun' },
  },
] as const satisfies readonly OperationExample[]

export const callTool = [
  {
    questions: [
      {
        fr: 'Appelle l’outil agents.listAgents',
        ar: 'استدع الأداة agents.listAgents',
        en: 'Call the tool agents.listAgents',
      },
    ],
    input: { name: 'agents.listAgents', input: { limit: 5 } },
  },
] as const satisfies readonly OperationExample[]
