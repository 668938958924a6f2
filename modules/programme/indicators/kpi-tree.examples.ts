import type { OperationExample } from '#platform/operation.ts'

export const kpiTree = [
  {
    questions: [
      {
        fr: 'Où en est le programme national ?',
        ar: 'أين وصل البرنامج الوطني؟',
        en: 'How is the national programme doing?',
      },
      {
        fr: 'Montre l’arbre des indicateurs de tous les piliers.',
        ar: 'أظهر شجرة مؤشرات جميع المحاور.',
        en: 'Show the tree of indicators of all pillars.',
      },
      {
        fr: 'Quels sont les objectifs du programme et sont-ils atteints ?',
        ar: 'ما هي أهداف البرنامج وهل تحققت؟',
        en: 'What are the targets of the programme, and are they met?',
      },
      {
        fr: 'Quels indicateurs sont au rouge ?',
        ar: 'ما هي المؤشرات التي في الأحمر؟',
        en: 'Which indicators are red?',
      },
      {
        fr: 'Comment avance le programme, pilier par pilier ?',
        ar: 'كيف يتقدم البرنامج محورا بمحور؟',
        en: 'How is the programme getting on, pillar by pillar?',
      },
      { fr: 'Donne-moi une vue générale', ar: 'أعطني نظرة شاملة', en: 'Give me an overview' },
      { fr: 'Tenons-nous nos promesses ?', ar: 'هل نفي بوعودنا؟', en: 'Do we keep our promises?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
