import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const recordUsage = [
  {
    questions: [
      {
        fr: 'Utilise 16 vCPU de notre quota demain toute la journée',
        ar: 'استعمل 16 معالجا افتراضيا من حصتنا غدا طوال اليوم',
        en: 'Use 16 vCPUs of our quota all day tomorrow',
      },
    ],
    input: { quotaId: exampleIds.quota(2), quantity: 16, from: '2027-03-02T00:00', to: '2027-03-03T00:00' },
  },
] as const satisfies readonly OperationExample[]

export const usage = [
  {
    questions: [
      {
        fr: 'Combien reste-t-il de notre quota de calcul ?',
        ar: 'كم بقي من حصتنا من الحوسبة؟',
        en: 'How much is left of our computing quota?',
      },
      {
        fr: 'Que reste-t-il de nos heures de calcul ?',
        ar: 'ماذا بقي من ساعات الحوسبة لدينا؟',
        en: 'What is left of our computing hours?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles demandes de quota attendent une décision ?',
        ar: 'ما هي طلبات الحصص التي تنتظر قرارا؟',
        en: 'Which quota requests await a decision?',
      },
    ],
    input: { whose: 'zone', state: 'REQUESTED' },
  },
  {
    questions: [
      {
        fr: 'Qu’avons-nous consommé comme GPU en février 2027 ?',
        ar: 'ما الذي استهلكناه من المعالج الرسومي في فبراير 2027؟',
        en: 'What GPU did we use in February 2027?',
      },
    ],
    input: { poolId: exampleIds.pool(4), from: '2027-02-01T00:00', to: '2027-03-01T00:00' },
  },
] as const satisfies readonly OperationExample[]
