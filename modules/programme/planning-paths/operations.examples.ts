import type { OperationExample } from '#platform/operation.ts'

export const setPlanningPath = [
  {
    questions: [
      {
        fr: 'Planifie la trajectoire des startups : 6 fin 2026, 17 fin 2027.',
        ar: 'خطط لمسار الشركات الناشئة: 6 في نهاية 2026 و17 في نهاية 2027.',
        en: 'Plan the path of startups: 6 by the end of 2026, 17 by the end of 2027.',
      },
    ],
    input: {
      code: 'P1.1',
      reading: 'LEVEL',
      points: [
        { at: '2025-04-01', value: '0' },
        { at: '2027-01-01', value: '6' },
        { at: '2028-01-01', value: '17' },
      ],
      reason: 'Trajectoire proposée au comité de pilotage.',
    },
  },
  {
    questions: [
      {
        fr: 'Fixe la trajectoire annuelle des certificats à 20000 par an à partir de 2027.',
        ar: 'حدد المسار السنوي للشهادات في 20000 كل سنة ابتداء من 2027.',
        en: 'Set the yearly path of certificates to 20000 a year from 2027 on.',
      },
    ],
    input: {
      code: 'P2.1',
      reading: 'PER_YEAR',
      points: [{ at: '2027-01-01', value: '20000' }],
      reason: 'Le rythme annuel de l’objectif.',
    },
  },
] as const satisfies readonly OperationExample[]

export const listPlanningPaths = [
  {
    questions: [
      {
        fr: 'Quelle trajectoire est planifiée pour les startups, et quelles étaient les précédentes ?',
        ar: 'ما هو المسار المخطط للشركات الناشئة وما هي المسارات السابقة؟',
        en: 'Which path is planned for startups, and which were planned before?',
      },
    ],
    input: { code: 'P1.1' },
  },
  {
    questions: [
      {
        fr: 'Quelle trajectoire a-t-on prévue pour les certificats ?',
        ar: 'ما المسار المبرمج للشهادات؟',
        en: 'What path was planned for certificates?',
      },
    ],
    input: { code: 'P2.1' },
  },
] as const satisfies readonly OperationExample[]
