import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const utilisation = [
  {
    questions: [
      {
        fr: "Quel est le taux d'utilisation de ce FabLab le mois dernier ?",
        ar: 'ما هي نسبة استعمال هذا المختبر في الشهر الماضي؟',
        en: 'What was the utilisation of this FabLab last month?',
      },
      { fr: 'Le labo est-il très fréquenté ?', ar: 'هل يشهد المختبر إقبالا كبيرا؟', en: 'Is the lab very busy?' },
      {
        fr: 'Quelle part du temps les machines de ce labo servent-elles ?',
        ar: 'ما نسبة وقت استعمال آلات هذا المختبر؟',
        en: 'What share of the time are the machines of this lab used?',
      },
      {
        fr: 'Combien de réservations n’ont pas été honorées dans ce labo ?',
        ar: 'كم حجزا لم يحضر أصحابه في هذا المختبر؟',
        en: 'How many bookings of this lab were no-shows?',
      },
    ],
    input: { labId: exampleIds.lab(6), from: '2027-02-01T00:00', to: '2027-03-01T00:00' },
  },
] as const satisfies readonly OperationExample[]
