import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const checkEligibility = [
  {
    questions: [
      {
        fr: 'Ma startup est-elle éligible à cet appel ?',
        ar: 'هل شركتي الناشئة مؤهلة لهذا النداء؟',
        en: 'Is my startup eligible for this call?',
      },
      {
        fr: 'Remplissons-nous les critères pour candidater ?',
        ar: 'هل نستوفي معايير الترشح؟',
        en: 'Do we meet the criteria to apply?',
      },
    ],
    input: { callId: exampleIds.call(1), startupId: exampleIds.startup(1) },
  },
  {
    questions: [
      {
        fr: 'Peut-on candidater avec un prototype TRL 4 à Fès ?',
        ar: 'هل يمكن الترشح بنموذج أولي من مستوى 4 في فاس؟',
        en: 'Can one apply with a prototype at TRL 4 in Fez?',
      },
    ],
    input: { callId: exampleIds.call(1), stage: 'MVP', trl: 4, regionCode: 'MA-03' },
  },
] as const satisfies readonly OperationExample[]
