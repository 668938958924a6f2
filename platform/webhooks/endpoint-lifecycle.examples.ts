import { exampleId } from '../lib/example-id.ts'
import type { OperationExample } from '../operation.ts'

export const enableEndpoint = [
  {
    questions: [
      {
        fr: 'Réactive ce point de terminaison',
        ar: 'أعد تفعيل نقطة الاستقبال هذه',
        en: 'Enable this endpoint again',
      },
    ],
    input: { endpointId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const disableEndpoint = [
  {
    questions: [
      {
        fr: 'N’envoie plus rien à ce point de terminaison',
        ar: 'أوقف الإرسال إلى نقطة الاستقبال هذه',
        en: 'Stop posting to this endpoint',
      },
    ],
    input: { endpointId: exampleId() },
  },
] as const satisfies readonly OperationExample[]

export const rotateSecret = [
  {
    questions: [
      {
        fr: 'Renouvelle le secret de ce webhook',
        ar: 'جدد سر هذا الويب هوك',
        en: 'Rotate the secret of this webhook',
      },
    ],
    input: { endpointId: exampleId(), overlapHours: 24 },
  },
] as const satisfies readonly OperationExample[]
