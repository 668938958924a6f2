import type { OperationExample } from '../operation.ts'

export const listEventTypes = [
  {
    questions: [
      {
        fr: 'À quels types d’événements peut-on s’abonner ?',
        ar: 'ما هي أنواع الأحداث التي يمكن الاشتراك فيها؟',
        en: 'Which types of events can be subscribed to?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
