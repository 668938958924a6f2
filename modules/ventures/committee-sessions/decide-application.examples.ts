import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const decideApplication = [
  {
    questions: [
      {
        fr: 'Le comité admet cette startup',
        ar: 'تقبل اللجنة هذه الشركة الناشئة',
        en: 'The committee admits this startup',
      },
    ],
    input: {
      applicationId: exampleIds.application(6),
      sessionId: exampleIds.session(1),
      outcome: 'ADMITTED',
      reasons: { fr: 'Équipe solide et marché identifié.' },
    },
  },
  {
    questions: [
      {
        fr: 'Admission sous condition de créer la société avant fin juin',
        ar: 'قبول بشرط إحداث الشركة قبل نهاية يونيو',
        en: 'Admission on condition that the company is founded by the end of June',
      },
    ],
    input: {
      applicationId: exampleIds.application(6),
      sessionId: exampleIds.session(1),
      outcome: 'ADMITTED_WITH_CONDITIONS',
      reasons: { fr: 'Bon projet, société à créer.' },
      conditions: ['Constituer la société.'],
      conditionsDueOn: '2027-06-30',
    },
  },
  {
    questions: [
      { fr: 'Le comité refuse ce dossier', ar: 'ترفض اللجنة هذا الملف', en: 'The committee refuses this file' },
    ],
    input: {
      applicationId: exampleIds.application(6),
      sessionId: exampleIds.session(1),
      outcome: 'REJECTED',
      reasons: { fr: 'Marché trop étroit.' },
    },
  },
] as const satisfies readonly OperationExample[]
