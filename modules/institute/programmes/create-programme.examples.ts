import type { OperationExample } from '#platform/operation.ts'

export const createProgramme = [
  {
    questions: [
      {
        fr: 'Crée un programme d’initiation à l’internet des objets',
        ar: 'أنشئ برنامجا تمهيديا في إنترنت الأشياء',
        en: 'Create an introductory programme on the internet of things',
      },
    ],
    input: {
      title: { fr: 'Initiation à l’internet des objets' },
      summary: { fr: 'Capteurs, passerelles et protocoles.' },
      domain: 'IOT',
      hours: 40,
      skills: [{ skillId: 'industrial-iot', level: 2 }],
      criteria: { fr: 'Réussir l’examen final.' },
      passBp: 6_000,
    },
  },
] as const satisfies readonly OperationExample[]
