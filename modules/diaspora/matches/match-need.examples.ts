import type { OperationExample } from '#platform/operation.ts'
import { exampleIds as commonsIds } from '../../commons/example-ids.ts'

export const matchNeed = [
  {
    questions: [
      {
        fr: 'Qui dans la diaspora pourrait répondre à ce besoin ?',
        ar: 'من من مغاربة العالم يمكنه تلبية هذه الحاجة؟',
        en: 'Who in the diaspora could meet this need?',
      },
      {
        fr: 'Quels membres de la diaspora conviennent à notre besoin ?',
        ar: 'من من مغاربة العالم يناسب حاجتنا؟',
        en: 'Which members of the diaspora suit our need?',
      },
      {
        fr: 'Qui à l’étranger a ce qu’il nous faut ?',
        ar: 'من بالخارج لديه ما نحتاجه؟',
        en: 'Who abroad has what we are missing?',
      },
    ],
    input: { needId: commonsIds.need(1) },
  },
  {
    questions: [
      {
        fr: 'Propose cinq membres de la diaspora pour notre besoin d’expertise',
        ar: 'اقترح خمسة من مغاربة العالم لحاجتنا إلى الخبرة',
        en: 'Propose five members of the diaspora for our need of expertise',
      },
    ],
    input: { needId: commonsIds.need(1), k: 5 },
  },
  {
    questions: [
      {
        fr: 'Trouve des experts de la diaspora qui parlent anglais pour ce besoin',
        ar: 'ابحث عن خبراء من مغاربة العالم يتحدثون الإنجليزية لهذه الحاجة',
        en: 'Find diaspora experts who speak English for this need',
      },
    ],
    input: { needId: commonsIds.need(1), languages: ['en'] },
  },
] as const satisfies readonly OperationExample[]
