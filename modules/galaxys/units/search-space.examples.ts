import type { OperationExample } from '#platform/operation.ts'

export const searchSpace = [
  {
    questions: [
      {
        fr: 'Trouve un laboratoire de 60 m2 dans ABA Galaxys',
        ar: 'ابحث عن مختبر مساحته 60 مترا مربعا في المنطقة',
        en: 'Find a laboratory of 60 m2 in ABA Galaxys',
      },
    ],
    input: { kind: 'LAB', areaDm2: 6_000 },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il un bureau libre pour huit personnes de mars à décembre 2027 ?',
        ar: 'هل يوجد مكتب شاغر لثمانية أشخاص من مارس إلى دجنبر 2027؟',
        en: 'Is there a free office for eight people from March to December 2027?',
      },
    ],
    input: { kind: 'OFFICE', persons: 8, from: '2027-03-01T00:00', to: '2028-01-01T00:00' },
  },
  {
    questions: [
      {
        fr: 'Cherche un entrepôt avec un quai de chargement et 20 kW',
        ar: 'ابحث عن مستودع به رصيف تحميل وقدرة 20 كيلوواط',
        en: 'Look for a warehouse with a loading dock and 20 kW',
      },
    ],
    input: { kind: 'WAREHOUSE', powerW: 20_000, features: ['loading-dock'] },
  },
  {
    questions: [
      {
        fr: 'Quels espaces sont disponibles à Rabat ?',
        ar: 'ما هي الفضاءات المتاحة في الرباط؟',
        en: 'Which spaces are available in Rabat?',
      },
    ],
    input: { regionCode: 'MA-04' },
  },
  {
    questions: [
      {
        fr: 'Nous cherchons des locaux pour notre laboratoire',
        ar: 'نبحث عن مقر لمختبرنا',
        en: 'We are looking for premises for our laboratory',
      },
    ],
    input: { kind: 'LAB' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il des postes de travail libres pour 4 personnes ?',
        ar: 'هل توجد مكاتب عمل فردية شاغرة لـ 4 أشخاص؟',
        en: 'Are there free desks for 4 people?',
      },
    ],
    input: { kind: 'DESK', persons: 4 },
  },
  {
    questions: [
      {
        fr: 'Trouve de l’espace libre dans la zone',
        ar: 'ابحث عن فضاء شاغر في المنطقة',
        en: 'Find free space in the zone',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
