import type { OperationExample } from '#platform/operation.ts'

export const openCall = [
  {
    questions: [
      {
        fr: 'Ouvre un appel d’incubation de 10 places du 1er avril au 15 mai 2027',
        ar: 'افتح نداء للاحتضان بعشرة مقاعد من 1 أبريل إلى 15 ماي 2027',
        en: 'Open a call for incubation with 10 seats from 1 April to 15 May 2027',
      },
    ],
    input: {
      title: { fr: 'Appel Exemple – incubation' },
      track: 'INCUBATION',
      opensAt: '2027-04-01T09:00',
      closesAt: '2027-05-15T18:00',
      seats: 10,
      cohortStartsOn: '2027-07-01',
      cohortEndsOn: '2028-06-30',
      rubric: [
        { key: 'team', label: { fr: 'Équipe' }, weight: 40 },
        { key: 'innovation', label: { fr: 'Innovation' }, weight: 35 },
        { key: 'market', label: { fr: 'Marché' }, weight: 25 },
      ],
      questions: [{ key: 'problem', label: { fr: 'Quel problème résolvez-vous ?' } }],
    },
  },
  {
    questions: [
      {
        fr: 'Lance un appel d’accélération pour l’Oriental, réservé aux startups avec un produit',
        ar: 'أطلق نداء للتسريع خاصا بجهة الشرق وبالشركات التي لها منتج',
        en: 'Launch an acceleration call for the Oriental region, for startups that have a product',
      },
    ],
    input: {
      title: { fr: 'Appel Exemple – accélération' },
      track: 'ACCELERATION',
      opensAt: '2027-04-01T09:00',
      closesAt: '2027-04-30T18:00',
      seats: 5,
      cohortStartsOn: '2027-06-01',
      cohortEndsOn: '2027-12-31',
      regionCodes: ['MA-02'],
      eligibility: [{ rule: 'STAGE_IN', stages: ['MVP', 'TRACTION', 'SCALE'] }, { rule: 'INCORPORATED' }],
      rubric: [
        { key: 'traction', label: { fr: 'Traction' }, weight: 60 },
        { key: 'team', label: { fr: 'Équipe' }, weight: 40 },
      ],
      questions: [{ key: 'traction', label: { fr: 'Vos premiers clients ?' } }],
    },
  },
] as const satisfies readonly OperationExample[]
