import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const capacity = [
  {
    questions: [
      {
        fr: 'Quelle est la capacité libre de la zone cette année ?',
        ar: 'ما هي السعة المتاحة في المنطقة هذه السنة؟',
        en: 'What is the free capacity of the zone this year?',
      },
    ],
    input: { zoneId: exampleIds.zone(1) },
  },
  {
    questions: [
      {
        fr: 'Combien d’heures de GPU restent disponibles dans la zone ?',
        ar: 'كم بقي من ساعات المعالج الرسومي في المنطقة؟',
        en: 'How many GPU hours are still available in the zone?',
      },
    ],
    input: { zoneId: exampleIds.zone(1), class: 'GPU_H' },
  },
  {
    questions: [
      {
        fr: 'Montre le taux d’occupation de la zone au premier semestre 2027',
        ar: 'اعرض نسبة إشغال المنطقة في النصف الأول من سنة 2027',
        en: 'Show the occupancy of the zone in the first half of 2027',
      },
    ],
    input: { zoneId: exampleIds.zone(1), from: '2027-01-01T00:00', to: '2027-07-01T00:00' },
  },
] as const satisfies readonly OperationExample[]
