import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const reportMetrics = [
  {
    questions: [
      {
        fr: 'Déclare 12 salariés et 1,8 million de dirhams de chiffre d’affaires à fin 2026',
        ar: 'صرح بـ 12 أجيرا ورقم معاملات 1.8 مليون درهم عند نهاية 2026',
        en: 'Report 12 employees and 1.8 million dirhams of turnover at the end of 2026',
      },
      {
        fr: 'Notre effectif et notre chiffre d’affaires ont changé, enregistre-les',
        ar: 'تغير عدد أجرائنا ورقم معاملاتنا، سجلهما',
        en: 'Our headcount and our revenue have changed, record them',
      },
    ],
    input: {
      startupId: exampleIds.startup(1),
      periodEnd: '2026-12-31',
      turnover: { amountMinor: 180_000_000, currency: 'MAD' },
      employees: 12,
      evidence: 'CNSS',
      evidenceNote: 'Bordereau de décembre',
    },
  },
  {
    questions: [
      {
        fr: 'Corrige l’effectif de fin 2025 : nous étions 9',
        ar: 'صحح عدد الأجراء عند نهاية 2025: كنا 9',
        en: 'Correct the headcount at the end of 2025: we were 9',
      },
    ],
    input: {
      startupId: exampleIds.startup(1),
      periodEnd: '2025-12-31',
      turnover: { amountMinor: 95_000_000, currency: 'MAD' },
      employees: 9,
    },
  },
] as const satisfies readonly OperationExample[]

export const verifyEvidence = [
  {
    questions: [
      {
        fr: 'Les chiffres de fin 2026 de cette startup sont vérifiés',
        ar: 'تم التحقق من أرقام نهاية 2026 لهذه الشركة الناشئة',
        en: 'The figures of this startup for the end of 2026 are verified',
      },
    ],
    input: { startupId: exampleIds.startup(2), about: 'METRICS', on: '2026-12-31' },
  },
] as const satisfies readonly OperationExample[]
