import type { OperationExample } from '#platform/operation.ts'

export const listPurposes = [
  {
    questions: [
      {
        fr: 'À quoi servent mes données personnelles ?',
        ar: 'فيم تستخدم معطياتي الشخصية؟',
        en: 'What is my personal data used for?',
      },
      { fr: 'Pourquoi utilisez-vous mes données ?', ar: 'لماذا تستعملون معطياتي؟', en: 'Why do you use my data?' },
      {
        fr: 'Pour quelles finalités mes informations sont-elles traitées ?',
        ar: 'لأي أغراض تعالج معطياتي؟',
        en: 'For which purposes is my information processed?',
      },
      { fr: 'Qui reçoit mes données ?', ar: 'من يتلقى معطياتي؟', en: 'Who receives my data?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
