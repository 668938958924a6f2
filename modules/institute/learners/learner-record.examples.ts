import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const learnerRecord = [
  {
    questions: [
      {
        fr: 'Quels certificats ai-je obtenus ?',
        ar: 'ما هي الشهادات التي حصلت عليها؟',
        en: 'Which certificates do I have?',
      },
      {
        fr: 'Montre mes inscriptions aux formations',
        ar: 'اعرض تسجيلاتي في الدورات',
        en: 'Show my course enrolments',
      },
      {
        fr: 'Montre mon parcours : formations suivies et attestations',
        ar: 'اعرض مساري: التكوينات والشهادات',
        en: 'Show my history: courses taken and certificates',
      },
      {
        fr: 'Combien de formations ai-je réussies ?',
        ar: 'كم تكوينا اجتزت بنجاح؟',
        en: 'How many courses have I passed?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Montre le dossier de formation de cette personne',
        ar: 'اعرض سجل تكوين هذا الشخص',
        en: 'Show the learning record of this person',
      },
    ],
    input: { personId: exampleIds.person(1) },
  },
] as const satisfies readonly OperationExample[]
