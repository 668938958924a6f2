import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const moveProblem = [
  {
    questions: [{ fr: 'Qualifie ce problème', ar: 'أهل هذه المشكلة للبحث', en: 'Qualify this problem' }],
    input: { problemId: exampleIds.problem(9), event: 'qualify', note: 'Cas réel, données accessibles' },
  },
  {
    questions: [
      {
        fr: 'Ouvre ce problème aux chercheurs',
        ar: 'افتح هذه المشكلة أمام الباحثين',
        en: 'Open this problem to researchers',
      },
    ],
    input: { problemId: exampleIds.problem(10), event: 'open' },
  },
  {
    questions: [{ fr: 'Retire notre problème', ar: 'اسحب مشكلتنا', en: 'Withdraw our problem' }],
    input: { problemId: exampleIds.problem(1), event: 'withdraw', note: 'Nous avons changé de procédé' },
  },
] as const satisfies readonly OperationExample[]
