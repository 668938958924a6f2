import type { OperationExample } from '#platform/operation.ts'

export const findTalent = [
  {
    questions: [
      {
        fr: 'Trouve des talents certifiés en apprentissage automatique à Casablanca',
        ar: 'ابحث عن مواهب معتمدة في التعلم الآلي في الدار البيضاء',
        en: 'Find certified machine learning talent in Casablanca',
      },
      {
        fr: 'Qui a prouvé cette compétence par un certificat ?',
        ar: 'من أثبت هذه المهارة بشهادة؟',
        en: 'Who has proven this skill by a certificate?',
      },
    ],
    input: { skillIds: ['machine-learning'], regionCode: 'MA-06' },
  },
  {
    questions: [
      {
        fr: 'Qui est certifié en Kubernetes, niveau 3 au moins ?',
        ar: 'من هو الحاصل على شهادة في كوبرنيتس بمستوى 3 على الأقل؟',
        en: 'Who is certified in Kubernetes, level 3 at least?',
      },
    ],
    input: { skillIds: ['kubernetes'], minLevel: 3 },
  },
  {
    questions: [
      {
        fr: 'Je cherche cinq profils en sécurité SCADA',
        ar: 'أبحث عن خمسة أشخاص في أمن أنظمة سكادا',
        en: 'I am looking for five SCADA security profiles',
      },
    ],
    input: { skillIds: ['scada-security'], limit: 5 },
  },
] as const satisfies readonly OperationExample[]
