import type { OperationExample } from '#platform/operation.ts'

export const upsertProfile = [
  {
    questions: [
      {
        fr: 'Crée mon profil de la diaspora : je vis en Allemagne et je peux être mentor à distance dix heures par mois',
        ar: 'أنشئ ملفي ضمن مغاربة العالم: أعيش في ألمانيا ويمكنني الإرشاد عن بعد عشر ساعات في الشهر',
        en: 'Create my diaspora profile: I live in Germany and can mentor remotely ten hours a month',
      },
      {
        fr: 'Mets à jour mon profil de la diaspora, j’ai changé de poste',
        ar: 'حدث ملفي ضمن مغاربة العالم، لقد غيرت عملي',
        en: 'Update my diaspora profile, I have changed jobs',
      },
    ],
    input: { countryCode: 'DE', timeZone: 'Europe/Berlin', modes: ['REMOTE_MENTORING'], hoursPerMonth: 10 },
  },
  {
    questions: [
      {
        fr: 'Rends mon profil visible sans mon nom, j’accepte la mise en relation',
        ar: 'اجعل ملفي مرئيا دون اسمي، أوافق على الربط',
        en: 'Make my profile visible without my name, I agree to matching',
      },
    ],
    input: { tier: 'T1', consents: [{ purpose: 'MATCHING', textVersion: '1', language: 'fr' }] },
  },
  { questions: [{ fr: 'Cache mon profil', ar: 'أخف ملفي', en: 'Hide my profile' }], input: { tier: 'T0' } },
  {
    questions: [
      {
        fr: 'Ajoute la cybersécurité industrielle, niveau 4, à mon profil de la diaspora',
        ar: 'أضف الأمن السيبراني الصناعي بمستوى 4 إلى ملفي ضمن مغاربة العالم',
        en: 'Add industrial cybersecurity, level 4, to my diaspora profile',
      },
    ],
    input: { skills: [{ skillId: 'ot-security', level: 4 }] },
  },
] as const satisfies readonly OperationExample[]
