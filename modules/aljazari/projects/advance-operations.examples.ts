import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const advanceProject = [
  {
    questions: [
      {
        fr: 'Le comité scientifique retient ce projet',
        ar: 'اختارت اللجنة العلمية هذا المشروع',
        en: 'The scientific committee selects this project',
      },
    ],
    input: { projectId: exampleIds.project(3), event: 'select', note: 'Procès-verbal Exemple 12' },
  },
  {
    questions: [
      {
        fr: 'Le projet passe en phase pilote',
        ar: 'انتقل المشروع إلى المرحلة التجريبية',
        en: 'The project goes to the pilot stage',
      },
    ],
    input: { projectId: exampleIds.project(1), event: 'pilot' },
  },
] as const satisfies readonly OperationExample[]

export const advanceTrl = [
  {
    questions: [
      {
        fr: 'Ce projet atteint le TRL 5 : essai en environnement représentatif réussi',
        ar: 'بلغ هذا المشروع المستوى 5 من الجاهزية: نجح الاختبار في بيئة ممثلة',
        en: 'This project reaches TRL 5: the test in a representative environment succeeded',
      },
      {
        fr: 'Le projet est passé au TRL 5, les essais sont concluants',
        ar: 'انتقل المشروع إلى مستوى الجاهزية 5 بعد نجاح التجارب',
        en: 'The project is now at TRL 5, the trials were a success',
      },
    ],
    input: { projectId: exampleIds.project(1), toTrl: 5, evidence: 'Rapport d’essai Exemple, 40 jours sur site' },
  },
  {
    questions: [
      {
        fr: 'Ramène ce projet au TRL 3, le capteur ne tient pas la chaleur',
        ar: 'أعد هذا المشروع إلى المستوى 3 من الجاهزية، فالمستشعر لا يتحمل الحرارة',
        en: 'Bring this project back to TRL 3, the sensor does not stand the heat',
      },
    ],
    input: {
      projectId: exampleIds.project(1),
      toTrl: 3,
      evidence: 'Essai en étuve Exemple',
      reason: 'Le capteur dérive au-delà de 45 °C',
    },
  },
] as const satisfies readonly OperationExample[]
