import type { OperationExample } from '#platform/operation.ts'

export const getMilestonePlan = [
  {
    questions: [
      {
        fr: 'Quelles étapes notre université demande-t-elle aux doctorants ?',
        ar: 'ما هي المراحل التي تطلبها جامعتنا من طلبة الدكتوراه؟',
        en: 'Which milestones does our university ask of doctoral candidates?',
      },
      {
        fr: 'Qu’exige l’université pour le doctorat, et quand ?',
        ar: 'ماذا تشترط الجامعة في الدكتوراه ومتى؟',
        en: 'What does the university require for the doctorate, and when?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const setMilestonePlan = [
  {
    questions: [
      {
        fr: 'Demande un rapport annuel accepté avant chaque réinscription',
        ar: 'اشترط تقريرا سنويا مقبولا قبل كل إعادة تسجيل',
        en: 'Ask for an accepted annual report before each re-enrolment',
      },
    ],
    input: {
      durationMonths: 36,
      source: 'Charte des thèses de l’Université Exemple',
      items: [
        {
          type: 'ANNUAL_REPORT',
          title: { fr: 'Rapport annuel' },
          dueMonths: 11,
          everyMonths: 12,
          requiredFor: 're_enrol',
        },
      ],
    },
  },
] as const satisfies readonly OperationExample[]
