import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'

export const myProfile = [
  {
    questions: [
      { fr: 'Montre mon profil', ar: 'اعرض ملفي الشخصي', en: 'Show my profile' },
      { fr: 'Affiche mes informations', ar: 'أظهر معطياتي', en: 'Display my information' },
      {
        fr: 'Quelles données avez-vous sur moi ?',
        ar: 'ما المعطيات التي لديكم عني؟',
        en: 'What data do you hold about me?',
      },
      { fr: 'Qu’y a-t-il dans ma fiche ?', ar: 'ماذا يوجد في بطاقتي؟', en: 'What is in my record?' },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const getPerson = [
  {
    questions: [
      { fr: 'Montre la fiche de cette personne', ar: 'اعرض بطاقة هذا الشخص', en: 'Show the card of this person' },
      { fr: 'Qui est cette personne ?', ar: 'من هو هذا الشخص؟', en: 'Who is this person?' },
      { fr: 'Comment joindre ce membre ?', ar: 'كيف أتصل بهذا العضو؟', en: 'How can this member be reached?' },
    ],
    input: { personId: sampleMembers.maker.id },
  },
  {
    questions: [
      {
        fr: 'Quelles sont les coordonnées de ce membre, pour la gestion des membres ?',
        ar: 'ما هي معلومات الاتصال بهذا العضو من أجل تدبير الأعضاء؟',
        en: 'What are this member’s contact details, for the administration of members?',
      },
    ],
    input: { personId: sampleMembers.maker.id, purpose: 'MEMBERSHIP' },
  },
] as const satisfies readonly OperationExample[]

export const searchPersons = [
  {
    questions: [
      {
        fr: 'Qui dans mon organisation connaît la vision par ordinateur ?',
        ar: 'من في منظمتي يتقن الرؤية الحاسوبية؟',
        en: 'Who in my organisation knows computer vision?',
      },
    ],
    input: { skillId: 'computer-vision' },
  },
  {
    questions: [
      {
        fr: 'Cherche le membre nommé Exemple pour la gestion des membres',
        ar: 'ابحث عن العضو المسمى مثال من أجل تدبير الأعضاء',
        en: 'Find the member named Exemple for the administration of members',
      },
    ],
    input: { name: 'Exemple', purpose: 'MEMBERSHIP' },
  },
  {
    questions: [
      {
        fr: 'Lequel de nos collègues sait faire cela ?',
        ar: 'من من زملائنا يتقن ذلك؟',
        en: 'Which of our colleagues knows how to do that?',
      },
      {
        fr: 'Trouve des collègues qui ont cette compétence',
        ar: 'ابحث عن زملاء لديهم هذه المهارة',
        en: 'Find colleagues who have this skill',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Qui parmi nous connaît la science des données ?',
        ar: 'من منا يعرف علم البيانات؟',
        en: 'Who of us is versed in data science?',
      },
    ],
    input: { skillId: 'data-science' },
  },
  {
    questions: [
      {
        fr: 'Quels membres de l’organisation parlent arabe ?',
        ar: 'من من أعضاء المنظمة يتحدث العربية؟',
        en: 'Which members of the organisation speak Arabic?',
      },
    ],
    input: { language: 'ar' },
  },
] as const satisfies readonly OperationExample[]
