import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const addPerson = [
  {
    questions: [
      {
        fr: 'Ajoute la fiche d’une intervenante sans compte',
        ar: 'أضف بطاقة متدخلة بدون حساب',
        en: 'Add the record of a speaker without an account',
      },
      { fr: 'Crée une fiche pour un invité', ar: 'أنشئ بطاقة لضيف', en: 'Create a record for a guest' },
      {
        fr: 'Enregistre une personne extérieure qui n’a pas de compte',
        ar: 'سجل شخصا خارجيا ليس له حساب',
        en: 'Register an outside person who has no account',
      },
    ],
    input: {
      givenName: { fr: 'Intervenante', ar: 'متدخلة' },
      familyName: { fr: 'Exemple', ar: 'مثال' },
      regionCode: 'MA-03',
      languages: [{ tag: 'fr', cefr: 'C1' }],
    },
  },
] as const satisfies readonly OperationExample[]

export const upsertPerson = [
  {
    questions: [
      {
        fr: 'Ajoute à mon profil que je parle anglais au niveau C1',
        ar: 'أضف إلى ملفي أنني أتحدث الإنجليزية بمستوى C1',
        en: 'Add to my profile that I speak English at level C1',
      },
      {
        fr: 'Change mon adresse e-mail dans ma fiche',
        ar: 'غير بريدي الإلكتروني في بطاقتي',
        en: 'Change the e-mail address in my record',
      },
      { fr: 'Change mon numéro de téléphone', ar: 'غير رقم هاتفي', en: 'Change my phone number' },
      {
        fr: 'J’ai déménagé, corrige ma région',
        ar: 'لقد انتقلت، صحح جهتي',
        en: 'I have moved, correct my region',
      },
    ],
    input: { languages: [{ tag: 'en', cefr: 'C1' }] },
  },
  {
    questions: [
      {
        fr: 'Corrige la région de cette personne : Souss-Massa',
        ar: 'صحح جهة هذا الشخص: سوس ماسة',
        en: 'Correct this person’s region: Souss-Massa',
      },
    ],
    input: { personId: sampleMembers.maker.id, regionCode: 'MA-09' },
  },
] as const satisfies readonly OperationExample[]
