import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceApplication = [
  {
    questions: [
      {
        fr: 'Le dossier est recevable, passe-le en évaluation',
        ar: 'الملف مقبول شكلا، أحله على التقييم',
        en: 'The file is in order, pass it on to review',
      },
    ],
    input: { applicationId: exampleIds.application(2), event: 'screen_ok' },
  },
  {
    questions: [
      {
        fr: 'Présélectionne ce dossier pour un entretien',
        ar: 'ضع هذا الملف في اللائحة القصيرة للمقابلة',
        en: 'Shortlist this file for an interview',
      },
    ],
    input: { applicationId: exampleIds.application(5), event: 'shortlist' },
  },
  {
    questions: [
      {
        fr: 'Transmets cette candidature au comité',
        ar: 'أحل طلب الترشيح هذا على اللجنة',
        en: 'Send this application to the committee',
      },
    ],
    input: { applicationId: exampleIds.application(10), event: 'to_committee' },
  },
] as const satisfies readonly OperationExample[]

export const requestInfo = [
  {
    questions: [
      {
        fr: 'Demande un complément sur le marché à ce candidat',
        ar: 'اطلب من هذا المترشح توضيحات حول السوق',
        en: 'Ask this applicant for more about the market',
      },
    ],
    input: { applicationId: exampleIds.application(3), message: 'Précisez la taille du marché visé.' },
  },
] as const satisfies readonly OperationExample[]

export const settleApplication = [
  {
    questions: [
      {
        fr: 'Les conditions sont remplies, admets définitivement la startup',
        ar: 'تم استيفاء الشروط، اقبل الشركة الناشئة نهائيا',
        en: 'The conditions are met, admit the startup for good',
      },
    ],
    input: { applicationId: exampleIds.application(7), event: 'conditions_met' },
  },
  {
    questions: [
      {
        fr: 'Une place s’est libérée, prends la startup en liste d’attente',
        ar: 'تحرر مقعد، اقبل الشركة الموجودة في لائحة الانتظار',
        en: 'A seat is free, take the startup on the waiting list',
      },
    ],
    input: { applicationId: exampleIds.application(11), event: 'seat_freed' },
  },
] as const satisfies readonly OperationExample[]
