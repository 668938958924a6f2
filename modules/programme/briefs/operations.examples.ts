import type { OperationExample } from '#platform/operation.ts'

export const brief = [
  {
    questions: [
      {
        fr: 'Rédige une note de synthèse du programme en français.',
        ar: 'اكتب مذكرة تركيبية عن البرنامج بالعربية.',
        en: 'Write a brief on the programme in English.',
      },
    ],
    input: { language: 'fr' },
  },
  {
    questions: [
      {
        fr: 'Prépare la note pour le comité de pilotage en arabe, avec les écarts à la trajectoire.',
        ar: 'أعد مذكرة لفائدة لجنة القيادة بالعربية مع الفوارق عن المسار.',
        en: 'Prepare the note for the steering committee in Arabic, with the gaps to the path.',
      },
    ],
    input: { language: 'ar', audience: 'STEERING' },
  },
  {
    questions: [
      {
        fr: 'Il me faut un rapport court sur le programme',
        ar: 'أحتاج إلى تقرير قصير عن البرنامج',
        en: 'I need a short report on the programme',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
