import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const recordRound = [
  {
    questions: [
      {
        fr: 'Nous avons levé 5 millions de dirhams en amorçage le 15 janvier, valorisation 25 millions',
        ar: 'جمعنا 5 ملايين درهم كتمويل أولي يوم 15 يناير بتقييم 25 مليونا',
        en: 'We raised 5 million dirhams in a seed round on 15 January, at a value of 25 million',
      },
    ],
    input: {
      startupId: exampleIds.startup(1),
      kind: 'SEED',
      closedOn: '2027-01-15',
      currency: 'MAD',
      raisedMinor: 500_000_000,
      priced: true,
      postMoneyMinor: 2_500_000_000,
      fx: { usdPerUnit: '0.1005', rateOn: '2027-01-15', source: 'Taux Exemple, publié ce jour' },
    },
  },
] as const satisfies readonly OperationExample[]
