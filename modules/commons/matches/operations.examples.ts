import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listMatches = [
  {
    questions: [
      {
        fr: 'Qui pourrait répondre à notre besoin ?',
        ar: 'من يمكنه تلبية حاجتنا؟',
        en: 'Who could meet our need?',
      },
      {
        fr: 'Quels candidats a-t-on trouvés pour ce besoin ?',
        ar: 'من هم المرشحون الذين وجدناهم لهذه الحاجة؟',
        en: 'Which candidates were found for this need?',
      },
      {
        fr: 'Qui nous propose-t-on pour cette demande ?',
        ar: 'من تقترحون علينا لهذا الطلب؟',
        en: 'Whom do you propose for this request?',
      },
      {
        fr: 'Quels profils correspondent à notre besoin ?',
        ar: 'ما الملفات المطابقة لحاجتنا؟',
        en: 'Which profiles match our need?',
      },
      {
        fr: 'Liste les mises en relation de ce besoin',
        ar: 'اعرض المطابقات لهذه الحاجة',
        en: 'List the matches of this need',
      },
    ],
    input: { needId: exampleIds.need(1) },
  },
] as const satisfies readonly OperationExample[]

export const advanceMatch = [
  {
    questions: [
      {
        fr: 'Présélectionne ce candidat',
        ar: 'ضع هذا المرشح في القائمة المختصرة',
        en: 'Shortlist this candidate',
      },
      {
        fr: 'Retiens ce candidat pour la suite',
        ar: 'احتفظ بهذا المرشح للمرحلة التالية',
        en: 'Keep this candidate for the next stage',
      },
    ],
    input: { matchId: exampleIds.match(1), event: 'SHORTLIST' },
  },
  {
    questions: [
      {
        fr: 'Demande à entrer en contact avec ce candidat',
        ar: 'اطلب الاتصال بهذا المرشح',
        en: 'Ask for contact with this candidate',
      },
    ],
    input: { matchId: exampleIds.match(1), event: 'REQUEST_CONTACT' },
  },
  {
    questions: [
      {
        fr: 'Ce candidat ne convient pas, écarte-le',
        ar: 'هذا المرشح لا يناسب، استبعده',
        en: 'This candidate does not fit, drop them',
      },
    ],
    input: { matchId: exampleIds.match(1), event: 'DECLINE' },
  },
] as const satisfies readonly OperationExample[]
