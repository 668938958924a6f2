import type { OperationExample } from '#platform/operation.ts'

export const searchAgents = [
  {
    questions: [
      {
        fr: 'Quel agent s’occupe des réservations de machines ?',
        ar: 'أي وكيل يهتم بحجز الآلات؟',
        en: 'Which agent takes care of booking machines?',
      },
    ],
    input: { query: 'réservation de machines' },
  },
  {
    questions: [
      {
        fr: 'Quels agents la communauté partage-t-elle ?',
        ar: 'ما الوكلاء الذين يشاركهم المجتمع؟',
        en: 'Which agents does the community share?',
      },
    ],
    input: { visibility: 'community' },
  },
  {
    questions: [
      {
        fr: 'Trouve un agent pour les startups',
        ar: 'جد وكيلا للشركات الناشئة',
        en: 'Find an agent for startups',
      },
    ],
    input: { query: 'startups' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il un agent qui connaît les formations ?',
        ar: 'هل هناك وكيل يعرف التكوينات؟',
        en: 'Is there an agent that knows about training?',
      },
    ],
    input: { query: 'formations' },
  },
  {
    questions: [
      {
        fr: 'Recherche dans le catalogue des agents',
        ar: 'ابحث في فهرس الوكلاء',
        en: 'Search the catalogue of agents',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const shareAgent = [
  {
    questions: [
      {
        fr: 'Partage mon agent avec la communauté',
        ar: 'شارك وكيلي مع المجتمع',
        en: 'Share my agent with the community',
      },
    ],
    input: { agentId: 'guide-du-labo', visibility: 'community' },
  },
  {
    questions: [
      {
        fr: 'Rends mon agent visible pour mes collègues',
        ar: 'اجعل وكيلي مرئيا لزملائي',
        en: 'Make my agent visible to my colleagues',
      },
      {
        fr: 'Qui peut utiliser mon agent ? Ouvre-le à toute l’organisation',
        ar: 'من يمكنه استعمال وكيلي؟ افتحه لكل المنظمة',
        en: 'Open my agent to the whole organisation',
      },
    ],
    input: { agentId: 'guide-du-labo', visibility: 'organisation' },
  },
] as const satisfies readonly OperationExample[]

export const forkAgent = [
  {
    questions: [
      {
        fr: 'Copie l’agent fablab-guide chez nous',
        ar: 'انسخ الوكيل fablab-guide إلى منظمتنا',
        en: 'Copy the agent fablab-guide to our organisation',
      },
      {
        fr: 'Duplique cet agent pour que je l’adapte',
        ar: 'استنسخ هذا الوكيل لأكيفه',
        en: 'Duplicate this agent so that I can adapt it',
      },
      {
        fr: 'Fais une copie de l’agent pour notre organisation',
        ar: 'أنشئ نسخة من الوكيل لمنظمتنا',
        en: 'Make a copy of the agent for our organisation',
      },
    ],
    input: { agentId: 'fablab-guide', slug: 'notre-guide' },
  },
] as const satisfies readonly OperationExample[]
