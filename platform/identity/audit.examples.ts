import type { OperationExample } from '../operation.ts'

export const listAuditEvents = [
  {
    questions: [
      {
        fr: 'Qui a réservé des machines récemment ?',
        ar: 'من حجز الآلات مؤخرا؟',
        en: 'Who has booked machines lately?',
      },
    ],
    input: { operation: 'fablabs.bookMachine' },
  },
] as const satisfies readonly OperationExample[]
