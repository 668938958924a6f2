import type { OperationExample } from '#platform/operation.ts'

export const regionalCard = [
  {
    questions: [
      {
        fr: 'Montre la fiche régionale de Souss-Massa.',
        ar: 'أظهر البطاقة الجهوية لجهة أكادير.',
        en: 'Show the regional card of Souss-Massa.',
      },
    ],
    input: { regionCode: 'MA-09' },
  },
  {
    questions: [
      {
        fr: 'Que fait le programme dans la région de l’Oriental ?',
        ar: 'ماذا ينجز البرنامج في جهة الشرق؟',
        en: 'What does the programme do in the Oriental region?',
      },
      {
        fr: 'Que se passe-t-il dans ma région, l’Oriental ?',
        ar: 'ماذا يحدث في جهتي، جهة الشرق؟',
        en: 'What goes on in my region, the Oriental?',
      },
    ],
    input: { regionCode: 'MA-02' },
  },
  {
    questions: [
      {
        fr: 'Tous les piliers du programme à Casablanca sur une page',
        ar: 'جميع محاور البرنامج في الدار البيضاء في صفحة واحدة',
        en: 'All pillars of the programme in Casablanca on one page',
      },
    ],
    input: { regionCode: 'MA-06' },
  },
  {
    questions: [
      {
        fr: 'Comment va la région de Fès-Meknès ?',
        ar: 'كيف حال جهة فاس؟',
        en: 'How is the region of Fez doing?',
      },
    ],
    input: { regionCode: 'MA-03' },
  },
  {
    questions: [
      { fr: 'Les chiffres de la région de Rabat', ar: 'أرقام جهة الرباط', en: 'The figures of the Rabat region' },
    ],
    input: { regionCode: 'MA-04' },
  },
] as const satisfies readonly OperationExample[]
