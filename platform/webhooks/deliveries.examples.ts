import { exampleId } from '../lib/example-id.ts'
import type { OperationExample } from '../operation.ts'

export const listDeliveries = [
  {
    questions: [
      {
        fr: 'Quelles livraisons de webhooks ont échoué ?',
        ar: 'أي عمليات تسليم فشلت؟',
        en: 'Which webhook deliveries have failed?',
      },
    ],
    input: { status: 'failed' },
  },
  {
    questions: [
      { fr: 'Liste les livraisons récentes', ar: 'اعرض عمليات التسليم الأخيرة', en: 'List the recent deliveries' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getDelivery = [
  {
    questions: [
      {
        fr: 'Qu’a répondu le récepteur à cette livraison ?',
        ar: 'بماذا أجاب المستقبل على هذا التسليم؟',
        en: 'What did the receiver answer to this delivery?',
      },
    ],
    input: { deliveryId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const redeliver = [
  {
    questions: [
      {
        fr: 'Renvoie cette livraison encore une fois',
        ar: 'أعد إرسال هذا التسليم',
        en: 'Send this delivery once more',
      },
    ],
    input: { deliveryId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const pingEndpoint = [
  {
    questions: [
      {
        fr: 'Teste ce point de terminaison avec un ping',
        ar: 'اختبر نقطة الاستقبال هذه بإشارة',
        en: 'Test this endpoint with a ping',
      },
    ],
    input: { endpointId: exampleId() },
  },
] as const satisfies readonly OperationExample[]
