import type { OperationExample } from '#platform/operation.ts'

export const createCalendarLink = [
  {
    questions: [
      {
        fr: "Crée l'adresse secrète de mon agenda de réservations",
        ar: 'أنشئ العنوان السري لرزنامة حجوزاتي',
        en: 'Create the secret address of my booking calendar',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const revokeCalendarLink = [
  {
    questions: [
      {
        fr: "Désactive l'adresse secrète de mon agenda",
        ar: 'ألغ العنوان السري لرزنامتي',
        en: 'Revoke the secret address of my calendar',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
