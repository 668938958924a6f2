import type { OperationExample } from '#platform/operation.ts'

export const publishAgent = [
  {
    questions: [
      { fr: 'Publie le brouillon de mon agent', ar: 'انشر مسودة وكيلي', en: 'Publish the draft of my agent' },
      {
        fr: 'Publie la nouvelle version de mon agent',
        ar: 'انشر النسخة الجديدة من وكيلي',
        en: 'Publish the new version of my agent',
      },
      {
        fr: 'Mes changements sont prêts, mets l’agent en service',
        ar: 'تعديلاتي جاهزة، ضع الوكيل في الخدمة',
        en: 'My changes are ready, put the agent into service',
      },
    ],
    input: { agentId: 'guide-du-labo', note: 'Briefer answers.' },
  },
] as const satisfies readonly OperationExample[]

export const rollbackAgent = [
  {
    questions: [
      {
        fr: 'Reviens à la première version de mon agent',
        ar: 'عد إلى النسخة الأولى من وكيلي',
        en: 'Go back to the first version of my agent',
      },
      {
        fr: 'Restaure l’ancienne version de cet agent',
        ar: 'استرجع النسخة القديمة من هذا الوكيل',
        en: 'Restore the old version of this agent',
      },
      {
        fr: 'La dernière version est mauvaise, reviens en arrière',
        ar: 'النسخة الأخيرة سيئة، عد إلى النسخة السابقة',
        en: 'The last version is bad, roll it back',
      },
    ],
    input: { agentId: 'guide-du-labo', version: 1 },
  },
] as const satisfies readonly OperationExample[]

export const listAgentVersions = [
  {
    questions: [
      {
        fr: 'Quelles versions de cet agent y a-t-il eu ?',
        ar: 'ما هي نسخ هذا الوكيل؟',
        en: 'Which versions of this agent have there been?',
      },
      {
        fr: 'Montre l’historique de cet agent',
        ar: 'اعرض تاريخ هذا الوكيل',
        en: 'Show the history of this agent',
      },
      {
        fr: 'Qui a publié les versions de l’agent, et quand ?',
        ar: 'من نشر نسخ الوكيل ومتى؟',
        en: 'Who published the versions of the agent, and when?',
      },
      { fr: 'Liste les versions publiées', ar: 'اعرض النسخ المنشورة', en: 'List the published versions' },
    ],
    input: { agentId: 'guide-du-labo' },
  },
] as const satisfies readonly OperationExample[]

export const getAgentVersion = [
  {
    questions: [
      {
        fr: 'Montre la version 1 de cet agent',
        ar: 'اعرض النسخة 1 من هذا الوكيل',
        en: 'Show version 1 of this agent',
      },
      {
        fr: 'Que contenait cette version de l’agent ?',
        ar: 'ماذا كانت تتضمن هذه النسخة من الوكيل؟',
        en: 'What did this version of the agent contain?',
      },
    ],
    input: { agentId: 'guide-du-labo', version: 1 },
  },
  {
    questions: [
      { fr: 'Affiche le brouillon de mon agent', ar: 'أظهر مسودة وكيلي', en: 'Display the draft of my agent' },
    ],
    input: { agentId: 'guide-du-labo', version: 'draft' },
  },
] as const satisfies readonly OperationExample[]

export const diffAgentVersions = [
  {
    questions: [
      {
        fr: 'Qu’est-ce qui a changé entre la version 1 et le brouillon ?',
        ar: 'ما الذي تغير بين النسخة 1 والمسودة؟',
        en: 'What has changed between version 1 and the draft?',
      },
      {
        fr: 'Quelle différence entre ces deux versions ?',
        ar: 'ما الفرق بين هاتين النسختين؟',
        en: 'What is the difference between these two versions?',
      },
      {
        fr: 'Compare le brouillon et la version publiée',
        ar: 'قارن بين المسودة والنسخة المنشورة',
        en: 'Compare the draft with the published version',
      },
    ],
    input: { agentId: 'guide-du-labo', from: 1, to: 'draft' },
  },
] as const satisfies readonly OperationExample[]
