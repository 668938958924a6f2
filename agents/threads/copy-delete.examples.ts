import type { OperationExample } from '#platform/operation.ts'
import { exampleThreadId } from './operations.examples.ts'

export const copyThread = [
  {
    questions: [
      {
        fr: 'Copie cette conversation jusqu’à cette réponse',
        ar: 'انسخ هذه المحادثة حتى هذا الجواب',
        en: 'Copy this conversation up to this answer',
      },
      { fr: 'Duplique cet échange', ar: 'كرر هذا الحديث في نسخة', en: 'Duplicate this exchange' },
      {
        fr: 'Fais une copie de la conversation',
        ar: 'أنشئ نسخة من المحادثة',
        en: 'Make a copy of the conversation',
      },
    ],
    input: { threadId: exampleThreadId, upToRunId: exampleThreadId },
  },
] as const satisfies readonly OperationExample[]

export const deleteThread = [
  {
    questions: [
      { fr: 'Supprime cette conversation', ar: 'احذف هذه المحادثة', en: 'Delete this conversation' },
      { fr: 'Efface cet échange', ar: 'امسح هذه المحادثة', en: 'Erase this exchange' },
    ],
    input: { threadId: exampleThreadId },
  },
] as const satisfies readonly OperationExample[]
