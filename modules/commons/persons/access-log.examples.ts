import type { OperationExample } from '#platform/operation.ts'

export const myAccessLog = [
  {
    questions: [
      {
        fr: 'Qui a consulté mes données personnelles ?',
        ar: 'من اطلع على معطياتي الشخصية؟',
        en: 'Who has read my personal data?',
      },
      { fr: 'Qui a ouvert ma fiche ?', ar: 'من فتح بطاقتي؟', en: 'Who has opened my record?' },
      { fr: 'Qui a vu mon profil ?', ar: 'من رأى ملفي؟', en: 'Who has seen my profile?' },
      {
        fr: 'Mes données ont-elles été lues par quelqu’un ?',
        ar: 'هل قرأ أحد معطياتي؟',
        en: 'Did anybody read my data?',
      },
      {
        fr: 'Historique des accès à mes informations',
        ar: 'سجل الاطلاع على معطياتي',
        en: 'History of access to my information',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
