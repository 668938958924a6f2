import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const requestQuota = [
  {
    questions: [
      {
        fr: 'Demande 64 vCPU pour notre projet pendant six mois',
        ar: 'اطلب 64 معالجا افتراضيا لمشروعنا لمدة ستة أشهر',
        en: 'Request 64 vCPUs for our project for six months',
      },
      {
        fr: 'Demande plus de calcul pour notre dossier',
        ar: 'اطلب مزيدا من الحوسبة لملفنا',
        en: 'Ask for more computing for our file',
      },
      {
        fr: 'Il nous faut un quota d’heures de GPU',
        ar: 'نحتاج إلى حصة من ساعات المعالج الرسومي',
        en: 'We need a quota of GPU hours',
      },
    ],
    input: {
      fileId: exampleIds.file(8),
      poolId: exampleIds.pool(1),
      quantity: 64,
      from: '2027-04-01T00:00',
      to: '2027-10-01T00:00',
    },
  },
  {
    questions: [
      {
        fr: 'Nous avons besoin de 12 heures de GPU par jour en mai',
        ar: 'نحتاج إلى 12 ساعة من المعالج الرسومي في اليوم خلال شهر ماي',
        en: 'We need 12 GPU hours a day in May',
      },
    ],
    input: {
      fileId: exampleIds.file(8),
      poolId: exampleIds.pool(4),
      quantity: 12,
      from: '2027-05-01T00:00',
      to: '2027-06-01T00:00',
    },
  },
] as const satisfies readonly OperationExample[]

export const grantQuota = [
  {
    questions: [
      { fr: 'Accorde ce quota de calcul', ar: 'امنح هذه الحصة من الحوسبة', en: 'Grant this computing quota' },
    ],
    input: { quotaId: exampleIds.quota(1) },
  },
  {
    questions: [
      {
        fr: 'N’accorde que 32 vCPU sur les 64 demandés',
        ar: 'امنح 32 معالجا افتراضيا فقط من أصل 64',
        en: 'Grant only 32 of the 64 vCPUs requested',
      },
    ],
    input: { quotaId: exampleIds.quota(1), quantity: 32, reason: 'Capacité partagée' },
  },
  {
    questions: [{ fr: 'Refuse cette demande de quota', ar: 'ارفض طلب هذه الحصة', en: 'Refuse this quota request' }],
    input: { quotaId: exampleIds.quota(1), refuse: true, reason: 'Hors du périmètre du projet' },
  },
] as const satisfies readonly OperationExample[]
