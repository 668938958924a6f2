import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const acceptAllocation = [
  {
    questions: [
      {
        fr: 'Accepte les locaux que la zone nous propose',
        ar: 'اقبل المقر الذي تقترحه علينا المنطقة',
        en: 'Accept the premises the zone proposes to us',
      },
    ],
    input: { allocationId: exampleIds.allocation(1) },
  },
] as const satisfies readonly OperationExample[]

export const confirmAllocation = [
  {
    questions: [
      {
        fr: 'Le dépôt est versé, confirme la réservation des locaux',
        ar: 'دفعت الضمانة، أكد حجز المقر',
        en: 'The deposit is paid, confirm the reservation of the premises',
      },
    ],
    input: { allocationId: exampleIds.allocation(2) },
  },
] as const satisfies readonly OperationExample[]

export const releaseAllocation = [
  {
    questions: [
      {
        fr: 'Nous libérons notre laboratoire dans la zone',
        ar: 'سنخلي مختبرنا في المنطقة',
        en: 'We are vacating our laboratory in the zone',
      },
    ],
    input: { allocationId: exampleIds.allocation(1), reason: 'Déménagement' },
  },
  {
    questions: [
      {
        fr: 'Annule la réservation de ces locaux',
        ar: 'ألغ حجز هذا المقر',
        en: 'Cancel the reservation of these premises',
      },
    ],
    input: { allocationId: exampleIds.allocation(2) },
  },
] as const satisfies readonly OperationExample[]

export const listAllocations = [
  {
    questions: [
      {
        fr: 'Quels espaces occupons-nous dans la zone ?',
        ar: 'ما هي الفضاءات التي نشغلها في المنطقة؟',
        en: 'Which spaces do we occupy in the zone?',
      },
      {
        fr: 'Montre ce qui nous est attribué dans la zone',
        ar: 'اعرض ما خصص لنا في المنطقة',
        en: 'Show what is allocated to us in the zone',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles réservations de locaux attendent une confirmation ?',
        ar: 'ما هي حجوزات المقرات التي تنتظر التأكيد؟',
        en: 'Which reservations of premises await confirmation?',
      },
    ],
    input: { whose: 'zone', state: 'RESERVED' },
  },
  {
    questions: [
      {
        fr: 'Que nous propose la zone ?',
        ar: 'ماذا تقترح علينا المنطقة؟',
        en: 'What does the zone propose to us?',
      },
    ],
    input: { state: 'PROPOSED' },
  },
] as const satisfies readonly OperationExample[]
