import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const validatePractice = [
  {
    questions: [
      {
        fr: 'L’institut valide cette bonne pratique',
        ar: 'يصادق المعهد على هذه الممارسة الجيدة',
        en: 'The institute validates this good practice',
      },
    ],
    input: { practiceId: exampleIds.practice(5), event: 'admin_approve', comment: 'Dossier complet' },
  },
  {
    questions: [
      {
        fr: 'En tant qu’expert, j’approuve et publie cette pratique',
        ar: 'بصفتي خبيرا، أوافق على هذه الممارسة وأنشرها',
        en: 'As an expert, I approve and publish this practice',
      },
    ],
    input: { practiceId: exampleIds.practice(7), event: 'publish', comment: 'Résultats vérifiés sur pièces' },
  },
  {
    questions: [
      {
        fr: 'Renvoie cette pratique à son auteur, les résultats ne sont pas mesurés',
        ar: 'أعد هذه الممارسة إلى مؤلفها، فالنتائج غير مقاسة',
        en: 'Send this practice back to its author, the results are not measured',
      },
    ],
    input: {
      practiceId: exampleIds.practice(5),
      event: 'send_back',
      comment: 'Il manque une mesure après mise en place',
    },
  },
] as const satisfies readonly OperationExample[]

export const retirePractice = [
  {
    questions: [
      {
        fr: 'Rétracte cette pratique, ses mesures étaient fausses',
        ar: 'اسحب هذه الممارسة، فقياساتها كانت خاطئة',
        en: 'Retract this practice, its measurements were wrong',
      },
    ],
    input: { practiceId: exampleIds.practice(2), event: 'retract', reason: 'Mesures erronées' },
  },
] as const satisfies readonly OperationExample[]
