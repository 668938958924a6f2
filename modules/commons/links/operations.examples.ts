import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const listLinks = [
  {
    questions: [
      {
        fr: 'À quoi cette organisation est-elle liée ?',
        ar: 'بماذا ترتبط هذه المنظمة؟',
        en: 'What is this organisation tied to?',
      },
      {
        fr: 'Avec quoi ce projet est-il en rapport ?',
        ar: 'ما علاقة هذا المشروع بغيره؟',
        en: 'What is this project related to?',
      },
      {
        fr: 'Dans quel labo ce prototype a-t-il été fait ?',
        ar: 'في أي مختبر صنع هذا النموذج الأولي؟',
        en: 'In which lab was this prototype made?',
      },
      {
        fr: 'Quels liens a cette organisation ?',
        ar: 'ما روابط هذه المنظمة؟',
        en: 'Which links does this organisation have?',
      },
    ],
    input: { about: `organisation:${sampleOrganisations.university.id}` },
  },
] as const satisfies readonly OperationExample[]
