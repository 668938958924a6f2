import type { OperationExample } from '#platform/operation.ts'

export const forecast = [
  {
    questions: [
      {
        fr: 'Quand atteindrons-nous l’objectif de startups au rythme actuel ?',
        ar: 'متى سنبلغ هدف الشركات الناشئة بالوتيرة الحالية؟',
        en: 'When will we reach the target of startups at the current pace?',
      },
    ],
    input: { code: 'P1.1' },
  },
  {
    questions: [
      {
        fr: 'Quel rythme par trimestre faut-il pour les doctorants ?',
        ar: 'ما هي الوتيرة اللازمة كل فصل لطلبة الدكتوراه؟',
        en: 'What pace per quarter is needed for doctoral researchers?',
      },
    ],
    input: { code: 'P2.3' },
  },
  {
    questions: [
      {
        fr: 'Prévision pour les certificats : tiendrons-nous le rythme annuel ?',
        ar: 'توقعات الشهادات: هل سنحافظ على الوتيرة السنوية؟',
        en: 'Forecast for certificates: shall we keep the yearly pace?',
      },
    ],
    input: { code: 'P2.1' },
  },
  {
    questions: [
      {
        fr: 'Arriverons-nous à l’objectif des gazelles ?',
        ar: 'هل سنصل إلى هدف المقاولات الغزالة؟',
        en: 'Are we going to reach the target of gazelles?',
      },
    ],
    input: { code: 'P1.3' },
  },
] as const satisfies readonly OperationExample[]
