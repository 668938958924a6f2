import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from './example-ids.ts'

export const appointOffice = [
  {
    questions: [
      {
        fr: 'Confie le suivi du programme à cette organisation.',
        ar: 'كلف هذه المنظمة بتتبع البرنامج.',
        en: 'Put this organisation in charge of following the programme up.',
      },
    ],
    input: { organisationId: exampleIds.organisation(1) },
  },
] as const satisfies readonly OperationExample[]
