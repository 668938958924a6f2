import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getThesis = [
  {
    questions: [
      { fr: 'Où en est cette thèse ?', ar: 'أين وصلت هذه الأطروحة؟', en: 'How far is this thesis?' },
      {
        fr: 'Où en est ce doctorant dans son parcours ?',
        ar: 'أين وصل طالب الدكتوراه هذا في مساره؟',
        en: 'Where is this doctoral candidate on the way?',
      },
      {
        fr: 'Quel est l’état de ce doctorat ?',
        ar: 'ما حالة هذه الدكتوراه؟',
        en: 'What is the state of this doctorate?',
      },
    ],
    input: { thesisId: exampleIds.thesis(1) },
  },
  {
    questions: [
      {
        fr: 'Quelles étapes restent à valider pour ce doctorat ?',
        ar: 'ما هي المراحل المتبقية لهذه الدكتوراه؟',
        en: 'Which milestones remain for this doctorate?',
      },
    ],
    input: { thesisId: exampleIds.thesis(2) },
  },
] as const satisfies readonly OperationExample[]

export const advanceThesis = [
  {
    questions: [
      {
        fr: 'Inscris ce candidat en première année de doctorat',
        ar: 'سجل هذا المترشح في السنة الأولى من الدكتوراه',
        en: 'Register this candidate in the first doctoral year',
      },
    ],
    input: { thesisId: exampleIds.thesis(1), event: 'register', evidence: 'Décision du CEDoc Exemple' },
  },
  {
    questions: [
      { fr: 'Réinscris ce doctorant', ar: 'أعد تسجيل طالب الدكتوراه هذا', en: 'Re-enrol this doctoral candidate' },
    ],
    input: { thesisId: exampleIds.thesis(2), event: 're_enrol' },
  },
  {
    questions: [
      {
        fr: 'Prolonge cette thèse de six mois',
        ar: 'مدد هذه الأطروحة بستة أشهر',
        en: 'Extend this thesis by six months',
      },
    ],
    input: { thesisId: exampleIds.thesis(3), event: 'extend', months: 6 },
  },
] as const satisfies readonly OperationExample[]

export const recordMilestone = [
  {
    questions: [
      {
        fr: 'Le rapport annuel de cette thèse est accepté',
        ar: 'قبل التقرير السنوي لهذه الأطروحة',
        en: 'The annual report of this thesis is accepted',
      },
    ],
    input: { thesisId: exampleIds.thesis(2), milestoneId: exampleIds.milestone(2), outcome: 'ACCEPTED' },
  },
] as const satisfies readonly OperationExample[]
