import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceEngagement = [
  {
    questions: [
      {
        fr: 'Signe les termes de cet engagement',
        ar: 'وقع على شروط هذا الالتزام',
        en: 'Sign the terms of this engagement',
      },
    ],
    input: { engagementId: exampleIds.engagement(2), event: 'sign' },
  },
  {
    questions: [
      {
        fr: 'La mission est achevée, note cinq sur cinq',
        ar: 'انتهت المهمة بتقييم خمسة من خمسة',
        en: 'The mission is completed, rated five out of five',
      },
    ],
    input: { engagementId: exampleIds.engagement(1), event: 'complete', rating: 5 },
  },
  {
    questions: [
      {
        fr: 'Annule cet engagement avec la diaspora',
        ar: 'ألغ هذا الالتزام مع مغاربة العالم',
        en: 'Cancel this diaspora engagement',
      },
    ],
    input: { engagementId: exampleIds.engagement(3), event: 'cancel' },
  },
] as const satisfies readonly OperationExample[]
