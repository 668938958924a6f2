import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const listTrainings = [
  {
    questions: [
      {
        fr: 'Quelles formations CNC sont prévues à Casablanca ?',
        ar: 'ما هي الدورات التدريبية على التفريز الرقمي في الدار البيضاء؟',
        en: 'Which CNC trainings are planned in Casablanca?',
      },
    ],
    input: { category: 'CNC_MILL', regionCode: 'MA-06' },
  },
  {
    questions: [
      {
        fr: 'Quand a lieu la prochaine formation laser ?',
        ar: 'متى موعد الدورة التدريبية القادمة على الليزر؟',
        en: 'When is the next laser training?',
      },
    ],
    input: { category: 'LASER_CUTTER' },
  },
  {
    questions: [
      {
        fr: 'Montre les formations pour cette qualification',
        ar: 'اعرض الدورات الخاصة بهذا التأهيل',
        en: 'Show the trainings for this qualification',
      },
    ],
    input: { qualificationId: exampleIds.qualification(3) },
  },
  {
    questions: [
      {
        fr: 'Où apprendre l’impression 3D ?',
        ar: 'أين أتعلم الطباعة ثلاثية الأبعاد؟',
        en: 'Where can I learn 3D printing?',
      },
    ],
    input: { category: 'FDM_PRINTER' },
  },
] as const satisfies readonly OperationExample[]
