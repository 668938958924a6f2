import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const enrol = [
  {
    questions: [
      { fr: 'Inscris-moi à cette session', ar: 'سجلني في هذه الدورة', en: 'Enrol me in this session' },
      {
        fr: 'Prends-moi un siège dans cette session',
        ar: 'احجز لي مقعدا في هذه الدورة',
        en: 'Get me a seat in this session',
      },
      {
        fr: 'Je souhaite suivre cette session',
        ar: 'أرغب في متابعة هذه الدورة',
        en: 'I wish to take this session',
      },
    ],
    input: { sessionId: exampleIds.session(1) },
  },
  {
    questions: [
      {
        fr: 'Je veux une place dans cette formation, financée par mon entreprise',
        ar: 'أريد مقعدا في هذا التكوين بتمويل من شركتي',
        en: 'I want a seat in this course, paid by my company',
      },
    ],
    input: { sessionId: exampleIds.session(2), fundedBy: 'Entreprise Exemple' },
  },
  {
    questions: [
      {
        fr: 'Inscris cette personne de mon équipe à la session',
        ar: 'سجل هذا الشخص من فريقي في الدورة',
        en: 'Enrol this person of my team in the session',
      },
    ],
    input: { sessionId: exampleIds.session(1), personId: exampleIds.person(1) },
  },
] as const satisfies readonly OperationExample[]

export const cancelEnrolment = [
  {
    questions: [
      {
        fr: 'Annule mon inscription à cette session',
        ar: 'ألغ تسجيلي في هذه الدورة',
        en: 'Cancel my enrolment in this session',
      },
      {
        fr: 'Je ne viendrai pas à la session, libère mon siège',
        ar: 'لن أحضر الدورة، حرر مقعدي',
        en: 'I will not come to the session, free my seat',
      },
      { fr: 'Efface-moi de la session', ar: 'امسحني من الدورة', en: 'Strike me off the session' },
    ],
    input: { enrolmentId: exampleIds.enrolment(1) },
  },
  {
    questions: [
      {
        fr: 'Je renonce à ma place dans la formation',
        ar: 'أتنازل عن مقعدي في التكوين',
        en: 'I give up my seat in the course',
      },
    ],
    input: { enrolmentId: exampleIds.enrolment(2) },
  },
] as const satisfies readonly OperationExample[]

export const listEnrolments = [
  {
    questions: [
      {
        fr: 'Qui est inscrit à cette session ?',
        ar: 'من المسجل في هذه الدورة؟',
        en: 'Who is enrolled in this session?',
      },
      {
        fr: 'Quels participants prennent part à cette session ?',
        ar: 'من يشارك في هذه الدورة؟',
        en: 'Which participants take part in this session?',
      },
    ],
    input: { sessionId: exampleIds.session(1) },
  },
] as const satisfies readonly OperationExample[]
