import { exampleId } from '#platform/lib/example-id.ts'
import type { OperationExample } from '#platform/operation.ts'

export const listApprovals = [
  {
    questions: [
      { fr: 'Qu’attend mon approbation ?', ar: 'ما الذي ينتظر موافقتي؟', en: 'What is waiting for my approval?' },
      { fr: 'Que dois-je approuver ?', ar: 'ما الذي علي أن أوافق عليه؟', en: 'What do I have to approve?' },
      {
        fr: 'Y a-t-il des demandes en attente de validation ?',
        ar: 'هل توجد طلبات تنتظر المصادقة؟',
        en: 'Are there requests awaiting validation?',
      },
      { fr: 'Montre les approbations en attente', ar: 'اعرض الموافقات المعلقة', en: 'Show the pending approvals' },
      {
        fr: 'Quels appels d’agents attendent mon accord ?',
        ar: 'ما استدعاءات الوكلاء التي تنتظر موافقتي؟',
        en: 'Which agent calls need my sign-off?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles demandes ont été refusées ou acceptées ?',
        ar: 'ما الطلبات التي حسم أمرها؟',
        en: 'Which requests have been decided?',
      },
    ],
    input: { state: 'decided' },
  },
] as const satisfies readonly OperationExample[]

export const decideApproval = [
  {
    questions: [{ fr: 'J’approuve cet appel', ar: 'أوافق على هذا الاستدعاء', en: 'I approve this call' }],
    input: { runId: exampleId(), step: 1, decision: 'approve' },
  },
  {
    questions: [
      { fr: 'Je refuse, la date est fausse', ar: 'أرفض، التاريخ خاطئ', en: 'I reject it, the date is wrong' },
    ],
    input: {
      runId: exampleId(),
      step: 1,
      decision: 'reject',
      reason: 'The date is wrong.',
    },
  },
] as const satisfies readonly OperationExample[]
