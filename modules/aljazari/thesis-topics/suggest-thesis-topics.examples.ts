import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const suggestThesisTopics = [
  {
    questions: [
      {
        fr: 'Propose trois sujets de thèse en santé numérique issus de problèmes réels',
        ar: 'اقترح ثلاثة مواضيع أطروحة في الصحة الرقمية نابعة من مشاكل حقيقية',
        en: 'Suggest three thesis topics in digital health that come from real problems',
      },
    ],
    input: { theme: 'DIGITAL_HEALTH', limit: 3 },
  },
  {
    questions: [
      {
        fr: 'Quels sujets de doctorat pourrait-on tirer de ce problème ?',
        ar: 'ما هي مواضيع الدكتوراه التي يمكن استخلاصها من هذه المشكلة؟',
        en: 'Which doctoral topics could come from this problem?',
      },
    ],
    input: { problemId: exampleIds.problem(1) },
  },
  {
    questions: [
      {
        fr: 'Des idées de thèse en sécurité SCADA ?',
        ar: 'هل من أفكار أطروحة في أمن أنظمة سكادا؟',
        en: 'Any thesis ideas in SCADA security?',
      },
    ],
    input: { skillId: 'scada-security' },
  },
  {
    questions: [
      {
        fr: 'Donne des idées de sujets de thèse',
        ar: 'أعط أفكارا لمواضيع أطروحات',
        en: 'Give ideas for thesis subjects',
      },
      {
        fr: 'Sur quoi un doctorant pourrait-il travailler ?',
        ar: 'على ماذا يمكن لطالب دكتوراه أن يعمل؟',
        en: 'What could a doctoral student work on?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
