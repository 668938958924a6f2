import type { OperationExample } from '#platform/operation.ts'

export const impact = [
  {
    questions: [
      {
        fr: 'Combien de membres de la diaspora par pays ?',
        ar: 'كم عدد الأعضاء من مغاربة العالم حسب البلد؟',
        en: 'How many members of the diaspora are there by country?',
      },
    ],
    input: { by: 'COUNTRY' },
  },
  {
    questions: [
      {
        fr: 'Quel est le bilan de la mobilisation de la diaspora par secteur ?',
        ar: 'ما حصيلة تعبئة مغاربة العالم حسب القطاع؟',
        en: 'What has the mobilisation of the diaspora achieved, by sector?',
      },
    ],
    input: { by: 'SECTOR' },
  },
  {
    questions: [
      {
        fr: 'Qu’apporte la diaspora, par région d’origine ?',
        ar: 'ماذا يقدم مغاربة العالم حسب جهة الأصل؟',
        en: 'What does the diaspora bring, by region of origin?',
      },
    ],
    input: { by: 'REGION' },
  },
] as const satisfies readonly OperationExample[]
