import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listPools = [
  {
    questions: [
      {
        fr: 'Quelles ressources de calcul la zone propose-t-elle ?',
        ar: 'ما هي موارد الحوسبة التي توفرها المنطقة؟',
        en: 'Which computing resources does the zone offer?',
      },
      {
        fr: 'Quel stockage et quels serveurs peut-on avoir dans la zone ?',
        ar: 'أي تخزين وخوادم يمكن الحصول عليها في المنطقة؟',
        en: 'Which storage and servers can one have in the zone?',
      },
      {
        fr: 'De la puissance de calcul ou de la bande passante à louer ?',
        ar: 'هل من قدرة حوسبة أو شبكة؟',
        en: 'Any computing power or bandwidth to be had?',
      },
    ],
    input: { zoneId: exampleIds.zone(1) },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il des GPU dans la zone ?',
        ar: 'هل توجد معالجات رسومية في المنطقة؟',
        en: 'Are there GPUs in the zone?',
      },
    ],
    input: { zoneId: exampleIds.zone(1), class: 'GPU_H' },
  },
] as const satisfies readonly OperationExample[]
