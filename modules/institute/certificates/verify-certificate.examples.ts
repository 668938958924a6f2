import type { OperationExample } from '#platform/operation.ts'

export const verifyCertificate = [
  {
    questions: [
      {
        fr: 'Le certificat AIT-2026-AI-000001 est-il valide ?',
        ar: 'هل الشهادة AIT-2026-AI-000001 صالحة؟',
        en: 'Is the certificate AIT-2026-AI-000001 valid?',
      },
      {
        fr: 'Est-ce un vrai certificat ou un faux ?',
        ar: 'هل هذه شهادة حقيقية أم مزورة؟',
        en: 'Is this a real certificate or a fake?',
      },
    ],
    input: { serial: 'AIT-2026-AI-000001' },
  },
  {
    questions: [
      {
        fr: 'Vérifie cette attestation numéro AIT-2026-CYB-000025',
        ar: 'تحقق من هذه الشهادة رقم AIT-2026-CYB-000025',
        en: 'Verify this certificate, number AIT-2026-CYB-000025',
      },
    ],
    input: { serial: 'AIT-2026-CYB-000025' },
  },
] as const satisfies readonly OperationExample[]
