import type { OperationExample } from '#platform/operation.ts'

export const myData = [
  {
    questions: [
      {
        fr: 'Montre mon profil de la diaspora',
        ar: 'اعرض ملفي ضمن مغاربة العالم',
        en: 'Show my diaspora profile',
      },
      {
        fr: 'Qui a consulté mon profil de la diaspora, quand et pourquoi ?',
        ar: 'من اطلع على ملفي ضمن مغاربة العالم ومتى ولماذا؟',
        en: 'Who has looked at my diaspora profile, when and why?',
      },
      {
        fr: 'Quelles données avez-vous de moi dans la diaspora ?',
        ar: 'ما هي معطياتي لديكم ضمن مغاربة العالم؟',
        en: 'Which data do you have of me in the diaspora?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
