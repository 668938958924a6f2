import type { OperationExample } from '#platform/operation.ts'
import { exampleIds as commonsIds } from '../../commons/example-ids.ts'
import { exampleIds } from '../example-ids.ts'

export const requestContact = [
  {
    questions: [
      {
        fr: 'Demande à ce membre de la diaspora s’il veut nous aider pour ce besoin',
        ar: 'اسأل هذا العضو من مغاربة العالم إن كان يريد مساعدتنا في هذه الحاجة',
        en: 'Ask this member of the diaspora whether they would help us with this need',
      },
    ],
    input: {
      profileId: exampleIds.profile(2),
      needId: commonsIds.need(1),
      message: 'Deux heures par mois pour relire notre contrôle de soudures, à distance.',
    },
  },
  {
    questions: [
      {
        fr: 'Contacte cet expert de la diaspora au sujet du capteur d’irrigation',
        ar: 'اتصل بهذا الخبير من مغاربة العالم بشأن مستشعر الري',
        en: 'Contact this diaspora expert about the irrigation sensor',
      },
    ],
    input: {
      profileId: exampleIds.profile(3),
      needId: commonsIds.need(3),
      message: 'Nous cherchons un partenaire industriel pour le capteur.',
    },
  },
] as const satisfies readonly OperationExample[]

export const respondContact = [
  {
    questions: [
      {
        fr: 'J’accepte cette demande et je donne mon nom',
        ar: 'أقبل هذا الطلب وأعطي اسمي',
        en: 'I accept this request and give my name',
      },
    ],
    input: { requestId: exampleIds.request(1), answer: 'ACCEPT', nameMe: true },
  },
  {
    questions: [
      {
        fr: 'Je décline cette demande de contact',
        ar: 'أرفض طلب الاتصال هذا',
        en: 'I decline this request for contact',
      },
    ],
    input: { requestId: exampleIds.request(1), answer: 'DECLINE' },
  },
] as const satisfies readonly OperationExample[]

export const listDiasporaContactRequests = [
  {
    questions: [
      {
        fr: 'Qui souhaite me contacter au titre de la diaspora ?',
        ar: 'من يرغب في الاتصال بي بصفتي من مغاربة العالم؟',
        en: 'Who would like to contact me as a member of the diaspora?',
      },
    ],
    input: { direction: 'RECEIVED' },
  },
  {
    questions: [
      {
        fr: 'Lesquelles de mes demandes à la diaspora attendent une réponse ?',
        ar: 'أي من طلباتي إلى مغاربة العالم ينتظر الجواب؟',
        en: 'Which of my requests to the diaspora wait for an answer?',
      },
    ],
    input: { direction: 'SENT', state: 'SENT' },
  },
  {
    questions: [
      {
        fr: 'Ai-je reçu des demandes de contact ?',
        ar: 'هل تلقيت طلبات اتصال؟',
        en: 'Have I received requests for contact?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
