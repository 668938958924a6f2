import type { OperationExample } from '#platform/operation.ts'

export const openNeed = [
  {
    questions: [
      {
        fr: 'Nous cherchons un expert en vision par ordinateur à Casablanca',
        ar: 'نبحث عن خبير في الرؤية الحاسوبية في الدار البيضاء',
        en: 'We are looking for an expert in computer vision in Casablanca',
      },
      {
        fr: 'Enregistre un besoin de notre organisation',
        ar: 'سجل حاجة لمنظمتنا',
        en: 'Record a need of our organisation',
      },
    ],
    input: {
      kind: 'EXPERTISE',
      title: { fr: 'Expert en vision par ordinateur' },
      skillIds: ['computer-vision'],
      regionCode: 'MA-06',
    },
  },
  {
    questions: [
      {
        fr: 'Ouvre un besoin confidentiel de financement de 500 000 dirhams',
        ar: 'افتح حاجة سرية إلى تمويل بقيمة 500000 درهم',
        en: 'Open a confidential need for funding of 500,000 dirhams',
      },
    ],
    input: {
      kind: 'FUNDING',
      title: { fr: 'Financement d’amorçage' },
      budget: { amountMinor: 50_000_000, currency: 'MAD' },
      confidentiality: 'CONFIDENTIAL',
    },
  },
  {
    questions: [
      {
        fr: 'Fais savoir que nous cherchons un partenaire',
        ar: 'أعلن أننا نبحث عن شريك',
        en: 'Let it be known that we look for a partner',
      },
    ],
    input: { kind: 'PARTNER', title: { fr: 'Partenaire', en: 'Partner' } },
  },
  {
    questions: [
      {
        fr: 'Il nous faut du temps machine, fais une annonce',
        ar: 'نحتاج وقت آلة، أعلن عن ذلك',
        en: 'We need machine time, post it',
      },
    ],
    input: { kind: 'MACHINE_TIME', title: { fr: 'Temps machine', en: 'Machine time' } },
  },
  {
    questions: [
      {
        fr: 'Dépose une demande : nous recherchons un spécialiste',
        ar: 'قدم طلبا: نبحث عن متخصص',
        en: 'Post a request: we are looking for a specialist',
      },
    ],
    input: { kind: 'EXPERTISE', title: { fr: 'Spécialiste', en: 'Specialist' } },
  },
] as const satisfies readonly OperationExample[]
