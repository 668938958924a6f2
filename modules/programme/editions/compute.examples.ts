import type { OperationExample } from '#platform/operation.ts'

export const computeEditions = [
  {
    questions: [
      {
        fr: 'Calcule les indicateurs du premier trimestre 2027.',
        ar: 'احسب مؤشرات الفصل الأول من سنة 2027.',
        en: 'Compute the indicators of the first quarter of 2027.',
      },
    ],
    input: { period: '2027-Q1' },
  },
  {
    questions: [
      {
        fr: 'Lance le calcul annuel des certificats pour 2026.',
        ar: 'ابدأ الحساب السنوي للشهادات لسنة 2026.',
        en: 'Run the yearly computation of certificates for 2026.',
      },
    ],
    input: { period: '2026', codes: ['P2.1'] },
  },
] as const satisfies readonly OperationExample[]
