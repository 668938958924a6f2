import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const discloseInvention = [
  {
    questions: [
      {
        fr: 'Déclare une invention issue de ce projet, dont je suis la seule inventrice',
        ar: 'صرح باختراع ناتج عن هذا المشروع، وأنا مخترعته الوحيدة',
        en: 'Disclose an invention from this project, of which I am the only inventor',
      },
    ],
    input: {
      projectId: exampleIds.project(1),
      title: { fr: 'Capteur acoustique de cavitation', ar: 'مستشعر صوتي للتكهف', en: 'Acoustic cavitation sensor' },
      description: { fr: 'Exemple fictif de description confidentielle.' },
      inventors: [{ personId: sampleMembers.researcher.id, shareBp: 10_000 }],
    },
  },
  {
    questions: [
      {
        fr: 'Nous déclarons une invention à deux, 60 % et 40 %',
        ar: 'نصرح باختراع مشترك بين اثنين، 60 في المائة و40 في المائة',
        en: 'We disclose an invention by two, 60 % and 40 %',
      },
    ],
    input: {
      title: { fr: 'Procédé de calibration' },
      description: { fr: 'Exemple fictif de description confidentielle.' },
      inventors: [
        { personId: sampleMembers.researcher.id, shareBp: 6_000 },
        { personId: sampleMembers.student.id, shareBp: 4_000 },
      ],
      firstPublicDisclosureOn: '2027-06-30',
    },
  },
] as const satisfies readonly OperationExample[]

export const getInvention = [
  {
    questions: [
      {
        fr: 'Où en est mon dossier d’invention ?',
        ar: 'إلى أين وصل ملف اختراعي؟',
        en: 'How far is my invention file?',
      },
      {
        fr: 'Qui n’a pas encore signé cette déclaration d’invention ?',
        ar: 'من لم يوقع بعد على هذا التصريح بالاختراع؟',
        en: 'Who has not yet signed this invention disclosure?',
      },
    ],
    input: { inventionId: exampleIds.invention(1) },
  },
] as const satisfies readonly OperationExample[]

export const listInventions = [
  {
    questions: [
      {
        fr: 'Liste mes déclarations d’invention',
        ar: 'اعرض تصريحاتي بالاختراع',
        en: 'List my invention disclosures',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles inventions sont en évaluation ?',
        ar: 'ما هي الاختراعات قيد التقييم؟',
        en: 'Which inventions are under evaluation?',
      },
    ],
    input: { state: 'EVALUATION' },
  },
] as const satisfies readonly OperationExample[]

export const signInvention = [
  {
    questions: [
      {
        fr: 'Je signe cette déclaration d’invention',
        ar: 'أوقع هذا التصريح بالاختراع',
        en: 'I sign this invention disclosure',
      },
    ],
    input: { inventionId: exampleIds.invention(1) },
  },
  {
    questions: [
      {
        fr: 'Enregistre la signature papier de ce co-inventeur',
        ar: 'سجل التوقيع الورقي لهذا المخترع المشارك',
        en: 'Record this co-inventor’s signature on paper',
      },
    ],
    input: {
      inventionId: exampleIds.invention(1),
      personId: sampleMembers.student.id,
      document: 'Formulaire signé Exemple',
    },
  },
] as const satisfies readonly OperationExample[]
