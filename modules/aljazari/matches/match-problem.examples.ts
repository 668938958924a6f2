import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const matchProblem = [
  {
    questions: [
      {
        fr: 'Qui pourrait travailler sur ce problème industriel ?',
        ar: 'من يمكنه العمل على هذه المشكلة الصناعية؟',
        en: 'Who could work on this industry problem?',
      },
      {
        fr: 'Propose des équipes qui sauraient répondre à ce problème',
        ar: 'اقترح فرقا قادرة على الإجابة عن هذه المشكلة',
        en: 'Propose teams that could answer this problem',
      },
      {
        fr: 'Avec qui pourrions-nous travailler sur ce sujet ?',
        ar: 'مع من يمكننا العمل على هذا الموضوع؟',
        en: 'With whom could we work on this?',
      },
    ],
    input: { problemId: exampleIds.problem(1) },
  },
  {
    questions: [
      {
        fr: 'Quels laboratoires correspondent à ce problème ?',
        ar: 'ما هي المختبرات المناسبة لهذه المشكلة؟',
        en: 'Which laboratories match this problem?',
      },
    ],
    input: { problemId: exampleIds.problem(2), types: ['LABORATORY'] },
  },
  {
    questions: [
      {
        fr: 'Quel laboratoire peut traiter ce problème ?',
        ar: 'أي مختبر يمكنه معالجة هذه المشكلة؟',
        en: 'Which laboratory can take this problem on?',
      },
    ],
    input: { problemId: exampleIds.problem(1), types: ['LABORATORY'] },
  },
] as const satisfies readonly OperationExample[]
