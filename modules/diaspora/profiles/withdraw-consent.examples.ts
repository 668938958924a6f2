import type { OperationExample } from '#platform/operation.ts'

export const withdrawDiasporaConsent = [
  {
    questions: [
      {
        fr: 'Je retire mon consentement, je ne veux plus être visible dans la diaspora',
        ar: 'أسحب موافقتي، لا أريد أن أظهر بعد الآن ضمن مغاربة العالم',
        en: 'I withdraw my consent, I no longer want to be visible in the diaspora',
      },
      {
        fr: 'Cache-moi, je ne veux plus être proposé à personne',
        ar: 'أخفني، لا أريد أن يقترحني أحد',
        en: 'Hide me, I do not want to be proposed to anybody',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Je ne veux plus que ma fiche soit publique',
        ar: 'لم أعد أريد أن تكون بطاقتي عمومية',
        en: 'I no longer want my card to be public',
      },
    ],
    input: { purpose: 'DIASPORA_PUBLIC' },
  },
] as const satisfies readonly OperationExample[]
