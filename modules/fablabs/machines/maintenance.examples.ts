import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const planMaintenance = [
  {
    questions: [
      {
        fr: "Planifie l'entretien de la découpeuse laser le 5 avril de 9 h à 12 h",
        ar: 'برمج صيانة قاطعة الليزر يوم 5 أبريل من التاسعة إلى منتصف النهار',
        en: 'Plan the service of the laser cutter on 5 April from 9 to 12',
      },
      {
        fr: 'Prévois la réparation de l’imprimante',
        ar: 'خطط لإصلاح الطابعة',
        en: 'Plan the repair of the printer',
      },
    ],
    input: {
      machineId: exampleIds.machine(1),
      kind: 'PREVENTIVE',
      startsAt: '2027-04-05T09:00',
      endsAt: '2027-04-05T12:00',
      moveAffected: true,
      cancelAffected: true,
    },
  },
  {
    questions: [
      {
        fr: 'Programme une révision de cette machine jeudi de 9 h à 11 h',
        ar: 'برمج مراجعة هذه الآلة يوم الخميس من 9 إلى 11',
        en: 'Schedule a service of this machine on Thursday from 9 to 11',
      },
    ],
    input: {
      machineId: exampleIds.machine(1),
      kind: 'PREVENTIVE',
      startsAt: '2027-03-04T09:00',
      endsAt: '2027-03-04T11:00',
      moveAffected: true,
      cancelAffected: true,
    },
  },
] as const satisfies readonly OperationExample[]

export const advanceMaintenance = [
  {
    questions: [
      {
        fr: "L'entretien est fini, la machine remarche",
        ar: 'انتهت الصيانة والآلة تعمل من جديد',
        en: 'The service is finished, the machine works again',
      },
      { fr: 'La maintenance est terminée', ar: 'انتهت أعمال الصيانة', en: 'The maintenance is completed' },
    ],
    input: { orderId: exampleIds.maintenanceOrder(1), event: 'complete', report: 'Lentille remplacée' },
  },
  {
    questions: [
      {
        fr: 'Démarre la maintenance prévue',
        ar: 'ابدأ أعمال الصيانة المقررة',
        en: 'Start the maintenance that was planned',
      },
    ],
    input: { orderId: exampleIds.maintenanceOrder(1), event: 'start' },
  },
  {
    questions: [{ fr: 'Annule l’entretien prévu', ar: 'ألغ الصيانة المبرمجة', en: 'Cancel the planned service' }],
    input: { orderId: exampleIds.maintenanceOrder(1), event: 'cancel' },
  },
] as const satisfies readonly OperationExample[]

export const listMaintenance = [
  {
    questions: [
      {
        fr: 'Quels entretiens de machines sont prévus ?',
        ar: 'ما هي أعمال صيانة الآلات المبرمجة؟',
        en: 'Which machine services are planned?',
      },
    ],
    input: { state: 'PLANNED' },
  },
  {
    questions: [
      {
        fr: 'Quand les machines sont-elles révisées ?',
        ar: 'متى تخضع الآلات للصيانة؟',
        en: 'When are the machines serviced?',
      },
      { fr: 'Montre le planning de maintenance', ar: 'اعرض برنامج الصيانة', en: 'Show the maintenance schedule' },
      {
        fr: 'Quelles réparations fait-on maintenant ?',
        ar: 'ما الإصلاحات الجارية؟',
        en: 'Which repairs are under way?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]
