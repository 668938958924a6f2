import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const spaceStatus = [
  {
    questions: [
      {
        fr: 'Donne le statut SpaceAPI de ce FabLab',
        ar: 'أعط حالة هذا المختبر بصيغة SpaceAPI',
        en: 'Give the SpaceAPI status of this FabLab',
      },
      {
        fr: 'Le labo est-il ouvert là, maintenant ?',
        ar: 'هل المختبر مفتوح الآن؟',
        en: 'Is the lab open right this minute?',
      },
      { fr: 'Statut d’ouverture de ce lieu', ar: 'حالة افتتاح هذا الفضاء', en: 'Opening status of this space' },
    ],
    input: { labId: exampleIds.lab(6) },
  },
] as const satisfies readonly OperationExample[]
