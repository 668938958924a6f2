import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const addClosure = [
  {
    questions: [
      {
        fr: 'Ferme le laboratoire le 30 juillet pour la fête du Trône',
        ar: 'أغلق المختبر يوم 30 يوليوز بمناسبة عيد العرش',
        en: 'Close the lab on 30 July for Throne Day',
      },
      { fr: 'Nous serons fermés lundi', ar: 'سنكون مغلقين يوم الاثنين', en: 'We will be closed on Monday' },
      {
        fr: 'Annonce une fermeture exceptionnelle du labo',
        ar: 'أعلن عن إغلاق استثنائي للمختبر',
        en: 'Announce an exceptional closure of the lab',
      },
    ],
    input: {
      labId: exampleIds.lab(6),
      startsAt: '2027-07-30T00:00',
      endsAt: '2027-07-31T00:00',
      reason: { fr: 'Fête du Trône', ar: 'عيد العرش', en: 'Throne Day' },
    },
  },
  {
    questions: [
      {
        fr: 'Planifie deux heures de maintenance sur cette machine et annule les réservations concernées',
        ar: 'خطط لساعتين من الصيانة لهذه الآلة وألغ الحجوزات المعنية',
        en: 'Plan two hours of maintenance on this machine and cancel the bookings concerned',
      },
    ],
    input: {
      labId: exampleIds.lab(6),
      machineId: exampleIds.machine(1),
      startsAt: '2027-03-02T09:00',
      endsAt: '2027-03-02T11:00',
      reason: { fr: 'Maintenance', ar: 'صيانة', en: 'Maintenance' },
      cancelAffected: true,
    },
  },
] as const satisfies readonly OperationExample[]

export const removeClosure = [
  {
    questions: [
      {
        fr: 'Supprime cette fermeture, nous serons ouverts',
        ar: 'احذف هذا الإغلاق، سنكون مفتوحين',
        en: 'Remove this closure, we will be open',
      },
      { fr: 'Annule la fermeture du labo', ar: 'ألغ إغلاق المختبر', en: 'Cancel the closure of the lab' },
      {
        fr: 'Finalement le labo ne ferme pas',
        ar: 'في النهاية لن يغلق المختبر',
        en: 'The lab will not close after all',
      },
    ],
    input: { closureId: exampleIds.closure(1) },
  },
] as const satisfies readonly OperationExample[]
