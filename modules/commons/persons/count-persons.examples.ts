import type { OperationExample } from '#platform/operation.ts'

export const countPersons = [
  {
    questions: [
      {
        fr: 'Combien de personnes participent au programme par région ?',
        ar: 'كم عدد المشاركين في البرنامج حسب الجهة؟',
        en: 'How many people take part in the programme, by region?',
      },
      {
        fr: 'Compte les participants de chaque région',
        ar: 'احسب المشاركين في كل جهة',
        en: 'Count the participants of each region',
      },
      {
        fr: 'Où vivent les participants, région par région ?',
        ar: 'أين يقيم المشاركون جهة بجهة؟',
        en: 'Where do the participants live, region by region?',
      },
    ],
    input: { by: 'REGION' },
  },
  {
    questions: [
      {
        fr: 'Quelle est la part des femmes dans le programme ?',
        ar: 'ما هي نسبة النساء في البرنامج؟',
        en: 'What is the share of women in the programme?',
      },
      {
        fr: 'Combien de femmes et combien d’hommes ?',
        ar: 'كم عدد النساء وكم عدد الرجال؟',
        en: 'How many women and how many men?',
      },
    ],
    input: { by: 'GENDER' },
  },
] as const satisfies readonly OperationExample[]
