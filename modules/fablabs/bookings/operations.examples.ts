import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const bookMachine = [
  {
    questions: [
      {
        fr: 'Réserve cette découpeuse laser demain à 14 h pour deux heures',
        ar: 'احجز قاطعة الليزر هذه غدا على الساعة الثانية بعد الزوال لمدة ساعتين',
        en: 'Book this laser cutter tomorrow at 2 pm for two hours',
      },
      {
        fr: 'Prends-moi la machine demain matin',
        ar: 'خذ لي الآلة صباح الغد',
        en: 'Get me the machine tomorrow morning',
      },
    ],
    input: { machineId: exampleIds.machine(1), startsAt: '2027-03-02T14:00', durationMinutes: 120 },
  },
  {
    questions: [
      {
        fr: "Je voudrais réserver l'imprimante 3D le 3 mars à 9 h pendant 3 heures",
        ar: 'أريد حجز الطابعة ثلاثية الأبعاد يوم 3 مارس على الساعة التاسعة لمدة 3 ساعات',
        en: 'I would like to book the 3D printer on 3 March at 9 for 3 hours',
      },
    ],
    input: { machineId: exampleIds.machine(2), startsAt: '2027-03-03T09:00', durationMinutes: 180 },
  },
  {
    questions: [
      {
        fr: 'Réserve la machine pour un atelier avec 6 participants',
        ar: 'احجز الآلة لورشة بستة مشاركين',
        en: 'Book the machine for a workshop with 6 participants',
      },
    ],
    input: {
      machineId: exampleIds.machine(2),
      startsAt: '2027-03-04T10:00:00Z',
      durationMinutes: 90,
      purpose: 'COURSE',
      participants: 6,
    },
  },
] as const satisfies readonly OperationExample[]

export const holdBooking = [
  {
    questions: [
      {
        fr: "Garde-moi ce créneau le temps que je demande à l'équipe",
        ar: 'احتفظ لي بهذا الموعد إلى أن أسأل الفريق',
        en: 'Hold this slot for me while I ask the team',
      },
    ],
    input: { machineId: exampleIds.machine(1), startsAt: '2027-03-02T14:00', durationMinutes: 60 },
  },
  {
    questions: [
      {
        fr: 'Bloque provisoirement la machine vendredi à 10 h pour une heure',
        ar: 'احجز الآلة مؤقتا يوم الجمعة على الساعة العاشرة لمدة ساعة',
        en: 'Provisionally reserve the machine on Friday at 10 for an hour',
      },
    ],
    input: { machineId: exampleIds.machine(2), startsAt: '2027-03-05T10:00', durationMinutes: 60 },
  },
] as const satisfies readonly OperationExample[]
