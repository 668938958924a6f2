import { exampleId } from '../lib/example-id.ts'
import type { OperationExample } from '../operation.ts'

export const createKey = [
  {
    questions: [
      {
        fr: 'Crée une clé en lecture seule pour 90 jours',
        ar: 'أنشئ مفتاحا للقراءة فقط لمدة 90 يوما',
        en: 'Make a read-only key for 90 days',
      },
    ],
    input: { name: 'tableau de bord', scopes: ['fablabs:read'], expiresInDays: 90 },
  },
] as const satisfies readonly OperationExample[]

export const listKeys = [
  {
    questions: [
      { fr: 'Quelles clés d’API ai-je ?', ar: 'ما هي مفاتيح API التي أملكها؟', en: 'Which API keys do I have?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const rotateKey = [
  {
    questions: [
      {
        fr: 'Renouvelle cette clé avec 24 heures de recouvrement',
        ar: 'جدد هذا المفتاح مع تداخل 24 ساعة',
        en: 'Rotate this key with 24 hours of overlap',
      },
    ],
    input: { keyId: exampleId(), overlapHours: 24 },
  },
] as const satisfies readonly OperationExample[]

export const revokeKey = [
  {
    questions: [{ fr: 'Révoque cette clé', ar: 'ألغ هذا المفتاح', en: 'Revoke this key' }],
    input: { keyId: exampleId() },
  },
] as const satisfies readonly OperationExample[]
