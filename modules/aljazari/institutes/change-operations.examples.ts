import { sampleOrganisations } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const registerInstitute = [
  {
    questions: [
      {
        fr: 'Inscris l’institut Exemple annoncé à Ouarzazate',
        ar: 'سجل معهد مثال المعلن عنه في ورزازات',
        en: 'Register the Sample institute announced in Ouarzazate',
      },
    ],
    input: {
      operatorOrganisationId: sampleOrganisations.university.id,
      name: { fr: 'Institut Al-Jazari Exemple Ouarzazate' },
      regionCode: 'MA-08',
      city: { fr: 'Ouarzazate', ar: 'ورزازات', en: 'Ouarzazate' },
      themes: ['AIOT'],
      source: 'Communiqué Exemple',
    },
  },
] as const satisfies readonly OperationExample[]

export const setInstituteStatus = [
  {
    questions: [
      {
        fr: 'La convention de cet institut est signée',
        ar: 'تم توقيع اتفاقية هذا المعهد',
        en: 'The convention of this institute has been signed',
      },
    ],
    input: { instituteId: exampleIds.institute(10), event: 'sign', source: 'Convention Exemple no 3' },
  },
  {
    questions: [
      {
        fr: 'Cet institut a ouvert ses portes',
        ar: 'فتح هذا المعهد أبوابه',
        en: 'This institute has opened its doors',
      },
    ],
    input: { instituteId: exampleIds.institute(5), event: 'open', source: 'Procès-verbal Exemple' },
  },
] as const satisfies readonly OperationExample[]
