import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const allocate = [
  {
    questions: [
      {
        fr: 'Attribue ce laboratoire au dossier approuvé pour deux ans',
        ar: 'خصص هذا المختبر للملف الموافق عليه لمدة سنتين',
        en: 'Allocate this laboratory to the approved file for two years',
      },
    ],
    input: {
      fileId: exampleIds.file(8),
      unitId: exampleIds.unit(5),
      startsAt: '2027-04-01T00:00',
      endsAt: '2029-04-01T00:00',
    },
  },
  {
    questions: [
      {
        fr: 'Donne à ce dossier 24 heures de GPU par jour pendant six mois',
        ar: 'امنح هذا الملف 24 ساعة من المعالج الرسومي في اليوم لمدة ستة أشهر',
        en: 'Give this file 24 GPU hours a day for six months',
      },
    ],
    input: {
      fileId: exampleIds.file(8),
      poolId: exampleIds.pool(4),
      quantity: 24,
      startsAt: '2027-04-01T00:00',
      endsAt: '2027-10-01T00:00',
    },
  },
  {
    questions: [
      {
        fr: 'Propose le bureau au locataire, avec une obligation de dix emplois',
        ar: 'اقترح المكتب على المستأجر مع التزام بخلق عشرة مناصب شغل',
        en: 'Propose the office to the tenant, with an obligation of ten jobs',
      },
    ],
    input: {
      fileId: exampleIds.file(8),
      unitId: exampleIds.unit(6),
      startsAt: '2027-04-01T00:00',
      endsAt: '2029-04-01T00:00',
      propose: true,
      obligations: [{ type: 'JOBS', target: 'Dix emplois', value: 10, dueAt: '2028-04-01T00:00' }],
    },
  },
] as const satisfies readonly OperationExample[]
