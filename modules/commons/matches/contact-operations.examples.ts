import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listContactRequests = [
  {
    questions: [
      { fr: 'Qui souhaite me contacter ?', ar: 'من يرغب في الاتصال بي؟', en: 'Who would like to contact me?' },
      { fr: 'Ai-je des demandes de contact ?', ar: 'هل لدي طلبات اتصال؟', en: 'Do I have requests for contact?' },
      {
        fr: 'Quelqu’un veut-il entrer en relation avec moi ?',
        ar: 'هل يريد أحد التواصل معي؟',
        en: 'Does anybody want to get in touch with me?',
      },
      {
        fr: 'Montre les demandes de mise en relation reçues',
        ar: 'اعرض طلبات التواصل الواردة',
        en: 'Show the requests for contact received',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const answerContactRequest = [
  {
    questions: [
      {
        fr: 'J’accepte cette demande de contact',
        ar: 'أقبل طلب الاتصال هذا',
        en: 'I accept this request for contact',
      },
      {
        fr: 'Réponds oui à cette prise de contact',
        ar: 'أجب بنعم على طلب التواصل هذا',
        en: 'Say yes to this contact request',
      },
    ],
    input: { contact: exampleIds.match(1), answer: 'ACCEPT' },
  },
  {
    questions: [
      {
        fr: 'Décline cette demande de mise en relation',
        ar: 'ارفض طلب التواصل هذا',
        en: 'Turn down this request for contact',
      },
      { fr: 'Je refuse d’être mis en contact', ar: 'أرفض أن يتصلوا بي', en: 'I refuse to be put in contact' },
      {
        fr: 'Refuse cette demande de contact',
        ar: 'ارفض طلب الاتصال هذا',
        en: 'Decline this request for contact',
      },
    ],
    input: { contact: exampleIds.match(1), answer: 'DECLINE' },
  },
] as const satisfies readonly OperationExample[]
