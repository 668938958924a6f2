import type { OperationExample } from '#platform/operation.ts'

export const indicator = [
  {
    questions: [
      {
        fr: 'Combien de certificats ont été délivrés, et quel est l’objectif ?',
        ar: 'كم عدد الشهادات المسلمة وما هو الهدف؟',
        en: 'How many certificates were issued, and what is the target?',
      },
      {
        fr: 'Combien de certificats cette année ?',
        ar: 'كم شهادة هذه السنة؟',
        en: 'How many certificates this year?',
      },
    ],
    input: { code: 'P2.1' },
  },
  {
    questions: [
      {
        fr: 'Où en est l’indicateur des startups, région par région ?',
        ar: 'أين وصل مؤشر الشركات الناشئة حسب كل جهة؟',
        en: 'Where does the indicator of startups stand, region by region?',
      },
    ],
    input: { code: 'P1.1', by: 'REGION' },
  },
  {
    questions: [
      {
        fr: 'Quelle est la définition de l’indicateur des gazelles ?',
        ar: 'ما هو تعريف مؤشر المقاولات الغزالة؟',
        en: 'What is the definition of the indicator of gazelles?',
      },
      {
        fr: 'Combien de gazelles avons-nous ?',
        ar: 'كم لدينا من مقاولات غزالة؟',
        en: 'How many gazelles do we have?',
      },
    ],
    input: { code: 'P1.3' },
  },
  {
    questions: [
      {
        fr: 'Combien d’entrepreneurs ont été soutenus ?',
        ar: 'كم عدد المقاولين المدعومين؟',
        en: 'How many entrepreneurs were supported?',
      },
    ],
    input: { code: 'P1.2' },
  },
  {
    questions: [
      {
        fr: 'Combien de nouveaux inscrits en doctorat ?',
        ar: 'كم عدد المسجلين الجدد في الدكتوراه؟',
        en: 'How many new doctoral enrolments?',
      },
    ],
    input: { code: 'P2.4' },
  },
] as const satisfies readonly OperationExample[]
