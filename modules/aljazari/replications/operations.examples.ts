import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const recordReplication = [
  {
    questions: [
      {
        fr: 'Nous avons essayé cette pratique à Errachidia et elle a échoué',
        ar: 'جربنا هذه الممارسة في الرشيدية وفشلت',
        en: 'We tried this practice in Errachidia and it failed',
      },
      {
        fr: 'Note que nous testons cette pratique dans notre région',
        ar: 'سجل أننا نختبر هذه الممارسة في جهتنا',
        en: 'Record that we are testing this practice in our region',
      },
    ],
    input: {
      practiceId: exampleIds.practice(1),
      regionCode: 'MA-08',
      startedOn: '2026-03-02',
      endedOn: '2026-08-31',
      result: {
        indicator: { fr: 'Consultations manquées' },
        unit: '%',
        before: 30,
        after: 31,
        measuredOn: '2026-08-31',
      },
      verdict: 'FAILED',
      lessons: { fr: 'Réseau mobile trop faible dans les vallées.' },
    },
  },
  {
    questions: [
      {
        fr: 'Nous prévoyons de reproduire cette pratique à Dakhla',
        ar: 'نخطط لتطبيق هذه الممارسة في الداخلة',
        en: 'We plan to repeat this practice in Dakhla',
      },
    ],
    input: { practiceId: exampleIds.practice(2), regionCode: 'MA-12' },
  },
  {
    questions: [
      {
        fr: 'La pratique a fonctionné chez nous à Tanger : pannes réduites de 9 à 4',
        ar: 'نجحت الممارسة عندنا في طنجة: انخفضت الأعطال من 9 إلى 4',
        en: 'The practice worked for us in Tangier: failures fell from 9 to 4',
      },
    ],
    input: {
      practiceId: exampleIds.practice(2),
      regionCode: 'MA-01',
      startedOn: '2026-02-01',
      endedOn: '2026-07-31',
      result: { indicator: { fr: 'Pannes par mois' }, unit: 'pannes', before: 9, after: 4, measuredOn: '2026-07-31' },
      verdict: 'WORKED',
    },
  },
] as const satisfies readonly OperationExample[]

export const validateReplication = [
  {
    questions: [
      {
        fr: 'Valide ce résultat de réplication',
        ar: 'صادق على نتيجة هذا التطبيق',
        en: 'Validate this replication result',
      },
    ],
    input: { replicationId: exampleIds.replication(3), comment: 'Mesures vérifiées' },
  },
] as const satisfies readonly OperationExample[]
