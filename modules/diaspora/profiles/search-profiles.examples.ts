import type { OperationExample } from '#platform/operation.ts'

export const searchProfiles = [
  {
    questions: [
      {
        fr: 'Quels Marocains du monde sont experts en vision par ordinateur ?',
        ar: 'من هم خبراء الرؤية الحاسوبية من مغاربة العالم؟',
        en: 'Which Moroccans abroad are experts in computer vision?',
      },
    ],
    input: { skillIds: ['computer-vision'] },
  },
  {
    questions: [
      {
        fr: 'Cherche dans la diaspora des mentors à distance en cybersécurité industrielle',
        ar: 'ابحث ضمن مغاربة العالم عن مرشدين عن بعد في الأمن السيبراني الصناعي',
        en: 'Search the diaspora for remote mentors in industrial cybersecurity',
      },
    ],
    input: { skillIds: ['ot-security'], modes: ['REMOTE_MENTORING'] },
  },
  {
    questions: [
      {
        fr: 'Qui au Canada parle arabe et partage au moins deux heures de bureau avec nous ?',
        ar: 'من في كندا يتحدث العربية ويشاركنا ساعتي عمل على الأقل؟',
        en: 'Who in Canada speaks Arabic and shares at least two office hours with us?',
      },
    ],
    input: { countryCodes: ['CA'], languages: ['ar'], minOverlapMinutes: 120 },
  },
  {
    questions: [
      {
        fr: 'Quels membres de la diaspora veulent investir ?',
        ar: 'من من مغاربة العالم يريد الاستثمار؟',
        en: 'Which members of the diaspora want to invest?',
      },
    ],
    input: { modes: ['INVESTMENT'] },
  },
  {
    questions: [
      {
        fr: 'Je cherche un spécialiste marocain qui vit en France',
        ar: 'أبحث عن متخصص مغربي يعيش في فرنسا',
        en: 'I am looking for a Moroccan specialist who lives in France',
      },
    ],
    input: { countryCodes: ['FR'] },
  },
  {
    questions: [
      {
        fr: 'Trouve des compétences marocaines à l’étranger',
        ar: 'ابحث عن كفاءات مغربية بالخارج',
        en: 'Find Moroccan skills abroad',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Montre des profils pour une mission d’expert',
        ar: 'اعرض ملفات لمهمة خبير',
        en: 'Show profiles for an expert mission',
      },
    ],
    input: { modes: ['EXPERT_MISSION'] },
  },
] as const satisfies readonly OperationExample[]
