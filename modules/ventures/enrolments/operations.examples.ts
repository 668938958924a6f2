import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceEnrolment = [
  {
    questions: [
      {
        fr: 'La startup a commencé le programme',
        ar: 'بدأت الشركة الناشئة البرنامج',
        en: 'The startup has begun the programme',
      },
    ],
    input: { enrolmentId: exampleIds.enrolment(1), event: 'start' },
  },
  {
    questions: [
      {
        fr: 'La startup a abandonné l’incubation',
        ar: 'انقطعت الشركة الناشئة عن الاحتضان',
        en: 'The startup has dropped out of the incubation',
      },
    ],
    input: { enrolmentId: exampleIds.enrolment(2), event: 'drop_out', reason: 'Changement de projet' },
  },
] as const satisfies readonly OperationExample[]
