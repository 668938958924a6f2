import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listInstitutes = [
  {
    questions: [
      {
        fr: 'Quels instituts Al-Jazari travaillent sur la santé numérique ?',
        ar: 'ما هي معاهد الجزري التي تعمل في الصحة الرقمية؟',
        en: 'Which Al-Jazari institutes work on digital health?',
      },
    ],
    input: { theme: 'DIGITAL_HEALTH' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il un institut Al-Jazari à Agadir ?',
        ar: 'هل يوجد معهد الجزري في أكادير؟',
        en: 'Is there an Al-Jazari institute in Agadir?',
      },
    ],
    input: { regionCode: 'MA-09' },
  },
  {
    questions: [
      {
        fr: 'Quels instituts Al-Jazari sont ouverts ?',
        ar: 'ما هي معاهد الجزري المفتوحة؟',
        en: 'Which Al-Jazari institutes are open?',
      },
      {
        fr: 'Quels instituts sont déjà ouverts ?',
        ar: 'أي المعاهد مفتوح الآن؟',
        en: 'Which institutes are open already?',
      },
    ],
    input: { status: 'OPEN' },
  },
  {
    questions: [
      {
        fr: 'Quel institut s’occupe de cybersécurité industrielle ?',
        ar: 'أي معهد يهتم بالأمن السيبراني الصناعي؟',
        en: 'Which institute deals with industrial cybersecurity?',
      },
    ],
    input: { theme: 'INDUSTRIAL_CYBERSECURITY' },
  },
] as const satisfies readonly OperationExample[]

export const getInstitute = [
  {
    questions: [
      {
        fr: 'Montre cet institut et ses laboratoires',
        ar: 'اعرض هذا المعهد ومختبراته',
        en: 'Show this institute and its laboratories',
      },
      {
        fr: 'De quels laboratoires dispose cet institut ?',
        ar: 'ما هي مختبرات هذا المعهد؟',
        en: 'Which laboratories does this institute have?',
      },
    ],
    input: { instituteId: exampleIds.institute(3) },
  },
  {
    questions: [
      {
        fr: 'Où en est l’ouverture de cet institut ?',
        ar: 'إلى أين وصل افتتاح هذا المعهد؟',
        en: 'How far is the opening of this institute?',
      },
    ],
    input: { instituteId: exampleIds.institute(10) },
  },
] as const satisfies readonly OperationExample[]
