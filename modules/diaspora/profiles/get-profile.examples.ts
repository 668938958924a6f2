import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getProfile = [
  {
    questions: [
      {
        fr: 'Montre ce profil de la diaspora',
        ar: 'اعرض هذا الملف من مغاربة العالم',
        en: 'Show this diaspora profile',
      },
      {
        fr: 'Dis-m’en plus sur ce membre de la diaspora',
        ar: 'أخبرني المزيد عن هذا العضو من مغاربة العالم',
        en: 'Tell me more about this member of the diaspora',
      },
    ],
    input: { profileId: exampleIds.profile(1) },
  },
  {
    questions: [
      {
        fr: 'Quelles heures de bureau ce membre partage-t-il avec Casablanca ?',
        ar: 'ما هي ساعات العمل المشتركة بين هذا العضو والدار البيضاء؟',
        en: 'Which office hours does this member share with Casablanca?',
      },
    ],
    input: { profileId: exampleIds.profile(2), timeZone: 'Africa/Casablanca' },
  },
] as const satisfies readonly OperationExample[]
