import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const setMachineStatus = [
  {
    questions: [
      {
        fr: 'La découpeuse laser est en panne, annule ses réservations',
        ar: 'قاطعة الليزر معطلة، ألغ حجوزاتها',
        en: 'The laser cutter is broken, cancel its bookings',
      },
    ],
    input: {
      machineId: exampleIds.machine(1),
      status: 'BROKEN',
      reason: 'Tube laser à remplacer',
      cancelAffected: true,
    },
  },
  {
    questions: [
      {
        fr: 'Remets cette machine en service',
        ar: 'أعد هذه الآلة إلى الخدمة',
        en: 'Put this machine back into service',
      },
    ],
    input: { machineId: exampleIds.machine(1), status: 'AVAILABLE' },
  },
  {
    questions: [{ fr: 'La machine ne marche plus', ar: 'الآلة لا تعمل', en: 'The machine does not work any more' }],
    input: { machineId: exampleIds.machine(1), status: 'BROKEN' },
  },
  {
    questions: [
      {
        fr: 'La machine est réparée, elle est de nouveau disponible',
        ar: 'تم إصلاح الآلة وأصبحت متاحة من جديد',
        en: 'The machine is fixed and available again',
      },
    ],
    input: { machineId: exampleIds.machine(1), status: 'AVAILABLE' },
  },
  {
    questions: [
      {
        fr: 'Mets la machine hors service pour entretien',
        ar: 'ضع الآلة خارج الخدمة للصيانة',
        en: 'Take the machine out of service for maintenance',
      },
    ],
    input: { machineId: exampleIds.machine(1), status: 'MAINTENANCE' },
  },
] as const satisfies readonly OperationExample[]
