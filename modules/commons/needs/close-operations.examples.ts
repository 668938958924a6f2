import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const withdrawNeed = [
  {
    questions: [
      {
        fr: 'Retire ce besoin, il n’est plus d’actualité',
        ar: 'اسحب هذه الحاجة، لم تعد قائمة',
        en: 'Withdraw this need, it no longer stands',
      },
      {
        fr: 'Nous n’avons plus ce besoin, annule-le',
        ar: 'لم تعد لدينا هذه الحاجة، ألغها',
        en: 'We no longer have this need, cancel it',
      },
      { fr: 'Finalement, supprime notre demande', ar: 'في النهاية، احذف طلبنا', en: 'After all, drop our need' },
      {
        fr: 'Ne cherche plus de candidats pour ce besoin',
        ar: 'لا تبحث بعد الآن عن مرشحين لهذه الحاجة',
        en: 'Stop looking for candidates for this need',
      },
    ],
    input: { needId: exampleIds.need(2) },
  },
] as const satisfies readonly OperationExample[]

export const coverNeed = [
  {
    questions: [
      { fr: 'Ce besoin est couvert', ar: 'تمت تلبية هذه الحاجة', en: 'This need is met' },
      { fr: 'Le besoin est pourvu', ar: 'الحاجة تمت تغطيتها', en: 'The need has been filled' },
    ],
    input: { needId: exampleIds.need(2) },
  },
  {
    questions: [
      {
        fr: 'Le besoin est couvert par ce candidat',
        ar: 'تمت تلبية الحاجة من طرف هذا المرشح',
        en: 'The need is met by this candidate',
      },
    ],
    input: { needId: exampleIds.need(1), matchId: exampleIds.match(1) },
  },
  {
    questions: [
      {
        fr: 'On a trouvé, ferme le besoin comme satisfait',
        ar: 'وجدنا ما نريد، أغلق الحاجة على أنها ملباة',
        en: 'We found what we need, close it as fulfilled',
      },
    ],
    input: { needId: exampleIds.need(2) },
  },
] as const satisfies readonly OperationExample[]
