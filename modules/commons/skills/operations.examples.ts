import type { OperationExample } from '#platform/operation.ts'

export const searchSkills = [
  {
    questions: [
      {
        fr: 'Quelles compétences existent en cybersécurité ?',
        ar: 'ما هي المهارات الموجودة في الأمن السيبراني؟',
        en: 'Which skills are there in cybersecurity?',
      },
    ],
    input: { query: 'cybersécurité' },
  },
  {
    questions: [
      {
        fr: 'Liste les compétences en intelligence artificielle',
        ar: 'اعرض مهارات الذكاء الاصطناعي',
        en: 'List the skills in artificial intelligence',
      },
    ],
    input: { field: 'ARTIFICIAL_INTELLIGENCE' },
  },
  {
    questions: [
      {
        fr: 'Liste les compétences en cloud hybride',
        ar: 'اعرض مهارات السحابة الهجينة',
        en: 'List the skills of the hybrid cloud',
      },
    ],
    input: { field: 'HYBRID_CLOUD' },
  },
  {
    questions: [
      {
        fr: 'Quelles compétences peut-on choisir ?',
        ar: 'ما المهارات التي يمكن اختيارها؟',
        en: 'Which skills can one choose from?',
      },
      {
        fr: 'Cherche une compétence dans le référentiel',
        ar: 'ابحث عن مهارة في المرجع',
        en: 'Look for a skill in the catalogue',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
