import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceProfile = [
  {
    questions: [
      {
        fr: 'Soumets mon profil de la diaspora à vérification',
        ar: 'قدم ملفي ضمن مغاربة العالم للتحقق',
        en: 'Hand in my diaspora profile for verification',
      },
    ],
    input: { event: 'submit' },
  },
  {
    questions: [
      {
        fr: 'Mets mon profil de la diaspora en pause',
        ar: 'أوقف ملفي ضمن مغاربة العالم مؤقتا',
        en: 'Pause my diaspora profile',
      },
    ],
    input: { event: 'pause' },
  },
  {
    questions: [
      {
        fr: 'Vérifie ce profil de la diaspora sur pièces',
        ar: 'تحقق من هذا الملف لمغاربة العالم بوثيقة',
        en: 'Verify this diaspora profile by document',
      },
    ],
    input: { profileId: exampleIds.profile(1), event: 'verify', verification: 'DOCUMENT' },
  },
] as const satisfies readonly OperationExample[]
