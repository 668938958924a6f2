import type { OperationExample } from '#platform/operation.ts'

export const listZones = [
  {
    questions: [
      {
        fr: 'Quelles zones d’accélération technologique existent ?',
        ar: 'ما هي مناطق التسريع التكنولوجي الموجودة؟',
        en: 'Which technology acceleration zones are there?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Y a-t-il une zone ABA Galaxys ouverte à Rabat ?',
        ar: 'هل توجد منطقة «أبا غالاكسيز» مفتوحة في الرباط؟',
        en: 'Is there an open ABA Galaxys zone in Rabat?',
      },
    ],
    input: { regionCode: 'MA-04', status: 'OPEN' },
  },
  {
    questions: [
      {
        fr: 'Une zone technologique existe-t-elle à Rabat ?',
        ar: 'هل توجد منطقة تكنولوجية في الرباط؟',
        en: 'Is there a technology zone in Rabat?',
      },
    ],
    input: { regionCode: 'MA-04' },
  },
] as const satisfies readonly OperationExample[]
