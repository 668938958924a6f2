import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const openNeed = [
  {
    questions: [
      {
        fr: 'Notre startup cherche une experte en systèmes embarqués pour trois mois',
        ar: 'تبحث شركتنا الناشئة عن خبيرة في الأنظمة المدمجة لثلاثة أشهر',
        en: 'Our startup looks for an expert in embedded systems for three months',
      },
    ],
    input: {
      startupId: exampleIds.startup(1),
      kind: 'EXPERTISE',
      title: { fr: 'Experte en systèmes embarqués' },
      skillIds: ['embedded-systems'],
      neededFrom: '2027-04-01',
      neededTo: '2027-06-30',
    },
  },
  {
    questions: [
      {
        fr: 'La startup a besoin d’un local à Tanger',
        ar: 'تحتاج الشركة الناشئة إلى مقر في طنجة',
        en: 'The startup needs premises in Tangier',
      },
    ],
    input: {
      startupId: exampleIds.startup(2),
      kind: 'SPACE',
      title: { fr: 'Atelier de 60 m²' },
      regionCode: 'MA-01',
    },
  },
  {
    questions: [
      {
        fr: 'Nous avons besoin d’argent pour notre startup, fais-le savoir',
        ar: 'نحتاج إلى المال لشركتنا الناشئة، أعلن ذلك',
        en: 'We need money for our startup, let it be known',
      },
    ],
    input: {
      startupId: exampleIds.startup(1),
      kind: 'FUNDING',
      title: { fr: 'Experte en systèmes embarqués' },
      skillIds: ['embedded-systems'],
      neededFrom: '2027-04-01',
      neededTo: '2027-06-30',
    },
  },
] as const satisfies readonly OperationExample[]
