import type { OperationExample } from '#platform/operation.ts'

const exampleAgent = {
  slug: 'guide-du-labo',
  name: { fr: 'Guide du labo', ar: 'دليل المختبر', en: 'Lab guide' },
  description: {
    fr: 'Répond aux questions sur nos machines.',
    ar: 'يجيب عن الأسئلة حول آلاتنا.',
    en: 'Answers questions about our machines.',
  },
  instructions: 'Answer questions about the machines of our lab, briefly and in the language of the question.',
  tools: ['agents.searchTools'],
  visibility: 'organisation' as const,
}

export const createAgent = [
  {
    questions: [
      {
        fr: 'Crée un agent qui présente nos machines',
        ar: 'أنشئ وكيلا يعرف بآلاتنا',
        en: 'Make an agent that presents our machines',
      },
    ],
    input: exampleAgent,
  },
  {
    questions: [
      {
        fr: 'Je voudrais un nouvel agent à moi',
        ar: 'أريد وكيلا جديدا خاصا بي',
        en: 'I would like a new agent of my own',
      },
      { fr: 'Fabrique un agent pour notre équipe', ar: 'اصنع وكيلا لفريقنا', en: 'Build an agent for our team' },
    ],
    input: {
      slug: 'mon-assistant',
      name: { fr: 'Mon assistant', ar: 'مساعدي', en: 'My assistant' },
      description: {
        fr: 'Trouve l’outil qui convient.',
        ar: 'يجد الأداة المناسبة.',
        en: 'Finds the tool that fits.',
      },
      instructions: 'Find the tool that fits the question, and say what it needs.',
      tools: ['agents.searchTools'],
      visibility: 'organisation',
    },
  },
] as const satisfies readonly OperationExample[]

export const getAgent = [
  {
    questions: [
      {
        fr: 'Que fait l’agent fablab-guide ?',
        ar: 'ماذا يفعل الوكيل fablab-guide؟',
        en: 'What does the agent fablab-guide do?',
      },
      {
        fr: 'Quelles sont les instructions de cet agent ?',
        ar: 'ما هي تعليمات هذا الوكيل؟',
        en: 'What are the instructions of this agent?',
      },
      {
        fr: 'Décris-moi cet agent et ses outils',
        ar: 'صف لي هذا الوكيل وأدواته',
        en: 'Describe this agent and its tools to me',
      },
    ],
    input: { agentId: 'fablab-guide' },
  },
] as const satisfies readonly OperationExample[]

export const listAgents = [
  {
    questions: [
      { fr: 'Quels agents peuvent m’aider ?', ar: 'أي وكلاء يمكنهم مساعدتي؟', en: 'Which agents can help me?' },
      {
        fr: 'Que sait faire la plateforme, et qui peut aider ?',
        ar: 'ماذا تستطيع المنصة أن تفعل، ومن يمكنه المساعدة؟',
        en: 'What is the platform able to do, and who can help?',
      },
      { fr: 'Présente-moi la plateforme', ar: 'عرفني بالمنصة', en: 'Introduce the platform to me' },
      {
        fr: 'Quel agent peut faire cela pour moi ?',
        ar: 'أي وكيل يمكنه القيام بذلك لي؟',
        en: 'Which agent can do this for me?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const updateAgent = [
  {
    questions: [
      { fr: 'Change le modèle de mon agent', ar: 'غير نموذج وكيلي', en: 'Change the model of my agent' },
      { fr: 'Ajoute un outil à mon agent', ar: 'أضف أداة إلى وكيلي', en: 'Add a tool to my agent' },
      {
        fr: 'Corrige la description de mon agent',
        ar: 'صحح وصف وكيلي',
        en: 'Correct the description of my agent',
      },
      {
        fr: 'Change les consignes de mon agent',
        ar: 'غير توجيهات وكيلي',
        en: 'Change what my agent is told to do',
      },
    ],
    input: { agentId: 'guide-du-labo', model: 'builtin/router' },
  },
] as const satisfies readonly OperationExample[]

export const deleteAgent = [
  {
    questions: [
      { fr: 'Supprime mon agent', ar: 'احذف وكيلي', en: 'Delete my agent' },
      {
        fr: 'Je n’ai plus besoin de cet agent, efface-le',
        ar: 'لم أعد بحاجة إلى هذا الوكيل، امسحه',
        en: 'I no longer need this agent, erase it',
      },
    ],
    input: { agentId: 'guide-du-labo' },
  },
] as const satisfies readonly OperationExample[]
