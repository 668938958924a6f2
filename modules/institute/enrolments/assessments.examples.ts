import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const recordAssessment = [
  {
    questions: [
      {
        fr: 'Enregistre 82 % à l’examen pour cette inscription',
        ar: 'سجل 82٪ في الامتحان لهذا التسجيل',
        en: 'Record 82% in the exam for this enrolment',
      },
      {
        fr: 'Cet apprenant a eu 70 % à l’examen',
        ar: 'حصل هذا المتعلم على 70٪ في الامتحان',
        en: 'This learner scored 70% in the exam',
      },
    ],
    input: { enrolmentId: exampleIds.enrolment(1), kind: 'EXAM', scoreBp: 8_200 },
  },
  {
    questions: [
      {
        fr: 'Note le projet de cet apprenant : 65 %',
        ar: 'قيم مشروع هذا المتعلم: 65٪',
        en: "Mark this learner's project: 65%",
      },
    ],
    input: {
      enrolmentId: exampleIds.enrolment(2),
      kind: 'PROJECT',
      scoreBp: 6_500,
      evidence: ['https://example.org/projet'],
    },
  },
] as const satisfies readonly OperationExample[]
