import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listQualifications = [
  {
    questions: [
      {
        fr: 'Quelles qualifications existent dans le réseau ?',
        ar: 'ما هي التأهيلات الموجودة في الشبكة؟',
        en: 'Which qualifications does the network have?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelle qualification faut-il pour une découpeuse laser ?',
        ar: 'ما هو التأهيل اللازم لقاطعة الليزر؟',
        en: 'Which qualification is needed for a laser cutter?',
      },
    ],
    input: { category: 'LASER_CUTTER' },
  },
] as const satisfies readonly OperationExample[]

export const getQualificationStatus = [
  {
    questions: [
      {
        fr: 'Ai-je le droit d’utiliser cette fraiseuse ?',
        ar: 'هل يحق لي استعمال آلة التفريز هذه؟',
        en: 'Am I allowed to use this mill?',
      },
    ],
    input: { machineId: exampleIds.machine(5) },
  },
  {
    questions: [
      {
        fr: 'Quelles sont mes qualifications et quand expirent-elles ?',
        ar: 'ما هي تأهيلاتي ومتى تنتهي صلاحيتها؟',
        en: 'What are my qualifications and when do they expire?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quelles formations me manquent pour ce modèle ?',
        ar: 'ما هي الدورات التي تنقصني لهذا الطراز؟',
        en: 'Which trainings do I lack for this model?',
      },
    ],
    input: { modelId: exampleIds.model(5) },
  },
  {
    questions: [
      {
        fr: 'Puis-je me servir de la brodeuse ?',
        ar: 'هل يمكنني أن أستعمل آلة التطريز؟',
        en: 'May I use the embroidery machine?',
      },
    ],
    input: { machineId: exampleIds.machine(9) },
  },
] as const satisfies readonly OperationExample[]
