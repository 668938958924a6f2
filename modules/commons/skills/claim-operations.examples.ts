import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const claimSkill = [
  {
    questions: [
      {
        fr: 'Ajoute à mes compétences : robotique, niveau 3',
        ar: 'أضف إلى مهاراتي: الروبوتيات، المستوى 3',
        en: 'Add to my skills: robotics, level 3',
      },
      {
        fr: 'Je maîtrise la robotique, inscris-le dans mon profil',
        ar: 'أتقن الروبوتيات، سجل ذلك في ملفي',
        en: 'I master robotics, put it in my profile',
      },
    ],
    input: { skillId: 'robotics', level: 3 },
  },
  {
    questions: [
      {
        fr: 'Je sais faire de la science des données, niveau 2',
        ar: 'أعرف علم البيانات، المستوى 2',
        en: 'I know data science, level 2',
      },
      {
        fr: 'Déclare que j’ai cette compétence au niveau 2',
        ar: 'صرح بأن لدي هذه المهارة بمستوى 2',
        en: 'Claim that I have this skill at level 2',
      },
    ],
    input: { skillId: 'data-science', level: 2 },
  },
  {
    questions: [
      {
        fr: 'J’ai appris l’impression 3D, note-le au niveau 3',
        ar: 'تعلمت الطباعة ثلاثية الأبعاد، سجلها بمستوى 3',
        en: 'I have learnt 3D printing, note it at level 3',
      },
    ],
    input: { skillId: 'additive-manufacturing', level: 3 },
  },
] as const satisfies readonly OperationExample[]

export const endorseSkill = [
  {
    questions: [
      {
        fr: 'Je confirme que cette personne maîtrise l’impression 3D au niveau 4',
        ar: 'أؤكد أن هذا الشخص يتقن الطباعة ثلاثية الأبعاد بمستوى 4',
        en: 'I confirm that this person masters 3D printing at level 4',
      },
      {
        fr: 'Je recommande mon collègue pour cette compétence',
        ar: 'أزكي زميلي في هذه المهارة',
        en: 'I vouch for my colleague in this skill',
      },
      {
        fr: 'Atteste que ce membre sait le faire',
        ar: 'اشهد بأن هذا العضو يجيد ذلك',
        en: 'Attest that this member can do it',
      },
    ],
    input: { personId: sampleMembers.maker.id, skillId: 'additive-manufacturing', level: 4 },
  },
] as const satisfies readonly OperationExample[]

export const withdrawClaim = [
  {
    questions: [
      {
        fr: 'Retire cette compétence de mon profil',
        ar: 'احذف هذه المهارة من ملفي',
        en: 'Remove this skill from my profile',
      },
      {
        fr: 'Je n’ai plus cette compétence, enlève-la',
        ar: 'لم تعد لدي هذه المهارة، أزلها',
        en: 'I no longer have this skill, drop it',
      },
      {
        fr: 'Supprime la compétence déclarée par erreur',
        ar: 'احذف المهارة المصرح بها خطأ',
        en: 'Delete the skill that was claimed by mistake',
      },
    ],
    input: { claimId: exampleIds.claim(1) },
  },
] as const satisfies readonly OperationExample[]

export const listSkillClaims = [
  {
    questions: [
      { fr: 'Quelles sont mes compétences ?', ar: 'ما هي مهاراتي؟', en: 'What are my skills?' },
      { fr: 'Affiche les compétences de mon profil', ar: 'أظهر مهارات ملفي', en: 'Show the skills of my profile' },
      {
        fr: 'Que sais-je faire, d’après mon profil ?',
        ar: 'ما الذي أتقنه حسب ملفي؟',
        en: 'What can I do, by my profile?',
      },
      {
        fr: 'Qu’ai-je déclaré savoir faire ?',
        ar: 'ما الذي صرحت بأنني أتقنه؟',
        en: 'What have I claimed to be able to do?',
      },
      { fr: 'Qui a confirmé mes compétences ?', ar: 'من أكد مهاراتي؟', en: 'Who has confirmed my skills?' },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles compétences a cette personne ?',
        ar: 'ما هي مهارات هذا الشخص؟',
        en: 'Which skills does this person have?',
      },
    ],
    input: { personId: sampleMembers.maker.id },
  },
] as const satisfies readonly OperationExample[]
