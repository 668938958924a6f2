import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const obligationsDue = [
  {
    questions: [
      {
        fr: 'Quelles obligations avons-nous à remplir dans la zone ?',
        ar: 'ما هي الالتزامات التي علينا الوفاء بها في المنطقة؟',
        en: 'Which obligations do we have to meet in the zone?',
      },
      {
        fr: 'Sommes-nous en retard sur ce que nous avons promis ?',
        ar: 'هل تأخرنا في ما وعدنا به؟',
        en: 'Are we late with what we promised?',
      },
    ],
    input: {},
  },
  {
    questions: [
      {
        fr: 'Quels engagements des locataires arrivent à échéance dans les six mois ?',
        ar: 'ما هي التزامات المستأجرين التي تحل خلال ستة أشهر؟',
        en: 'Which commitments of the tenants fall due within six months?',
      },
    ],
    input: { whose: 'zone', horizonDays: 180 },
  },
  {
    questions: [
      {
        fr: 'Qu’est-ce qui est en retard chez nos locataires ?',
        ar: 'ما هو المتأخر لدى مستأجرينا؟',
        en: 'What is overdue with our tenants?',
      },
    ],
    input: { whose: 'zone', horizonDays: 0 },
  },
] as const satisfies readonly OperationExample[]

export const recordObligation = [
  {
    questions: [
      {
        fr: 'Nous avons créé huit emplois, ajoute-le à notre obligation',
        ar: 'خلقنا ثمانية مناصب شغل، أضف ذلك إلى التزامنا',
        en: 'We have created eight jobs, add it to our obligation',
      },
      {
        fr: 'Voici la preuve que l’obligation est remplie',
        ar: 'هذا دليل على الوفاء بالالتزام',
        en: 'Here is the proof that the obligation is met',
      },
    ],
    input: { obligationId: exampleIds.obligation(1), note: 'Huit contrats signés', value: 8 },
  },
  {
    questions: [
      {
        fr: 'Enregistre l’attestation de début des travaux',
        ar: 'سجل شهادة بداية الأشغال',
        en: 'Record the certificate of the start of works',
      },
    ],
    input: {
      obligationId: exampleIds.obligation(2),
      note: 'Ordre de service',
      url: 'https://exemple.example.org/ordre-de-service',
    },
  },
] as const satisfies readonly OperationExample[]

export const decideObligation = [
  {
    questions: [{ fr: 'Cette obligation est remplie', ar: 'تم الوفاء بهذا الالتزام', en: 'This obligation is met' }],
    input: { obligationId: exampleIds.obligation(1), event: 'meet' },
  },
  {
    questions: [
      {
        fr: 'Mets le locataire en demeure pour ce retard',
        ar: 'وجه إنذارا إلى المستأجر بسبب هذا التأخر',
        en: 'Give the tenant notice about this delay',
      },
    ],
    input: { obligationId: exampleIds.obligation(2), event: 'give_notice', reason: 'Travaux non commencés' },
  },
] as const satisfies readonly OperationExample[]
